/** Meta's error object without the envelope's additions. */
export type ErrorBody = {
  message: string;
  type: string;
  code: number;
  error_subcode?: number;
  is_transient?: boolean;
  error_user_title?: string;
  error_user_msg?: string;
  error_data?: unknown;
};

/** The server converts it into Meta's envelope. */
export class GraphRefusal extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorBody,
    readonly headers: Record<string, string> = {},
  ) {
    super(body.message);
    this.name = "GraphRefusal";
  }
}

/** 100: invalid parameter. */
export function invalidParameter(message: string): GraphRefusal {
  return new GraphRefusal(400, { message: `(#100) ${message}`, type: "OAuthException", code: 100 });
}

/** 100/33: Meta doesn't distinguish a missing node from a hidden one. */
export function unknownObject(method: string, id: string): GraphRefusal {
  return new GraphRefusal(400, {
    message:
      `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to ` +
      "missing permissions, or does not support this operation. Please read the Graph API documentation at " +
      "https://developers.facebook.com/docs/graph-api",
    type: "GraphMethodException",
    code: 100,
    error_subcode: 33,
  });
}

/** 190 with a subcode; HTTP 401 per Meta's Cloud API error table. */
export function badToken(message: string, subcode?: number): GraphRefusal {
  return new GraphRefusal(401, {
    message,
    type: "OAuthException",
    code: 190,
    ...(subcode === undefined ? {} : { error_subcode: subcode }),
  });
}

/** 200: the token lacks a permission. */
export function missingPermission(permission: string): GraphRefusal {
  return new GraphRefusal(403, {
    message: `(#200) Requires ${permission} permission to manage the object`,
    type: "OAuthException",
    code: 200,
  });
}

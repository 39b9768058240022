import type { RunningSandbox } from "./start-sandbox";

/** The parts of Meta's error object that tests use. */
export type GraphErrorBody = {
  message: string;
  type: string;
  code: number;
  error_subcode?: number;
  error_user_title?: string;
  fbtrace_id: string;
};

/** Graph's answers have many shapes; a test names the expected one. */
export type GraphAnswer<T> = { status: number; headers: Headers; body: T & { error?: GraphErrorBody } };

type Options = { method?: string; form?: Record<string, string>; json?: unknown; token?: string; version?: string };

/** Calls the sandbox by plain `fetch`, as any client can. */
export async function graphCall<T = Record<string, unknown>>(
  sandbox: RunningSandbox,
  path: string,
  { method, form, json, token, version = "/v26.0" }: Options = {},
): Promise<GraphAnswer<T>> {
  const response = await fetch(`${sandbox.url}${version}${path}`, {
    method: method ?? (form || json ? "POST" : "GET"),
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(json !== undefined && { "content-type": "application/json" }),
    },
    ...(form && { body: new URLSearchParams(form) }),
    ...(json !== undefined && { body: JSON.stringify(json) }),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as GraphAnswer<T>["body"],
  };
}

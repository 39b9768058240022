import { randomBytes } from "node:crypto";
import type { GraphRefusal } from "./graph-refusal";

/** Adds a new `fbtrace_id`. */
export function errorResponse({ status, body, headers }: GraphRefusal): Response {
  const { message, type, code, error_subcode, ...rest } = body;
  const error = {
    message,
    type,
    code,
    ...(error_subcode === undefined ? {} : { error_subcode }),
    ...rest,
    fbtrace_id: `A${randomBytes(16).toString("base64url")}`,
  };
  return Response.json({ error }, { status, headers: { "cache-control": "no-store", ...headers } });
}

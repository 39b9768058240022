import { createHash } from "node:crypto";

/** JSON with an ETag, or 304 without a body if `If-None-Match` names it: polling costs little while nothing changes. */
export function answerUnlessKnown(request: Request, data: unknown): Response {
  const body = JSON.stringify(data);
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = { "cache-control": "private, no-store", etag, "content-type": "application/json" };
  const isKnown = request.headers.get("if-none-match") === etag;
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}

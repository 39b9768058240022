import { setTimeout as wait } from "node:timers/promises";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { errorResponse } from "../http/error-response";
import { GraphRefusal } from "../http/graph-refusal";
import type { Fault } from "./fault";

/** Null if the fault only delays the call. */
export async function applyFault(fault: Fault, { outgoing }: HttpBindings): Promise<Response | null> {
  if (fault.latencyMs) await wait(fault.latencyMs, undefined, { ref: false });
  if (fault.hang) {
    await new Promise((resolve) => outgoing.once("close", resolve));
    return RESPONSE_ALREADY_SENT;
  }
  if (fault.cut) {
    outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  }
  return answer(fault);
}

function answer(fault: Fault): Response | null {
  const { error, status, headers = {} } = fault;
  if (error) {
    const body = { type: "OAuthException", message: `(#${error.code}) Made by the sandbox on request`, ...error };
    return errorResponse(new GraphRefusal(status ?? (error.code <= 2 ? 500 : 400), body, headers));
  }
  if (fault.html) {
    const page =
      "<!DOCTYPE html><html><head><title>Error</title></head><body>Sorry, something went wrong.</body></html>";
    return text(page, status ?? 502, { "content-type": "text/html; charset=utf-8", ...headers });
  }
  if (fault.malformed)
    return text('{"data":[{"id":"10', status ?? 200, { "content-type": "application/json", ...headers });
  if (fault.body !== undefined)
    return text(fault.body, status ?? 200, { "content-type": "application/json", ...headers });
  return status === undefined ? null : text("", status, headers);
}

function text(body: string, status: number, headers: Record<string, string>): Response {
  return new Response(status === 204 || status === 304 ? null : body, { status, headers });
}

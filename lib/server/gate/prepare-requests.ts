import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { PEER_HEADER } from "@/lib/server/auth/client-address";

const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

const started = z.object({
  request: z.custom<IncomingMessage>((value) => typeof value === "object" && value !== null),
});

/**
 * Sees every request before Next.js does, which has no place for either of two things: the address of the other end of the
 * connection, and methods that it cannot represent (TRACE) and would answer with 500.
 */
export function prepareRequests(): void {
  subscribe("http.server.request.start", (message) => prepareRequest(started.parse(message).request));
}

/** Notes the peer's address over whatever the visitor claims, and sends unknown methods to the route that refuses them. */
export function prepareRequest(request: Pick<IncomingMessage, "headers" | "method" | "url" | "socket">): void {
  request.headers[PEER_HEADER] = request.socket.remoteAddress ?? "";
  if (METHODS.includes(request.method ?? "")) return;
  request.method = "GET";
  request.url = "/api/method-not-allowed";
}

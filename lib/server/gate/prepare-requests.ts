import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { PEER_HEADER } from "@/lib/server/auth/limits/client-address";

const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

const isObject = (value: unknown) => typeof value === "object" && value !== null;
const started = z.object({
  request: z.custom<IncomingMessage>(isObject),
  response: z.custom<ServerResponse>(isObject),
});

/** Runs before Next.js, which can't read the peer's address or answer TRACE (it returns 500). */
export function prepareRequests(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = started.parse(message);
    prepareRequest(request);
    if (request.url?.startsWith("/api/")) keepRefusalsUnstored(response);
  });
}

/** A refusal concerns this moment and person; don't cache it unless the route says so. */
export function keepRefusalsUnstored(response: ServerResponse): void {
  const writeHead = response.writeHead;
  response.writeHead = function writeRefusal(this: ServerResponse, ...head: Parameters<typeof writeHead>) {
    if (head[0] >= 400 && !this.hasHeader("cache-control")) this.setHeader("cache-control", "no-store");
    return writeHead.apply(this, head);
  } as typeof writeHead;
}

/** Overwrites a claimed peer address; sends unknown methods to the route that refuses them. */
export function prepareRequest(request: Pick<IncomingMessage, "headers" | "method" | "url" | "socket">): void {
  request.headers[PEER_HEADER] = request.socket.remoteAddress ?? "";
  if (METHODS.includes(request.method ?? "")) return;
  request.method = "GET";
  request.url = "/api/method-not-allowed";
}

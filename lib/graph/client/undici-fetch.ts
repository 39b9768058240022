import { Agent, request } from "undici";
import { readBounded } from "../parse/read-bounded";
import type { GraphFetch } from "./graph-fetch";

/** Our own pool, because anyone can replace the global one. Idle sockets don't keep the process alive. */
const dispatcher = new Agent();

/**
 * Skips `fetch`'s web streams: half the CPU for a page of 100 sequences. Follows no redirects and escapes frameworks
 * that patch `fetch`.
 */
export const undiciFetch: GraphFetch = async (url, { method, headers, body, signal }) => {
  const response = await request(url, { method, headers, body, signal, dispatcher });
  return {
    status: response.statusCode,
    headers: {
      get: (name) => {
        const value = response.headers[name];
        return (Array.isArray(value) ? value[0] : value) ?? null;
      },
    },
    text: () => readBounded(response.body),
  };
};

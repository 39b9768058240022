import { createTransport } from "./create-transport";
import type { GraphClient, GraphClientOptions } from "./graph-client";
import { systemClock } from "./system-clock";
import { withRetries } from "./with-retries";

/** For one answer: allows for slow ones of Meta while a person waits. */
export const GRAPH_TIMEOUT_MS = 15_000;
/** For a call with its retries. */
export const GRAPH_CALL_MS = 2 * GRAPH_TIMEOUT_MS;
const RETRY = { attempts: 3, baseDelayMs: 300, maxDelayMs: 5_000, totalMs: GRAPH_CALL_MS, clock: systemClock };

/** Adds the retry policy to the transport. Cheap: create one per request and token. */
export function createGraphClient(options: GraphClientOptions): GraphClient {
  const send = createTransport(options);
  const policy = { ...RETRY, ...options.retry, timeoutMs: options.timeoutMs ?? GRAPH_TIMEOUT_MS };
  return {
    baseUrl: options.baseUrl,
    version: options.version,
    request(call) {
      const repeatable = call.repeatable ?? call.method === "GET";
      return withRetries(
        (number, timeoutMs) => send(call, { number, timeoutMs, isWrite: !repeatable }),
        { repeatable, signal: eitherOf(call.signal, options.signal) },
        policy,
      );
    },
  };
}

function eitherOf(call: AbortSignal | undefined, client: AbortSignal | undefined): AbortSignal | undefined {
  return call && client ? AbortSignal.any([call, client]) : (call ?? client);
}

import { createTransport } from "./create-transport";
import type { GraphClient, GraphClientOptions } from "./graph-client";
import { systemClock } from "./system-clock";
import { withRetries } from "./with-retries";

/** Allows for slow answers of Meta while a person waits. */
const TIMEOUT_MS = 15_000;
const RETRY = { attempts: 3, baseDelayMs: 300, maxDelayMs: 5_000, totalMs: 30_000, clock: systemClock };

/** Adds the retry policy to the transport. Cheap: create one per request and token. */
export function createGraphClient(options: GraphClientOptions): GraphClient {
  const send = createTransport(options);
  const policy = { ...RETRY, ...options.retry, timeoutMs: options.timeoutMs ?? TIMEOUT_MS };
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

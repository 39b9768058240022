import type { LookupFunction } from "node:net";
import { Agent, request } from "undici";
import { errorCode } from "../../jobs/error-code";
import { type Address, type Lookup, publicAddresses } from "./public-address";

/** `final`: the address is wrong, gone or private, and repeating the call is pointless. */
export type HookAnswer = { ok: true } | { ok: false; error: string; final: boolean; retryAfterMs?: number };

const TIMEOUT_MS = 10_000;
/** Slack answers "ok"; nothing that is longer is read. */
const MAX_ANSWER_BYTES = 4_096;
const LONGEST_RETRY_AFTER_S = 3_600;
const FINAL = [400, 401, 403, 404, 405, 410];

export type HookOptions = { sandboxOrigin: string | null; lookup?: Lookup; signal?: AbortSignal };

/** Connects to the address that it checked, so that a name which changes its address gains nothing. No redirects. */
export async function postHook(url: URL, body: unknown, options: HookOptions): Promise<HookAnswer> {
  const { sandboxOrigin, lookup, signal } = options;
  const isSandbox = url.origin === sandboxOrigin;
  if (url.protocol !== "https:" && !isSandbox) return { ok: false, error: "not-https", final: true };
  let agent: Agent | undefined;
  try {
    const addresses = isSandbox ? undefined : await publicAddresses(url.hostname, lookup);
    if (addresses === null) return { ok: false, error: "private-address", final: true };
    agent = agentTo(addresses);
    const timeout = AbortSignal.timeout(2 * TIMEOUT_MS);
    const answer = await request(url, {
      method: "POST",
      dispatcher: agent,
      headers: { "content-type": "application/json", "user-agent": "Overture" },
      body: JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    await answer.body.dump({ limit: MAX_ANSWER_BYTES });
    return toAnswer(answer.statusCode, answer.headers["retry-after"]);
  } catch (error) {
    return { ok: false, error: errorCode(error), final: false };
  } finally {
    void agent?.destroy();
  }
}

function toAnswer(status: number, retryAfter: string | string[] | undefined): HookAnswer {
  if (status >= 200 && status < 300) return { ok: true };
  const seconds = Number(retryAfter);
  const isWait = status === 429 && seconds > 0;
  return {
    ok: false,
    error: `http ${status}`,
    final: FINAL.includes(status) || (status >= 300 && status < 400),
    ...(isWait && { retryAfterMs: Math.min(seconds, LONGEST_RETRY_AFTER_S) * 1_000 }),
  };
}

/** Connects to these addresses whatever the name in the URL leads to; certificates are checked by the name. */
export function agentTo(addresses: readonly Address[] | undefined): Agent {
  return new Agent({
    connect: { timeout: TIMEOUT_MS, ...(addresses && { lookup: pinned(addresses) }) },
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
  });
}

function pinned(addresses: readonly Address[]): LookupFunction {
  return (_hostname, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, [...addresses]);
    else callback(null, first?.address ?? "", first?.family);
  };
}

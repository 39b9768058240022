import type { AttemptContext } from "../parse/read-answer";
import { AnswerTooLargeError } from "../parse/read-bounded";
import { attemptSignal } from "./attempt-signal";
import { GraphError, type GraphErrorInit } from "./graph-error";
import type { AnswerHeaders, GraphFetch } from "./graph-fetch";

type Bounds = { timeoutMs: number; callers: readonly (AbortSignal | undefined)[]; context: AttemptContext };
type Failure = Pick<GraphErrorInit, "kind" | "message" | "cause"> & { mayHaveHappened: boolean };

/** System codes of a connection that was never made, so Meta can't have seen the request. */
const NEVER_SENT: ReadonlySet<string | undefined> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Reads to the last byte within the timeout. @throws GraphError */
export async function fetchText(
  fetch: GraphFetch,
  url: string,
  init: Pick<Parameters<GraphFetch>[1], "method" | "headers" | "body">,
  { timeoutMs, callers, context }: Bounds,
): Promise<{ status: number; headers: AnswerHeaders; text: string }> {
  const ending = attemptSignal(timeoutMs, callers);
  const wasStarted = !ending.signal.aborted;
  try {
    // A redirect could send the proof to another host.
    const response = await fetch(url, { ...init, signal: ending.signal, redirect: "manual", cache: "no-store" });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    const { isWrite, ...common } = context;
    const { mayHaveHappened, ...failure } = failureOf(error, ending.endedBy(), timeoutMs);
    throw new GraphError({ ...common, ...failure, outcomeUnknown: isWrite && wasStarted && mayHaveHappened });
  } finally {
    ending.release();
  }
}

function failureOf(cause: unknown, endedBy: "timeout" | "caller" | null, timeoutMs: number): Failure {
  if (endedBy === "caller") return { kind: "aborted", message: "The caller went away.", mayHaveHappened: true };
  if (endedBy === "timeout") {
    const message = `Meta did not answer within ${Math.round(timeoutMs)} ms.`;
    return { kind: "timeout", message, mayHaveHappened: true };
  }
  if (cause instanceof AnswerTooLargeError) {
    return { kind: "malformed", message: "Meta's answer is too large to be read.", cause, mayHaveHappened: true };
  }
  const code = systemCode(cause);
  const message = `No answer from Meta${code ? ` (${code})` : ""}.`;
  return { kind: "meta-unreachable", message, cause, mayHaveHappened: !NEVER_SENT.has(code) };
}

/** `fetch` wraps the system's error in a `TypeError`. */
function systemCode(error: unknown): string | undefined {
  for (let current = error, depth = 0; current instanceof Error && depth < 4; current = current.cause, depth++) {
    if ("code" in current && typeof current.code === "string") return current.code;
  }
  return undefined;
}

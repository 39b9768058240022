import { parseJson } from "@/lib/domain/sequences/parse-json";
import { GraphError, type GraphErrorInit, type GraphErrorKind } from "../client/graph-error";
import { classifyCode } from "./classify-code";
import { type ErrorDetails, errorEnvelope } from "./error-envelope";
import { paramOf } from "./param-of";

export type Answer = { status: number; text: string; retryAfterMs?: number };

export type AttemptContext = Pick<GraphErrorInit, "call" | "attempts" | "secrets"> & { isWrite: boolean };

/** An `error` member counts with any HTTP status; the status decides only without a code. @throws GraphError */
export function readAnswer(answer: Answer, context: AttemptContext): unknown {
  const body = tryParse(answer.text);
  const details = body === undefined ? undefined : errorEnvelope.safeParse(body).data?.error;
  if (details) throw fromDetails(details, answer, context);
  const isSuccess = answer.status >= 200 && answer.status < 300;
  if (isSuccess && body !== undefined) return body;

  const { isWrite, ...common } = context;
  throw new GraphError({
    ...common,
    kind: kindOfStatus(answer.status) ?? "malformed",
    message: `Meta answered ${answer.status} with ${answer.text === "" ? "an empty body" : "a body that is not its API's"}.`,
    httpStatus: answer.status,
    retryAfterMs: answer.retryAfterMs,
    // Something on the way refused a 4xx; after anything else the write may have happened.
    outcomeUnknown: isWrite && (isSuccess || answer.status >= 500),
  });
}

function fromDetails(details: ErrorDetails, answer: Answer, context: AttemptContext): GraphError {
  const { isWrite, ...common } = context;
  const { code, error_subcode: subcode, is_transient: isTransient } = details;
  const kind =
    (isAboutAppSecret(details) ? "installation" : classifyCode(code, subcode)) ??
    (isTransient ? "transient" : code === undefined ? kindOfStatus(answer.status) : null) ??
    "unexpected";
  return new GraphError({
    ...common,
    kind,
    message: details.message || `Meta answered ${answer.status} with an error that has no message.`,
    code,
    subcode,
    type: details.type,
    fbtraceId: details.fbtrace_id,
    userTitle: details.error_user_title,
    userMessage: details.error_user_msg,
    httpStatus: answer.status,
    retryAfterMs: answer.retryAfterMs,
    param:
      kind === "invalid-input" ? paramOf([details.message, details.error_user_msg], details.error_data) : undefined,
    isTransient: isTransient || kind === "transient",
    outcomeUnknown: isWrite && kind === "transient",
  });
}

/** This text means that `META_APP_SECRET` belongs to another app; Meta has no code for it. */
function isAboutAppSecret({ code, message }: ErrorDetails): boolean {
  return code === 100 && /appsecret_proof/i.test(message ?? "");
}

function kindOfStatus(status: number): GraphErrorKind | null {
  if (status === 429) return "rate-limited";
  return status >= 500 ? "transient" : null;
}

function tryParse(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

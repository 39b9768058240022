import type { Refusal, RefusalKind, RefusedAct } from "@/lib/domain/refusal/refusal";
import { GraphError, type GraphErrorKind } from "@/lib/graph/client/graph-error";
import { errorDetails } from "./error-details";
import { fieldOf } from "./field-of";
import { metaReason } from "./meta-reason";
import { TOKEN_REASONS } from "./token-reasons";

/** The pause if Meta limits the rate without naming a time. */
const UNSAID_PAUSE_MS = 60_000;

const BLAMES_INPUT: ReadonlySet<GraphErrorKind> = new Set(["invalid-input", "create-refused", "update-refused"]);

/** Plain words with Meta's code and `fbtrace_id`, never a token; null for any other error. */
export function refusalFrom(error: unknown, now = new Date(), act?: RefusedAct): Refusal | null {
  if (!(error instanceof GraphError)) return null;
  const { kind } = error;
  const field = BLAMES_INPUT.has(kind) && act !== "read" ? fieldOf(error) : undefined;
  return {
    kind: toRefusalKind(kind),
    ...reasonOf(error, act),
    ...(field && { field }),
    ...errorDetails(error),
    ...(kind === "rate-limited" && {
      retryAt: new Date(now.getTime() + (error.retryAfterMs ?? UNSAID_PAUSE_MS)).toISOString(),
    }),
  };
}

function toRefusalKind(kind: GraphErrorKind): RefusalKind {
  if (kind === "malformed") return "unexpected";
  return kind === "transient" || kind === "timeout" || kind === "aborted" ? "meta-unreachable" : kind;
}

function reasonOf(
  { kind, guideCode, subcode, message, userMessage }: GraphError,
  act: RefusedAct | undefined,
): Pick<Refusal, "reason" | "metaSays"> {
  const reason = (kind === "sign-in-again" && subcode !== undefined && TOKEN_REASONS[subcode]) || metaReason(kind, act);
  if (guideCode === 4_027_010) return { reason: "meta.something-missing" };
  const said = userMessage ?? (kind === "invalid-input" ? message : undefined);
  if (!said || !(BLAMES_INPUT.has(kind) || kind === "unexpected")) return { reason };
  return { reason, metaSays: withoutCode(said) };
}

/** Meta starts messages with "(#100)"; the code is shown separately. */
function withoutCode(message: string): string {
  return message.replace(/^\(#\d+\)\s*/, "");
}

import type { Refusal, RefusalKind, RefusedAct } from "@/lib/domain/refusal/refusal";
import { GraphError, type GraphErrorKind } from "@/lib/graph/client/graph-error";
import { errorDetails } from "./error-details";
import { fieldOf } from "./field-of";
import { type RefusalWords, refusalWords } from "./refusal-words";
import { TOKEN_WORDS } from "./token-words";

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
    ...wordsOf(error, act),
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

function wordsOf(
  { kind, guideCode, subcode, message, userMessage }: GraphError,
  act: RefusedAct | undefined,
): RefusalWords & { metaSays?: string } {
  const words = (kind === "sign-in-again" && subcode !== undefined && TOKEN_WORDS[subcode]) || refusalWords(kind, act);
  if (guideCode === 4_027_010) return { ...words, title: "Meta says that something it needs is missing." };
  const saysMeta = userMessage ?? (kind === "invalid-input" ? message : undefined);
  if (!saysMeta || !(BLAMES_INPUT.has(kind) || kind === "unexpected")) return words;
  const metaSays = `Meta says: “${withoutCode(saysMeta)}”`;
  return { ...words, advice: `${words.advice} ${metaSays}`, metaSays };
}

/** Meta starts messages with "(#100)"; the code is shown separately. */
function withoutCode(message: string): string {
  return message.replace(/^\(#\d+\)\s*/, "");
}

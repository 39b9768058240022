import type { Refusal } from "@/lib/domain/refusal/refusal";
import { GraphError } from "@/lib/graph/client/graph-error";
import { refusalFrom } from "../../refusal/refusal-from";
import type { RefusalWords } from "../../refusal/refusal-words";

const WORDS: Partial<Record<Refusal["kind"], RefusalWords & { kind?: Refusal["kind"] }>> = {
  "permission-missing": {
    kind: "ads-access-needed",
    title: "Meta says that access to these ads is missing.",
    advice:
      "Nothing more was changed. It may have been withdrawn: allow it again on Facebook, or ask an admin of the ad account for access.",
  },
  "invalid-input": {
    title: "Meta did not accept this for the ad.",
    advice: "The ad was left as it is.",
  },
  "not-found": {
    title: "Meta cannot find this ad any more, or you may no longer see it.",
    advice: "It may have been deleted, or your access to its ad account was withdrawn. Nothing was changed.",
  },
  "rate-limited": {
    title: "Meta asks for a pause: too many requests for this ad account.",
    advice: "What was done is kept, and nothing more is asked of Meta until the pause is over.",
  },
  "meta-unreachable": {
    title: "Meta could not be reached, or had a passing problem.",
    advice:
      "What was done is kept. Going on is safe: Overture looks what became of the last step before it repeats it.",
  },
};

/** Meta's "no" to something about ads, in words for it; null for a surprise, as `refusalFrom`. */
export function adsRefusalFrom(error: unknown, now = new Date()): Refusal | null {
  const refusal = refusalFrom(error, now);
  const words = refusal && WORDS[refusal.kind];
  if (!refusal || !words) return refusal;
  const { field: _, ...rest } = refusal;
  const metaSays =
    rest.metaSays ?? (error instanceof GraphError && rest.kind === "invalid-input" ? error.message : null);
  return { ...rest, ...words, advice: metaSays ? `${words.advice} ${metaSays}` : words.advice };
}

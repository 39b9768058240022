import type { Refusal } from "@/lib/domain/refusal/refusal";
import { GraphError } from "@/lib/graph/client/graph-error";
import { refusalFrom } from "../../refusal/refusal-from";
import type { RefusalWords } from "../../refusal/refusal-words";

const WORDS: Partial<Record<Refusal["kind"], RefusalWords & { kind?: Refusal["kind"] }>> = {
  "permission-missing": {
    kind: "ads-access-needed",
    title: "Access to these ads is missing at Meta.",
    advice: "Nothing more was changed. Allow access again on Facebook, or ask an admin of the ad account.",
  },
  "invalid-input": {
    title: "Meta didn't accept this for the ad.",
    advice: "The ad was left as it is.",
  },
  "not-found": {
    title: "Meta can't find this ad, or you no longer have access.",
    advice: "It may have been deleted, or your access to its ad account was removed. Nothing was changed.",
  },
  "rate-limited": {
    title: "Meta is limiting requests for this ad account.",
    advice: "Everything done so far is saved. Overture continues when the limit is lifted.",
  },
  "meta-unreachable": {
    title: "Meta couldn't be reached or had a temporary problem.",
    advice:
      "Everything done so far is saved. You can safely continue: Overture checks the last step before repeating it.",
  },
};

/** Translates Meta's refusal about ads; null for an unexpected error, like `refusalFrom`. */
export function adsRefusalFrom(error: unknown, now = new Date()): Refusal | null {
  const refusal = refusalFrom(error, now);
  const words = refusal && WORDS[refusal.kind];
  if (!refusal || !words) return refusal;
  const { field: _, ...rest } = refusal;
  const metaSays =
    rest.metaSays ?? (error instanceof GraphError && rest.kind === "invalid-input" ? error.message : null);
  return { ...rest, ...words, advice: metaSays ? `${words.advice} ${metaSays}` : words.advice };
}

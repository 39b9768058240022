import { changedParts } from "../sequences/changed-parts";
import { toMessage } from "../sequences/to-message";
import type { Proposal, ReviewAction } from "./review";
import type { ReviewRequest } from "./review-input";

type Content = Pick<ReviewRequest, "words" | "base" | "copyOf">;

/** Exactly what publishing these words sends: a change keeps the parts of its base that did not change. */
export function proposalOf(action: ReviewAction, sequenceId: string | null, content: Content): Proposal {
  const { words, base, copyOf } = content;
  if (action === "update" && base) {
    const target = { ...base, ...changedParts(base, words) };
    return { action, sequenceId, base, name: target.name, message: target.message, adIds: [] };
  }
  return { action, sequenceId, base, name: words.name, message: toMessage(words, copyOf), adIds: [] };
}

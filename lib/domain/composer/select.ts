import type { Refusal } from "../refusal/refusal";
import { sameWords } from "../sequences/same-words";
import type { SequenceWords } from "../sequences/schema";
import { baseOf, type SequenceBase, wordsOf } from "../sequences/sequence-base";
import type { ComposerState } from "./composer-state";
import type { CreateInDoubt, PublishReview } from "./publish-state";

/** Only `write` allows changes; `locked` means used in an ad, `gone` deleted at Meta. */
export type ComposerMode = "write" | "locked" | "read-only" | "gone";

export function selectMode({ page, version }: ComposerState): ComposerMode {
  if (!page.canWrite) return "read-only";
  if (page.gone) return "gone";
  return version.live?.adStatus === "in_ad" ? "locked" : "write";
}

export const selectHasConflict = ({ conflict }: ComposerState): boolean => conflict.kind !== "none";

export const selectIsReadOnly = (state: ComposerState): boolean =>
  selectMode(state) !== "write" || selectHasConflict(state);

/** Includes a create in doubt. */
export const selectIsFixed = (state: ComposerState): boolean =>
  selectIsReadOnly(state) || selectCheckRefusal(state) !== null;

export function selectCreateInDoubt({ publish }: ComposerState): CreateInDoubt | null {
  if (publish.kind === "checking") return publish;
  return publish.kind === "published" ? publish.afterCheck : null;
}

export const selectCheckRefusal = (state: ComposerState): Refusal | null => selectCreateInDoubt(state)?.refusal ?? null;

export const selectIsSending = ({ publish }: ComposerState): boolean => publish.kind === "sending";

export const selectIsBusy = (state: ComposerState): boolean =>
  selectIsSending(state) || selectCreateInDoubt(state) !== null;

export function selectReview({ publish }: ComposerState): PublishReview | null {
  if (publish.kind === "confirming" || publish.kind === "comparing") return publish;
  return publish.kind === "sending" ? publish.review : null;
}

export const selectLiveBase = ({ page, version }: ComposerState): SequenceBase | null =>
  page.isNew ? null : version.base;

export function selectPublishedWords(state: ComposerState): SequenceWords {
  const base = selectLiveBase(state);
  return base ? wordsOf(base) : state.page.start;
}

export function selectHasMoved(state: ComposerState): boolean {
  const base = selectLiveBase(state);
  const { live, restored } = state.version;
  return restored && live !== null && base !== null && !sameWords(wordsOf(baseOf(live)), wordsOf(base));
}

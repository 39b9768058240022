import type { Refusal } from "../refusal/refusal";
import { sameWords } from "../sequences/same-words";
import type { SequenceWords } from "../sequences/schema";
import { baseOf, type SequenceBase, wordsOf } from "../sequences/sequence-base";
import type { ComposerState } from "./composer-state";
import type { CreateInDoubt, PublishReview } from "./publish-state";

/** `locked`: used in an ad · `read-only`: may not write here · `gone`: deleted at Meta. Only `write` changes anything. */
export type ComposerMode = "write" | "locked" | "read-only" | "gone";

export function selectMode({ page, version }: ComposerState): ComposerMode {
  if (!page.canWrite) return "read-only";
  if (page.gone) return "gone";
  return version.live?.adStatus === "in_ad" ? "locked" : "write";
}

export const selectHasConflict = ({ conflict }: ComposerState): boolean => conflict.kind !== "none";

/** Whether the person may not publish these words. */
export const selectIsReadOnly = (state: ComposerState): boolean =>
  selectMode(state) !== "write" || selectHasConflict(state);

/** Whether the fields take no input: also while a create is in doubt. */
export const selectIsFixed = (state: ComposerState): boolean =>
  selectIsReadOnly(state) || selectCheckRefusal(state) !== null;

export function selectCreateInDoubt({ publish }: ComposerState): CreateInDoubt | null {
  if (publish.kind === "checking") return publish;
  return publish.kind === "published" ? publish.afterCheck : null;
}

/** What to tell about a create in doubt; null where there is none, or nothing is known yet. */
export const selectCheckRefusal = (state: ComposerState): Refusal | null => selectCreateInDoubt(state)?.refusal ?? null;

export const selectIsSending = ({ publish }: ComposerState): boolean => publish.kind === "sending";

/** Whether words are on their way to Meta or are being looked for there. */
export const selectIsBusy = (state: ComposerState): boolean =>
  selectIsSending(state) || selectCreateInDoubt(state) !== null;

/** The dialog of publishing that is open. */
export function selectReview({ publish }: ComposerState): PublishReview | null {
  if (publish.kind === "confirming" || publish.kind === "comparing") return publish;
  return publish.kind === "sending" ? publish.review : null;
}

/** The live version that the words started from. Only a published sequence has one. */
export const selectLiveBase = ({ page, version }: ComposerState): SequenceBase | null =>
  page.isNew ? null : version.base;

/** What the form would hold without a draft. */
export function selectPublishedWords(state: ComposerState): SequenceWords {
  const base = selectLiveBase(state);
  return base ? wordsOf(base) : state.page.start;
}

/** Whether the live version changed since the restored draft began. */
export function selectHasMoved(state: ComposerState): boolean {
  const base = selectLiveBase(state);
  const { live, restored } = state.version;
  return restored && live !== null && base !== null && !sameWords(wordsOf(baseOf(live)), wordsOf(base));
}

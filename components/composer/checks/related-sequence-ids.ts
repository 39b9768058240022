import type { ComposerProps } from "../composer-props";

/** Ids of the sequence and of those that it replaces or is replaced by; these may have identical content. */
export function relatedSequenceIds({
  sequence,
  changeOf,
  underWay = [],
}: Pick<ComposerProps, "sequence" | "changeOf" | "underWay">) {
  const ids = [sequence?.id, changeOf?.sequenceId];
  for (const { oldSequenceId, newSequenceId } of underWay)
    ids.push(oldSequenceId ?? undefined, newSequenceId ?? undefined);
  return [...new Set(ids.filter((id) => id !== undefined))];
}

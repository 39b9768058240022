import type { ComposerProps } from "../composer-props";

/** Ids of the sequence itself and of those that it takes over from or is taken over by: they may well say the same. */
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

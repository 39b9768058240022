import type { Change, ChangePhase } from "./change";

export type UnderWay = { changeId: string; kind: Change["kind"]; label: string };

type Whose = "old" | "new" | "ad";

const changing: Partial<Record<ChangePhase, Record<Whose, string>>> = {
  writing: { old: "New words being written", new: "", ad: "" },
  switched: { old: "Replaced, to be finished", new: "Took over, to be finished", ad: "Switched, to be finished" },
  undoing: { old: "Being put back", new: "Being taken back", ad: "Being put back" },
  switching: { old: "Ads being switched", new: "Ads being switched", ad: "Being switched" },
};
const prepared: Record<Whose, string> = { old: "Change prepared", new: "Takes over soon", ad: "Switch prepared" };

function wordsFor(change: Change, whose: Whose): UnderWay {
  const { id, kind, phase } = change;
  return { changeId: id, kind, label: changing[phase]?.[whose] || prepared[whose] };
}

/** An undone change stays open, but only to be switched again. */
export const isUnderWay = ({ endedAt, phase }: Pick<Change, "endedAt" | "phase">): boolean =>
  endedAt === null && phase !== "undone";

export function underWayBySequence(changes: readonly Change[]): Map<string, UnderWay> {
  const found = new Map<string, UnderWay>();
  for (const change of changes.filter(isUnderWay)) {
    const { oldSequenceId, newSequenceId } = change;
    if (oldSequenceId && !found.has(oldSequenceId)) found.set(oldSequenceId, wordsFor(change, "old"));
    if (newSequenceId && !found.has(newSequenceId)) found.set(newSequenceId, wordsFor(change, "new"));
  }
  return found;
}

export function underWayByAd(changes: readonly Change[]): Map<string, UnderWay> {
  const found = new Map<string, UnderWay>();
  for (const change of changes.filter(isUnderWay))
    for (const { adId, phase } of change.steps)
      if (phase !== "skipped" && phase !== "refused" && phase !== "undone" && !found.has(adId))
        found.set(adId, wordsFor(change, "ad"));
  return found;
}

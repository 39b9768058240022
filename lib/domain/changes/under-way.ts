import { type Message, msg } from "@/lib/domain/messages/message";
import type { Change, ChangePhase } from "./change";

/** A short label for an open change of a sequence or an ad, and the change to open. */
export type UnderWay = { changeId: string; kind: Change["kind"]; label: Message };

type Whose = "old" | "new" | "ad";

const changing: Partial<Record<ChangePhase, Partial<Record<Whose, Message>>>> = {
  writing: { old: msg("changes.underWay.newWordsBeingWritten") },
  switched: {
    old: msg("changes.underWay.replacedFinished"),
    new: msg("changes.underWay.tookOverFinished"),
    ad: msg("changes.underWay.switchedFinished"),
  },
  undoing: {
    old: msg("changes.underWay.beingPutBack"),
    new: msg("changes.underWay.beingTakenBack"),
    ad: msg("changes.underWay.beingPutBack"),
  },
  switching: {
    old: msg("changes.underWay.adsBeingSwitched"),
    new: msg("changes.underWay.adsBeingSwitched"),
    ad: msg("changes.underWay.beingSwitched"),
  },
};
const prepared: Record<Whose, Message> = {
  old: msg("changes.underWay.changePrepared"),
  new: msg("changes.underWay.takesOverSoon"),
  ad: msg("changes.underWay.switchPrepared"),
};

function wordsFor(change: Change, whose: Whose): UnderWay {
  const { id, kind, phase } = change;
  return { changeId: id, kind, label: changing[phase]?.[whose] ?? prepared[whose] };
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

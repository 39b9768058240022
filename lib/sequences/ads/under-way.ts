import type { Operation, OperationPhase } from "./operation";

/** What is under way with a sequence or an ad, in a few words, and where it is gone on with. */
export type UnderWay = { operationId: string; kind: Operation["kind"]; label: string };

type Whose = "old" | "new" | "ad";

const changing: Partial<Record<OperationPhase, Record<Whose, string>>> = {
  writing: { old: "New words being written", new: "", ad: "" },
  switched: { old: "Replaced, to be finished", new: "Took over, to be finished", ad: "Switched, to be finished" },
  undoing: { old: "Being put back", new: "Being taken back", ad: "Being put back" },
  switching: { old: "Ads being switched", new: "Ads being switched", ad: "Being switched" },
};
const prepared: Record<Whose, string> = { old: "Change prepared", new: "Takes over soon", ad: "Switch prepared" };

function wordsFor(operation: Operation, whose: Whose): UnderWay {
  const { id, kind, phase } = operation;
  return { operationId: id, kind, label: changing[phase]?.[whose] || prepared[whose] };
}

/** Whether something is left to do. One that was undone stays open only to be switched again from its own page. */
export const isUnderWay = ({ endedAt, phase }: Pick<Operation, "endedAt" | "phase">): boolean =>
  endedAt === null && phase !== "undone";

/** The open operations by the sequences that take part, the latest where there are several. */
export function underWayBySequence(operations: readonly Operation[]): Map<string, UnderWay> {
  const found = new Map<string, UnderWay>();
  for (const operation of operations.filter(isUnderWay)) {
    const { oldSequenceId, newSequenceId } = operation;
    if (oldSequenceId && !found.has(oldSequenceId)) found.set(oldSequenceId, wordsFor(operation, "old"));
    if (newSequenceId && !found.has(newSequenceId)) found.set(newSequenceId, wordsFor(operation, "new"));
  }
  return found;
}

/** The open operations by the ads that they change; an ad that is left alone is not among them. */
export function underWayByAd(operations: readonly Operation[]): Map<string, UnderWay> {
  const found = new Map<string, UnderWay>();
  for (const operation of operations.filter(isUnderWay))
    for (const { adId, phase } of operation.steps)
      if (phase !== "skipped" && phase !== "refused" && phase !== "undone" && !found.has(adId))
        found.set(adId, wordsFor(operation, "ad"));
  return found;
}

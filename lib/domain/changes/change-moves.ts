import type { Change, ChangePhase, StepPhase } from "./change";

export type ChangeMove = "choose" | "check" | "run" | "undo" | "retire" | "end" | "tidy";

export const WORKING_PHASES: readonly ChangePhase[] = ["checking", "switching", "undoing"];

const NOT_STARTED_PHASES: readonly StepPhase[] = ["planned", "checked", "skipped", "refused"];
const RESTING: readonly ChangePhase[] = ["choosing", "checked", "switched"];
const PENDING_PHASES: readonly StepPhase[] = ["checked", "making", "creative-made", "switching"];

export const isNotStarted = (phase: StepPhase): boolean => NOT_STARTED_PHASES.includes(phase);

export const isPending = (phase: StepPhase): boolean => PENDING_PHASES.includes(phase);

/** Enforced by the server too; ignores permissions. */
export function movesOf({
  kind,
  phase,
  running,
  steps,
  newSequenceId,
  endedAt,
  adsOnOld,
  orphans,
}: Change): ChangeMove[] {
  if (running) return [];
  const tidy = orphans.length > 0 && !WORKING_PHASES.includes(phase);
  if (phase === "retired") return tidy ? ["tidy"] : [];
  const some = (...phases: StepPhase[]) => steps.some((step) => phases.includes(step.phase));
  const isOpen = endedAt === null;
  const takesOver = (kind === "change" || kind === "replace") && newSequenceId !== null;
  const hasTarget = kind === "detach" || newSequenceId !== null;
  const moves: Record<ChangeMove, boolean> = {
    choose: isOpen && hasTarget && phase !== "writing" && phase !== "switching" && phase !== "undoing",
    check:
      isOpen &&
      phase !== "writing" &&
      phase !== "switching" &&
      phase !== "undoing" &&
      some("planned", "checked", "skipped", "refused", "undone", "creative-made"),
    // An interrupted change can always resume: its process may have ended after the last ad.
    run: isOpen && (phase === "switching" || (phase === "checked" && steps.some((step) => isPending(step.phase)))),
    // Also for a change ended midway: undoing resolves steps with an unknown outcome.
    undo: phase === "undoing" || some("switched", "restoring", "switching", "creative-made", "making"),
    // Also without a switch: there may be no ads, or someone switched them in Ads Manager.
    retire: isOpen && takesOver && RESTING.includes(phase) && !some("making", "switching") && adsOnOld === 0,
    end: isOpen,
    tidy,
  };
  return (Object.keys(moves) as ChangeMove[]).filter((move) => moves[move]);
}

export const isInterrupted = ({ phase, running }: Pick<Change, "phase" | "running">): boolean =>
  !running && WORKING_PHASES.includes(phase);

export const isPausing = ({ refusal, resumesAt }: Pick<Change, "refusal" | "resumesAt">): boolean =>
  refusal?.retryAt !== undefined && resumesAt !== null;

import type { Operation, OperationPhase, StepPhase } from "./operation";

export type OperationMove = "choose" | "check" | "run" | "undo" | "retire" | "end" | "tidy";

/** Somebody's server is at work on it, or was interrupted. */
export const WORKING_PHASES: readonly OperationPhase[] = ["checking", "switching", "undoing"];

const UNBEGUN: readonly StepPhase[] = ["planned", "checked", "skipped", "refused"];
const RESTING: readonly OperationPhase[] = ["choosing", "checked", "switched"];
const ON_ITS_WAY: readonly StepPhase[] = ["checked", "making", "creative-made", "switching"];

/** Whether this ad has not been touched yet, or not any more, so that it can be chosen away. */
export const isUnbegun = (phase: StepPhase): boolean => UNBEGUN.includes(phase);

/** Whether a run has something left to do with this ad. */
export const isOnItsWay = (phase: StepPhase): boolean => ON_ITS_WAY.includes(phase);

/** What can be done with an operation as it stands; the server holds to it too. Permissions are another matter. */
export function movesOf({
  kind,
  phase,
  running,
  steps,
  newSequenceId,
  endedAt,
  adsOnOld,
  orphans,
}: Operation): OperationMove[] {
  if (running) return [];
  const tidy = orphans.length > 0 && !WORKING_PHASES.includes(phase);
  if (phase === "retired") return tidy ? ["tidy"] : [];
  const some = (...phases: StepPhase[]) => steps.some((step) => phases.includes(step.phase));
  const isOpen = endedAt === null;
  const takesOver = (kind === "change" || kind === "replace") && newSequenceId !== null;
  const hasTarget = kind === "detach" || newSequenceId !== null;
  const moves: Record<OperationMove, boolean> = {
    choose: isOpen && hasTarget && phase !== "writing" && phase !== "switching" && phase !== "undoing",
    check:
      isOpen &&
      phase !== "writing" &&
      phase !== "switching" &&
      phase !== "undoing" &&
      some("planned", "checked", "skipped", "refused", "undone", "creative-made"),
    // An interrupted one can always be gone on with: its process may have ended after the last ad.
    run: isOpen && (phase === "switching" || (phase === "checked" && steps.some((step) => isOnItsWay(step.phase)))),
    // Also what somebody ended in the middle: undoing looks what became of a step that is not known.
    undo: phase === "undoing" || some("switched", "restoring", "switching", "creative-made", "making"),
    // Also without a switch: there may have been no ad, or somebody switched them in Ads Manager.
    retire: isOpen && takesOver && RESTING.includes(phase) && !some("making", "switching") && adsOnOld === 0,
    end: isOpen,
    tidy,
  };
  return (Object.keys(moves) as OperationMove[]).filter((move) => moves[move]);
}

/** A phase that somebody's server was at work on and is not any more: it waits to be gone on with. */
export const isInterrupted = ({ phase, running }: Pick<Operation, "phase" | "running">): boolean =>
  !running && WORKING_PHASES.includes(phase);

/** A pause that Meta asked for and that a server waits out: whoever presses meanwhile gets nothing done. */
export const isPausing = ({ refusal, resumesAt }: Pick<Operation, "refusal" | "resumesAt">): boolean =>
  refusal?.retryAt !== undefined && resumesAt !== null;

import type { Change, ChangePhase } from "@/lib/domain/changes/change";
import type { StepState } from "./step-section";

export type PathStepId = "write" | "choose" | "check" | "switch" | "review" | "retire";
export type PathStep = { id: PathStepId; state: StepState };

/** Null once the path is over. */
const placeOf: Record<ChangePhase, PathStepId | null> = {
  writing: "write",
  choosing: "choose",
  checking: "check",
  checked: "check",
  switching: "switch",
  undoing: "switch",
  switched: "review",
  undone: null,
  retired: null,
  ended: null,
};

const working = new Set<ChangePhase>(["checking", "switching", "undoing"]);

/** A change that ends early leaves the remaining steps undone. */
export function pathOf(
  change: Pick<Change, "kind" | "phase" | "running" | "refusal" | "resumesAt" | "steps">,
): PathStep[] {
  const { kind, phase, running, refusal, resumesAt, steps } = change;
  const all: PathStepId[] = ["choose", "check", "switch", "review"];
  const ids: PathStepId[] = kind === "change" ? ["write", ...all, "retire"] : all;
  const place = placeOf[phase];
  if (phase === "retired") return ids.map((id) => ({ id, state: "done" }));
  if (place === null) {
    const reached = steps.some((step) => step.phase === "switched" || step.phase === "undone") ? "review" : "choose";
    return ids.map((id, index) => ({ id, state: index <= ids.indexOf(reached) ? "done" : "later" }));
  }
  const at = ids.indexOf(place);
  const waits = running || resumesAt !== null;
  const current = !waits && (refusal !== null || working.has(phase)) ? "trouble" : "now";
  // During review, the old sequence can be deleted as soon as no ad uses it.
  const open = (id: PathStepId) => id === "retire" && phase === "switched";
  return ids.map((id, index) => ({
    id,
    state: index < at ? "done" : index === at || open(id) ? current : "later",
  }));
}

import type { Change, ChangeStep } from "@/lib/domain/changes/change";

export type StepTone = "waiting" | "working" | "done" | "stopped" | "unsure" | "back";

type Told = { tone: StepTone; words: string };

/** How one ad's switch stands, in words. Where nobody's server is at work, what it was doing was interrupted. */
export function stepWords(
  { phase, findings }: Pick<ChangeStep, "phase" | "findings">,
  { running, phase: whole }: Pick<Change, "running" | "phase">,
): Told {
  switch (phase) {
    case "planned":
      return { tone: "waiting", words: "Waiting" };
    case "checked":
      return findings.some(({ severity }) => severity === "warning")
        ? { tone: "waiting", words: "Can be switched, with a warning" }
        : { tone: "waiting", words: "Can be switched" };
    case "skipped":
      return { tone: "done", words: "Already up to date" };
    case "refused":
      return { tone: "stopped", words: "Stays as it is" };
    case "making":
      return running
        ? { tone: "working", words: "Creating its new creative" }
        : { tone: "unsure", words: "Meta's answer about the new creative was lost. Resuming looks for it first." };
    case "creative-made":
      if (whole === "checked") return { tone: "waiting", words: "Can be switched. Its new creative is ready" };
      return running
        ? { tone: "working", words: "New creative is ready for the ad" }
        : { tone: "unsure", words: "The new creative is ready, but the ad doesn't use it yet." };
    case "switching":
      return running
        ? { tone: "working", words: "Putting the new creative into the ad" }
        : { tone: "unsure", words: "Meta's answer about the switch was lost. Resuming checks the ad first." };
    case "switched":
      return { tone: "done", words: "Switched" };
    case "restoring":
      return running
        ? { tone: "working", words: "Restoring the old creative" }
        : {
            tone: "unsure",
            words: "Meta's answer about the undo was lost. Resuming checks the ad first.",
          };
    case "undone":
      return { tone: "back", words: "Old creative restored" };
  }
}

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
        ? { tone: "waiting", words: "Can be switched, with something worth a look" }
        : { tone: "waiting", words: "Can be switched" };
    case "skipped":
      return { tone: "done", words: "Is so already: nothing to do" };
    case "refused":
      return { tone: "stopped", words: "Stays as it is" };
    case "making":
      return running
        ? { tone: "working", words: "Making its new creative" }
        : { tone: "unsure", words: "Asked for a new creative, the answer got lost. Going on looks for it first." };
    case "creative-made":
      if (whole === "checked") return { tone: "waiting", words: "Can be switched: its new creative is made already" };
      return running
        ? { tone: "working", words: "New creative made, goes into the ad next" }
        : { tone: "unsure", words: "The new creative is made, but the ad does not use it yet." };
    case "switching":
      return running
        ? { tone: "working", words: "Putting the new creative into the ad" }
        : { tone: "unsure", words: "Asked for the switch, the answer got lost. Going on looks at the ad first." };
    case "switched":
      return { tone: "done", words: "Switched" };
    case "restoring":
      return running
        ? { tone: "working", words: "Putting the old creative back" }
        : {
            tone: "unsure",
            words: "Asked for the old creative back, the answer got lost. Going on looks at the ad first.",
          };
    case "undone":
      return { tone: "back", words: "The old creative is back" };
  }
}

import type { Change, ChangeStep } from "@/lib/domain/changes/change";
import { type Message, msg } from "@/lib/domain/messages/message";

export type StepTone = "waiting" | "working" | "done" | "stopped" | "unsure" | "back";

type StepText = { tone: StepTone; words: Message };

/** Work without an active server counts as interrupted. */
export function stepWords(
  { phase, findings }: Pick<ChangeStep, "phase" | "findings">,
  { running, phase: whole }: Pick<Change, "running" | "phase">,
): StepText {
  switch (phase) {
    case "planned":
      return { tone: "waiting", words: msg("changes.stepWords.waiting") };
    case "checked":
      return findings.some(({ severity }) => severity === "warning")
        ? { tone: "waiting", words: msg("changes.stepWords.canSwitchedWithWarning") }
        : { tone: "waiting", words: msg("changes.stepWords.canSwitched") };
    case "skipped":
      return { tone: "done", words: msg("changes.stepWords.alreadyUpDate") };
    case "refused":
      return { tone: "stopped", words: msg("changes.stepWords.staysAs") };
    case "making":
      return running
        ? { tone: "working", words: msg("changes.stepWords.creatingNewCreative") }
        : { tone: "unsure", words: msg("changes.stepWords.metasAnswerAboutNew") };
    case "creative-made":
      if (whole === "checked") return { tone: "waiting", words: msg("changes.stepWords.canSwitchedNewCreative") };
      return running
        ? { tone: "working", words: msg("changes.stepWords.newCreativeReadyFor") }
        : { tone: "unsure", words: msg("changes.stepWords.newCreativeReadyBut") };
    case "switching":
      return running
        ? { tone: "working", words: msg("changes.stepWords.puttingNewCreativeInto") }
        : { tone: "unsure", words: msg("changes.stepWords.metasAnswerAboutSwitch") };
    case "switched":
      return { tone: "done", words: msg("changes.stepWords.switched") };
    case "restoring":
      return running
        ? { tone: "working", words: msg("changes.stepWords.restoringOldCreative") }
        : {
            tone: "unsure",
            words: msg("changes.stepWords.metasAnswerAboutUndo"),
          };
    case "undone":
      return { tone: "back", words: msg("changes.stepWords.oldCreativeRestored") };
  }
}

import type { Change, ChangePhase } from "@/lib/domain/changes/change";
import { type Message, msg } from "@/lib/domain/messages/message";

type Names = { oldName: string | null; newName: string | null };

/** The page title of a change. */
export function changeTitle({ kind, steps }: Pick<Change, "kind" | "steps">, { oldName, newName }: Names): Message {
  const count = steps.length;
  switch (kind) {
    case "change":
      return oldName === null ? msg("changes.title.changeLive") : msg("changes.title.change", { oldName });
    case "attach":
      return newName === null
        ? msg("changes.title.attachUnnamed", { count })
        : msg("changes.title.attach", { newName, count });
    case "replace":
      return msg("changes.title.replace", {
        newName:
          newName === null ? msg("changes.title.anotherSequence") : msg("changes.title.quoted", { name: newName }),
        oldName: oldName === null ? msg("changes.title.theOldOne") : msg("changes.title.quoted", { name: oldName }),
        count,
      });
    case "detach":
      return oldName === null
        ? msg("changes.title.detachUnnamed", { count })
        : msg("changes.title.detach", { oldName, count });
  }
}

export function switchLabel(kind: Change["kind"], count: number): Message {
  return kind === "detach"
    ? msg("changes.changeWords.takeOutCount", { count })
    : msg("changes.changeWords.switchCount", { count });
}

const phases: Record<ChangePhase, Message> = {
  writing: msg("changes.changeWords.draftInProgress"),
  choosing: msg("changes.changeWords.selectAds"),
  checking: msg("changes.changeWords.checking"),
  checked: msg("changes.changeWords.checked"),
  switching: msg("changes.changeWords.switching"),
  switched: msg("changes.changeWords.switched"),
  undoing: msg("changes.changeWords.undoing"),
  undone: msg("changes.changeWords.undone"),
  retired: msg("changes.changeWords.done"),
  ended: msg("changes.changeWords.closed"),
};

/** Work without an active process is interrupted, not running. */
export function phaseLabel({
  phase,
  running,
  refusal,
  resumesAt,
}: Pick<Change, "phase" | "running" | "refusal" | "resumesAt">): Message {
  if (running) return phases[phase];
  if (refusal && resumesAt) return msg("changes.changeWords.waitingForMeta");
  return phase === "checking" || phase === "switching" || phase === "undoing"
    ? msg("changes.changeWords.interrupted")
    : phases[phase];
}

import type { Change, ChangePhase } from "@/lib/domain/changes/change";
import { countAds } from "./count-ads";

type Names = { oldName: string | null; newName: string | null };

const quoted = (name: string | null, instead: string) => (name === null ? instead : `“${name}”`);

/** What the whole change is about, as its page's title. */
export function changeTitle({ kind, steps }: Pick<Change, "kind" | "steps">, { oldName, newName }: Names): string {
  const ads = steps.length === 0 ? "ads" : countAds(steps.length);
  switch (kind) {
    case "change":
      return `Change ${quoted(oldName, "a live sequence")}`;
    case "attach":
      return `Greet with ${quoted(newName, "a sequence")} in ${ads}`;
    case "replace":
      return `${quoted(newName, "Another sequence")} in place of ${quoted(oldName, "the old one")} in ${ads}`;
    case "detach":
      return `Take ${quoted(oldName, "the sequence")} out of ${ads}`;
  }
}

/** What the button that begins says. */
export function switchLabel(kind: Change["kind"], count: number): string {
  return kind === "detach" ? `Take it out of ${countAds(count)}` : `Switch ${countAds(count)}`;
}

const phases: Record<ChangePhase, string> = {
  writing: "Draft in progress",
  choosing: "Select ads",
  checking: "Checking",
  checked: "Checked",
  switching: "Switching",
  switched: "Switched",
  undoing: "Undoing",
  undone: "Undone",
  retired: "Done",
  ended: "Closed",
};

/** Where it stands in one or two words. Work that nobody does at the moment is interrupted, not under way. */
export function phaseLabel({
  phase,
  running,
  refusal,
  resumesAt,
}: Pick<Change, "phase" | "running" | "refusal" | "resumesAt">): string {
  if (running) return phases[phase];
  if (refusal && resumesAt) return "Waiting for Meta";
  return phase === "checking" || phase === "switching" || phase === "undoing" ? "Interrupted" : phases[phase];
}

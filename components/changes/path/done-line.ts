import type { Change } from "@/lib/domain/changes/change";
import { countAds } from "../count-ads";
import type { PathStepId } from "./path-of";

/** How a step ended, in one line; null where its being done says all. */
export function doneLine(id: PathStepId, change: Change, names: { oldName: string | null }): string | null {
  const { steps, phase } = change;
  const count = (of: Change["steps"][number]["phase"]) => steps.filter((step) => step.phase === of).length;
  const joined = (parts: [number, string][]) =>
    parts
      .filter(([many]) => many > 0)
      .map(([many, words]) => `${many.toLocaleString("en")} ${words}`)
      .join(", ");
  switch (id) {
    case "choose":
      return countAds(steps.length);
    case "check":
      return joined([
        [steps.length - count("refused") - count("skipped"), "could be switched"],
        [count("refused"), count("refused") === 1 ? "stayed as it is" : "stayed as they are"],
        [count("skipped"), "so already"],
      ]);
    case "switch":
      return joined([
        [count("switched"), "switched"],
        [count("undone"), "put back to the old creative"],
        [count("refused"), count("refused") === 1 ? "left as it was" : "left as they were"],
        [count("skipped"), "so already"],
      ]);
    case "write":
    case "review":
      return null;
    case "retire":
      return phase === "retired" ? `“${names.oldName ?? "The old sequence"}” is deleted` : null;
  }
}

import type { Operation } from "@/lib/sequences/ads/operation";
import { countAds } from "./count-ads";
import type { PathStepId } from "./path-of";

type Props = { id: PathStepId; operation: Operation; names: { oldName: string | null; newName: string | null } };

/** How a step ended, in one line. */
export function DoneLine({ id, operation, names }: Props) {
  const { steps, phase } = operation;
  const count = (of: Operation["steps"][number]["phase"]) => steps.filter((step) => step.phase === of).length;
  const joined = (parts: [number, string][]) =>
    parts
      .filter(([many]) => many > 0)
      .map(([many, words]) => `${many.toLocaleString("en")} ${words}`)
      .join(", ");
  switch (id) {
    case "write":
      return null;
    case "choose":
      return countAds(steps.length);
    case "check":
      return joined([
        [steps.length - count("refused") - count("skipped"), "could be switched"],
        [count("refused"), "stayed as they are"],
        [count("skipped"), "so already"],
      ]);
    case "switch":
      return joined([
        [count("switched"), "switched"],
        [count("undone"), "put back to the old creative"],
        [count("refused"), "left as they were"],
        [count("skipped"), "so already"],
      ]);
    case "review":
      return null;
    case "retire":
      return phase === "retired" ? `“${names.oldName ?? "The old sequence"}” is deleted` : null;
  }
}

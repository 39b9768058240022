import type { Change } from "@/lib/domain/changes/change";
import { type Message, msg } from "@/lib/domain/messages/message";
import type { PathStepId } from "./path-of";

/** Null if the completed state needs no explanation. */
export function doneLine(
  id: PathStepId,
  change: Change,
  names: { oldName: string | null },
): Message | readonly Message[] | null {
  const { steps, phase } = change;
  const count = (of: Change["steps"][number]["phase"]) => steps.filter((step) => step.phase === of).length;
  switch (id) {
    case "choose":
      return msg("changes.doneLine.ads", { count: steps.length });
    case "check":
      return listed([
        ["could", steps.length - count("refused") - count("skipped")],
        ["stayed", count("refused")],
        ["already", count("skipped")],
      ]);
    case "switch":
      return listed([
        ["switched", count("switched")],
        ["putBack", count("undone")],
        ["left", count("refused")],
        ["already", count("skipped")],
      ]);
    case "write":
    case "review":
      return null;
    case "retire":
      if (phase !== "retired") return null;
      return names.oldName === null
        ? msg("changes.doneLine.oldDeleted")
        : msg("changes.doneLine.deleted", { name: names.oldName });
  }
}

type Part = "could" | "stayed" | "already" | "switched" | "putBack" | "left";

const listed = (parts: readonly [Part, number][]): readonly Message[] =>
  parts.flatMap(([part, count]) => (count > 0 ? [msg(`changes.doneLine.parts.${part}`, { count })] : []));

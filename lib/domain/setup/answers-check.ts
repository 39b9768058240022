import { couldNotCheck } from "./could-not-check";
import type { SetupCheck, SetupInputs } from "./setup-check";

export type AnswersState = {
  /** Shapes of Meta's SDK, the guide, and the edge's own name. */
  list: "data" | "array" | "named" | "unknown";
  rows: number;
  withoutId: number;
  unreadable: number;
  withoutAdStatus: number;
  withoutTime: number;
};

const shapes = {
  data: "Meta answers in the shape of its published SDK",
  array: "Meta answers in the shape of its guide",
  named: "Meta answers under the name of the list",
  unknown: "Meta answers in a shape that nobody has described",
};

/** Meta's documents disagree about the format, and it may still change. */
export function answersCheck(inputs: SetupInputs<AnswersState>): SetupCheck {
  const base = { id: "answers", title: "Unreadable sequences" };
  if (!inputs.ok) {
    const check = couldNotCheck(base.id, base.title, inputs.refusal);
    return inputs.refusal.kind === "not-available-yet" ? { ...check, state: "wrong" } : check;
  }
  const { list, rows, withoutId, unreadable, withoutAdStatus, withoutTime } = inputs.facts;
  const details = [
    { label: "shape", value: list },
    { label: "sequences looked at", value: String(rows) },
  ];
  const report = {
    kind: "advice",
    text: "Contact support with the trace id of this check.",
  } as const;
  if (list === "unknown" || withoutId > 0) {
    return { ...base, state: "wrong", finding: `${shapes.unknown}.`, details, fix: report };
  }
  if (unreadable > 0) {
    const finding = `${unreadable} of ${rows} messages can't be read. They are kept unchanged and never overwritten.`;
    const look = { kind: "open", label: "View", href: "/sequences" } as const;
    return { ...base, state: "attention", finding, details, fix: look };
  }
  if (withoutAdStatus > 0) {
    return {
      ...base,
      state: "attention",
      finding: `For ${withoutAdStatus} of ${rows} sequences Meta doesn't say whether an ad uses them.`,
      details,
      fix: { kind: "advice", text: "Overture shows them as unknown and checks your ads if it has access." },
    };
  }
  const silent = rows > 0 && withoutTime === rows ? " It tells no times of change, so Overture keeps its own." : "";
  return { ...base, state: "good", finding: `${shapes[list]}, and Overture reads all of it.${silent}`, details };
}

import { msg } from "@/lib/domain/messages/message";
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
  data: msg("setup.answersCheck.metaAnswersInShape"),
  array: msg("setup.answersCheck.metaAnswersInShape2"),
  named: msg("setup.answersCheck.metaAnswersUnderName"),
};
const undescribed = msg("setup.answersCheck.unknownShape");

/** Meta's documents disagree about the format, and it may still change. */
export function answersCheck(inputs: SetupInputs<AnswersState>): SetupCheck {
  const base = { id: "answers", title: msg("setup.answersCheck.unreadableSequences") };
  if (!inputs.ok) {
    const check = couldNotCheck(base.id, base.title, inputs.refusal);
    return inputs.refusal.kind === "not-available-yet" ? { ...check, state: "wrong" } : check;
  }
  const { list, rows, withoutId, unreadable, withoutAdStatus, withoutTime } = inputs.facts;
  const details = [
    { label: msg("setup.answersCheck.shape"), value: list },
    { label: msg("setup.answersCheck.sequencesLookedAt"), value: String(rows) },
  ];
  const report = {
    kind: "advice",
    text: msg("setup.answersCheck.contactSupportWithTrace"),
  } as const;
  if (list === "unknown" || withoutId > 0) {
    return { ...base, state: "wrong", finding: undescribed, details, fix: report };
  }
  if (unreadable > 0) {
    const finding = msg("setup.answersCheck.messagesCantReadThey", { unreadable, rows });
    const look = { kind: "open", label: msg("setup.answersCheck.view"), href: "/sequences" } as const;
    return { ...base, state: "attention", finding, details, fix: look };
  }
  if (withoutAdStatus > 0) {
    return {
      ...base,
      state: "attention",
      finding: msg("setup.answersCheck.forSequencesMetaDoesnt", { withoutAdStatus, rows }),
      details,
      fix: { kind: "advice", text: msg("setup.answersCheck.showsThemAsUnknown") },
    };
  }
  return {
    ...base,
    state: "good",
    finding: msg(
      rows > 0 && withoutTime === rows ? "setup.answersCheck.readsAllWithoutTimes" : "setup.answersCheck.readsAll",
      { shape: shapes[list] },
    ),
    details,
  };
}

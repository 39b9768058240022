import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { PendingCreatesTable } from "../../store/tables";
import { CHECK_FOR_MS } from "./create-look-times";

export function stillChecking({ id, user_id, state }: PendingCreatesTable, userId: string): Refusal {
  const kind = "outcome-unknown" as const;
  if (user_id !== userId) return { kind, reason: "createByOther", createId: id };
  return { kind, reason: state === "sending" ? "createRunning" : "createInDoubt", createId: id };
}

export const notCreated: Refusal = {
  kind: "outcome-unknown",
  reason: "notCreated",
  params: { seconds: CHECK_FOR_MS / 1000 },
};

export const stillUnknown: Refusal = {
  kind: "outcome-unknown",
  reason: "createStillUnknown",
};

/** The list may contain the sequence in an unreadable row, so publishing again is unsafe. */
export const cannotCompare: Refusal = {
  kind: "outcome-unknown",
  reason: "createNotComparable",
};

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

/** The time is over, and either Meta could not be asked or its list could not be compared with what was sent. */
export const stillUnknown: Refusal = {
  kind: "outcome-unknown",
  reason: "createStillUnknown",
};

/** Publishing again was stopped, because the list may hold the sequence where it cannot be compared. */
export const cannotCompare: Refusal = {
  kind: "outcome-unknown",
  reason: "createNotComparable",
};

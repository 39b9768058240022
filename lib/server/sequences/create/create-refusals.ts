import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { PendingCreatesTable } from "../../store/tables";
import { CHECK_FOR_MS } from "./create-look-times";

/** The same words are being sent this moment, or it is not known yet what became of them. */
export function stillChecking({ id, user_id, state }: PendingCreatesTable, userId: string): Refusal {
  const kind = "outcome-unknown" as const;
  if (user_id !== userId) return { kind, reason: "createByOther", createId: id };
  return { kind, reason: state === "sending" ? "createRunning" : "createInDoubt", createId: id };
}

/** Looked for long enough, and Meta has none. */
export const notCreated: Refusal = {
  kind: "outcome-unknown",
  reason: "notCreated",
  params: { seconds: CHECK_FOR_MS / 1000 },
};

/** The time is over and Meta could not be asked. */
export const stillUnknown: Refusal = {
  kind: "outcome-unknown",
  reason: "createStillUnknown",
};

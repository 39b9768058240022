import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { PendingCreatesTable } from "../../store/tables";
import { CHECK_FOR_MS } from "./create-look-times";

export function stillChecking({ id, user_id, state }: PendingCreatesTable, userId: string): Refusal {
  const kind = "outcome-unknown" as const;
  const advice = "Nothing is sent twice. The sequence opens here as soon as Meta shows it. Your draft is saved.";
  if (user_id !== userId) {
    const title = "Someone else just sent the same text. We don't know yet whether Meta created it. Checking…";
    return { kind, title, advice, createId: id };
  }
  if (state === "sending") {
    return { kind, title: "This sequence is already being created. Checking…", advice, createId: id };
  }
  return {
    kind,
    title: "We don't know yet whether Meta created it. Checking…",
    advice:
      "Meta's answer was lost. Overture keeps checking, even if you close this page, and opens the sequence when it appears. Your draft is saved, and nobody can send it twice.",
    createId: id,
  };
}

export const notCreated: Refusal = {
  kind: "outcome-unknown",
  title: "Meta didn't create this sequence.",
  advice: `Overture looked for it for ${CHECK_FOR_MS / 1000} seconds, and Meta's list doesn't have it. Your draft is saved. You can publish again: Overture checks once more before sending.`,
};

/** The time is over, and either Meta could not be asked or its list could not be compared with what was sent. */
export const stillUnknown: Refusal = {
  kind: "outcome-unknown",
  title: "We still don't know whether Meta created it.",
  advice:
    "Overture couldn't complete the check and keeps trying. Look for the sequence in your list before you publish again. Your draft is saved, and Overture creates the sequence only if it isn't there.",
};

/** Publishing again was stopped, because the list may hold the sequence where it cannot be compared. */
export const cannotCompare: Refusal = {
  kind: "outcome-unknown",
  title: "We can't tell whether Meta already created it.",
  advice:
    "Nothing was sent this time: part of the list can't be compared with your text. Look for the sequence in your list. If it isn't there, change its name and publish again. Your draft is saved.",
};

import type { Refusal } from "@/lib/domain/refusal/refusal";
import { refusalFromThrown } from "../browser/refusal-from-thrown";

/** The server stores what started and never repeats it. */
export function refusalFromLostAct(error: unknown): Refusal {
  const refusal = refusalFromThrown(error);
  if (refusal.kind === "page-outdated") return refusal;
  if (refusal.kind === "sign-in-again") return { ...refusal, reason: "signedOutDuringChange" };
  return { ...refusal, reason: refusal.reason === "offline" ? "offlineDuringChange" : "noAnswerDuringChange" };
}

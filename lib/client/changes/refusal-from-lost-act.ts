import type { Refusal } from "@/lib/domain/refusal/refusal";
import { refusalFromThrown } from "../browser/refusal-from-thrown";

/** An action of a change that came to no answer. Whatever it began is stored at our server and never done twice. */
export function refusalFromLostAct(error: unknown): Refusal {
  const refusal = refusalFromThrown(error);
  if (refusal.kind === "page-outdated") return refusal;
  if (refusal.kind === "sign-in-again") return { ...refusal, reason: "signedOutDuringChange" };
  return { ...refusal, reason: refusal.reason === "offline" ? "offlineDuringChange" : "noAnswerDuringChange" };
}

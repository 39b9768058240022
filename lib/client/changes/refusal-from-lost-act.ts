import type { Refusal } from "@/lib/domain/refusal/refusal";
import { refusalFromThrown } from "../browser/refusal-from-thrown";

/** The server stores what started and never repeats it. */
export function refusalFromLostAct(error: unknown): Refusal {
  const refusal = refusalFromThrown(error);
  if (refusal.kind === "page-outdated") return refusal;
  return refusal.kind === "sign-in-again"
    ? { ...refusal, advice: "Sign in again to continue. All finished steps are saved." }
    : {
        ...refusal,
        advice: "Your progress is saved and appears here once Overture responds. You can safely try again.",
      };
}

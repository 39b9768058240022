import type { Refusal } from "@/lib/domain/refusal/refusal";
import { refusalFromThrown } from "../browser/refusal-from-thrown";

/** An action of a change that came to no answer. Whatever it began is stored at our server and never done twice. */
export function refusalFromLostAct(error: unknown): Refusal {
  const refusal = refusalFromThrown(error);
  if (refusal.kind === "page-outdated") return refusal;
  return refusal.kind === "sign-in-again"
    ? { ...refusal, advice: "Sign in again: every step that was done is kept, and it goes on where it stands." }
    : {
        ...refusal,
        advice: "What was begun is kept and shown here as soon as Overture answers. Trying again does nothing twice.",
      };
}

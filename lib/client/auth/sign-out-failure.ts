import type { Refusal } from "@/lib/domain/refusal/refusal";
import { isOutdatedPage } from "../browser/outdated-page";

/** The refusal for a sign-out that got no answer, or one that nobody can read. */
export function signOutFailure(error: unknown): Refusal {
  if (isOutdatedPage(error)) {
    return { kind: "page-outdated", title: "Overture was updated.", advice: "Reload the page, then sign out again." };
  }
  return {
    kind: "outcome-unknown",
    title: "Sign-out couldn't be completed.",
    advice: "Overture didn't answer. Check your internet connection, then try again.",
  };
}

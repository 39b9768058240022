import type { Refusal } from "@/lib/domain/refusal/refusal";
import { isOutdatedPage } from "../browser/outdated-page";

/** The refusal for a sign-out that got no answer, or one that nobody can read. */
export function signOutFailure(error: unknown): Refusal {
  if (isOutdatedPage(error)) {
    return { kind: "page-outdated", reason: "signOutOutdated" };
  }
  return {
    kind: "outcome-unknown",
    reason: "signOutNoAnswer",
  };
}

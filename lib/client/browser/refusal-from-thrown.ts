import type { Refusal } from "@/lib/domain/refusal/refusal";
import { isOutdatedPage } from "./outdated-page";

/** The draft is safe in each case. Next.js reports our 404 for a lost session in the error's digest. */
export function refusalFromThrown(error: unknown): Refusal {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
  if (digest.startsWith("NEXT_HTTP_ERROR_FALLBACK;404")) {
    return {
      kind: "sign-in-again",
      title: "You're signed out or no longer a member of this account.",
      advice: "Sign in again. Your draft is saved in this browser.",
    };
  }
  if (isOutdatedPage(error)) {
    return {
      kind: "page-outdated",
      title: "Overture was updated.",
      advice: "Nothing was sent. Your text is saved. Reload the page and try again.",
    };
  }
  if (!navigator.onLine) {
    return {
      kind: "outcome-unknown",
      title: "You're offline.",
      advice: "Your draft is saved in this browser. Publish again once you're online.",
    };
  }
  return {
    kind: "outcome-unknown",
    title: "Overture didn't get an answer.",
    advice: "Your draft is saved. You can safely publish again: the same text never becomes two sequences.",
    ...(digest ? { reference: digest } : {}),
  };
}

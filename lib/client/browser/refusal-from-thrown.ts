import type { Refusal } from "@/lib/domain/refusal/refusal";
import { isOutdatedPage } from "./outdated-page";

/**
 * An action that throws did not reach an answer: the session ended (Next reports our 404 by the error's digest), the page
 * is older than the server, the connection broke, or the server failed. All of them leave the draft where it is.
 */
export function refusalFromThrown(error: unknown): Refusal {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
  if (digest.startsWith("NEXT_HTTP_ERROR_FALLBACK;404")) {
    return {
      kind: "sign-in-again",
      reason: "signedOutOrRemoved",
    };
  }
  if (isOutdatedPage(error)) {
    return {
      kind: "page-outdated",
      reason: "pageOutdated",
    };
  }
  if (!navigator.onLine) {
    return {
      kind: "outcome-unknown",
      reason: "offline",
    };
  }
  return {
    kind: "outcome-unknown",
    reason: "noAnswer",
    ...(digest ? { reference: digest } : {}),
  };
}

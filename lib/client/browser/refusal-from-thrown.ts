import type { Refusal } from "@/lib/domain/refusal/refusal";
import { isOutdatedPage } from "./outdated-page";

/** The draft is safe in each case. Next.js reports our 404 for a lost session in the error's digest. */
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

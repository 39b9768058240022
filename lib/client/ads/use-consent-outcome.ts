"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { asConsentLevel, CONSENT_PARAM, CONSENT_REFUSED_PARAM, type ConsentLevel } from "@/lib/domain/ads/ads-consent";
import { fromErrorCode, type SignInRefusal } from "@/lib/domain/refusal/sign-in-refusal";

/** `refusal` is null if the permission was granted. */
export type ConsentOutcome = { level: ConsentLevel; refusal: SignInRefusal | null };

/** Removes the outcome from the URL, so that reloads and copied links don't repeat it. */
export function useConsentOutcome(): ConsentOutcome | null {
  const query = useSearchParams();
  const [outcome] = useState<ConsentOutcome | null>(() => {
    const level = asConsentLevel(query.get(CONSENT_PARAM));
    const refused = query.get(CONSENT_REFUSED_PARAM);
    return level && { level, refusal: refused === null ? null : fromErrorCode(refused) };
  });
  useEffect(() => {
    if (!outcome) return;
    const clean = new URL(window.location.href);
    clean.searchParams.delete(CONSENT_PARAM);
    clean.searchParams.delete(CONSENT_REFUSED_PARAM);
    window.history.replaceState(window.history.state, "", clean);
  }, [outcome]);
  return outcome;
}

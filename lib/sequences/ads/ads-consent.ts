import type { AdsLevel } from "./ads-permissions";

/** Stands in the address that a request for ads permissions comes back to, and says what was asked for. */
export const CONSENT_PARAM = "ads-consent";

/** Stands beside it when nothing came of it: the code of a `SignInRefusal`. */
export const CONSENT_REFUSED_PARAM = "ads-refused";

/** The level named by a parameter or a part of an address; null for anything else. */
export function asAdsLevel(text: unknown): AdsLevel | null {
  return text === "see" || text === "change" ? text : null;
}

/** The level that an address asks for, null when it asks for none. `path` may be any text. */
export function consentOf(path: string): AdsLevel | null {
  const url = URL.canParse(path, "http://overture.invalid") ? new URL(path, "http://overture.invalid") : null;
  return asAdsLevel(url?.searchParams.get(CONSENT_PARAM));
}

import { type AdsLevel, adsScopes } from "./ads-permissions";

export type ConsentLevel = AdsLevel | "hear";

/** Meta reports messages only to apps with this permission. */
export const HEARING_SCOPE = "whatsapp_business_messaging";

export const consentScopes: Record<ConsentLevel, readonly string[]> = {
  see: adsScopes.see,
  change: [...adsScopes.see, ...adsScopes.change],
  hear: [HEARING_SCOPE],
};

export const CONSENT_PARAM = "consent";

/** Holds the code of a `SignInRefusal` if nothing was granted. */
export const CONSENT_REFUSED_PARAM = "consent-refused";

export function asConsentLevel(text: unknown): ConsentLevel | null {
  return text === "see" || text === "change" || text === "hear" ? text : null;
}

/** Accepts any text; null if it asks for no level. */
export function consentOf(path: string): ConsentLevel | null {
  const url = URL.canParse(path, "http://overture.invalid") ? new URL(path, "http://overture.invalid") : null;
  return asConsentLevel(url?.searchParams.get(CONSENT_PARAM));
}

/** Whether the query says that a person just gave access to ads. */
export function gaveAdsAccess(query: Readonly<Record<string, unknown>>): boolean {
  const level = asConsentLevel(query[CONSENT_PARAM]);
  return (level === "see" || level === "change") && query[CONSENT_REFUSED_PARAM] === undefined;
}

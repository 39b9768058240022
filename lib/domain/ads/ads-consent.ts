import { type AdsLevel, adsScopes } from "./ads-permissions";

/** What somebody who is signed in may ask for beyond sequences: ads, or to hear of the messages that results come from. */
export type ConsentLevel = AdsLevel | "hear";

/** Meta reports messages only to apps that were granted it. */
export const HEARING_SCOPE = "whatsapp_business_messaging";

/** The permissions that stand behind what is asked for. */
export const consentScopes: Record<ConsentLevel, readonly string[]> = {
  see: adsScopes.see,
  change: [...adsScopes.see, ...adsScopes.change],
  hear: [HEARING_SCOPE],
};

/** Stands in the address that a request for more permissions comes back to, and says what was asked for. */
export const CONSENT_PARAM = "consent";

/** Stands beside it when nothing came of it: the code of a `SignInRefusal`. */
export const CONSENT_REFUSED_PARAM = "consent-refused";

/** The level named by a parameter or a part of an address; null for anything else. */
export function asConsentLevel(text: unknown): ConsentLevel | null {
  return text === "see" || text === "change" || text === "hear" ? text : null;
}

/** The level that an address asks for, null when it asks for none. `path` may be any text. */
export function consentOf(path: string): ConsentLevel | null {
  const url = URL.canParse(path, "http://overture.invalid") ? new URL(path, "http://overture.invalid") : null;
  return asConsentLevel(url?.searchParams.get(CONSENT_PARAM));
}

import { CONSENT_PARAM, type ConsentLevel } from "@/lib/domain/ads/ads-consent";
import { declinedBefore } from "../ads/declined-before";
import { beginFacebook } from "../auth/sign-in";

/**
 * Begins to ask for more permissions; the answer's address is Meta's dialog, which leads back to the page one is on.
 * `again`, or an answer that this browser remembers, asks anew for what was declined before: else Meta does not show it a second time.
 */
export function askForMore(level: ConsentLevel, again: boolean): ReturnType<typeof beginFacebook> {
  const back = new URL(window.location.href);
  back.searchParams.set(CONSENT_PARAM, level);
  return beginFacebook(`${back.pathname}${back.search}${back.hash}`, again || declinedBefore(level));
}

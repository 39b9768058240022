import { CONSENT_PARAM, type ConsentLevel } from "@/lib/domain/ads/ads-consent";
import { declinedBefore } from "../ads/declined-before";
import { beginFacebook } from "../auth/sign-in";

/** `again`, or a remembered refusal, makes Meta show declined permissions once more. */
export function askForMore(level: ConsentLevel, again: boolean): ReturnType<typeof beginFacebook> {
  const back = new URL(window.location.href);
  back.searchParams.set(CONSENT_PARAM, level);
  return beginFacebook(`${back.pathname}${back.search}${back.hash}`, again || declinedBefore(level));
}

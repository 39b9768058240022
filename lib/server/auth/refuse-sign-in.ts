import type { NextRequest } from "next/server";
import { CONSENT_REFUSED_PARAM } from "@/lib/domain/ads/ads-consent";
import { type SignInRefusal, toErrorCode } from "@/lib/domain/refusal/sign-in-refusal";
import type { ConsentRequest } from "./consent-request";
import { rememberedCallback } from "./remembered-callback";

/** Redirects the browser or returns JSON to the form; a consent request returns to the page it came from. */
export function refuseSignIn(request: NextRequest, refusal: SignInRefusal, consent?: ConsentRequest): Response {
  if (request.method === "GET")
    return redirectTo(consent ? refusedConsent(consent, refusal) : signInAgain(refusal, rememberedCallback(request)));
  const url = signInAgain(refusal, "/");
  return Response.json(
    { url },
    { status: refusal.kind === "too-many-attempts" ? 429 : 401, headers: retryAfter(refusal) },
  );
}

function signInAgain(refusal: SignInRefusal, back: string): string {
  const query = new URLSearchParams({ ...(back === "/" ? {} : { callbackUrl: back }), error: toErrorCode(refusal) });
  return `/sign-in?${query}`;
}

function refusedConsent({ backTo }: ConsentRequest, refusal: SignInRefusal): string {
  const [address = "", fragment] = backTo.split("#");
  const joined = `${address}${address.includes("?") ? "&" : "?"}${CONSENT_REFUSED_PARAM}=${toErrorCode(refusal)}`;
  return fragment === undefined ? joined : `${joined}#${fragment}`;
}

function redirectTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}

function retryAfter({ retryAt }: SignInRefusal): Record<string, string> {
  if (!retryAt) return {};
  return { "retry-after": String(Math.max(1, Math.ceil((Date.parse(retryAt) - Date.now()) / 1000))) };
}

import type { NextRequest } from "next/server";
import { type SignInRefusal, toErrorCode } from "@/lib/sequences/sign-in-refusal";
import { safeCallback } from "./safe-callback";
import { usesSecureCookies } from "./session-cookie";

/** Leads back to the sign-in page with the reason: as JSON to the form's own requests, as a redirect to the browser. */
export function refuseSignIn(request: NextRequest, refusal: SignInRefusal): Response {
  const back = request.method === "GET" ? rememberedCallback(request) : "/";
  const query = new URLSearchParams({ ...(back === "/" ? {} : { callbackUrl: back }), error: toErrorCode(refusal) });
  const url = `/sign-in?${query}`;
  if (request.method === "GET") return new Response(null, { status: 303, headers: { location: url } });
  return Response.json(
    { url },
    { status: refusal.kind === "too-many-attempts" ? 429 : 401, headers: retryAfter(refusal) },
  );
}

/** Where the person wanted to go, from next-auth's cookie. */
function rememberedCallback(request: NextRequest): string {
  const name = `${usesSecureCookies() ? "__Secure-" : ""}next-auth.callback-url`;
  const value = request.cookies.get(name)?.value ?? "";
  return URL.canParse(value) ? safeCallback(value.slice(new URL(value).origin.length)) : safeCallback(value);
}

function retryAfter({ retryAt }: SignInRefusal): Record<string, string> {
  if (!retryAt) return {};
  return { "retry-after": String(Math.max(1, Math.ceil((Date.parse(retryAt) - Date.now()) / 1000))) };
}

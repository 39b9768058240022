import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { env } from "@/lib/server/env";
import { database } from "@/lib/server/store/database";
import { authOptions } from "./auth-options";
import { consentRequest, declinedScopes, wantedScopes } from "./consent-request";
import { keepChosenLanguage } from "./language/keep-chosen-language";
import { clientAddress } from "./limits/client-address";
import { forgiveAddress, limitAddress } from "./limits/limit-sign-in";
import { refuseSignIn } from "./refuse-sign-in";
import { endSessions } from "./session/end-sessions";
import { readSessionCookie } from "./session/session";
import { sessionCookieName } from "./session/session-cookie";
import { noteFailure, type SignInAttempt } from "./sign-in-attempt";

type AuthContext = { params: Promise<{ nextauth: string[] }> };

/** `session` stays closed: nothing reads it, and it would renew the cookie. */
const OPEN = ["csrf", "signin", "callback", "signout", "error"];

export async function handleAuth(request: NextRequest, context: AuthContext): Promise<Response> {
  const [action = "", provider = ""] = (await context.params).nextauth;
  if (!OPEN.includes(action)) return new Response(null, { status: 404 });
  const attempt: SignInAttempt = {
    address: clientAddress(request.headers, env().TRUSTED_PROXIES),
    userAgent: request.headers.get("user-agent"),
  };
  const route = `${action}/${provider}`;
  if (route === "callback/facebook") attempt.consent = await consentRequest(request);
  await admit(request, attempt, route);
  if (attempt.refusal) return refuseSignIn(request, attempt.refusal, attempt.consent);
  if (request.method === "POST" && route === "signin/facebook") attempt.moreScopes = await wantedScopes(request);
  const response: Response = await NextAuth(request, context, authOptions(attempt));
  // next-auth's answer would delete the cookie, and with it the only way to end the session from this browser.
  if (attempt.signOutRefusal) return Response.json({ refusal: attempt.signOutRefusal }, { status: 503 });
  if (attempt.refusal) return refuseSignIn(request, attempt.refusal, attempt.consent);
  if (isOwnError(response)) return refuseSignIn(request, { kind: "start-again" }, attempt.consent);
  if (!attempt.person) return response;
  await forgiveAddress(await database(), attempt.address);
  const declined = attempt.consent ? await declinedScopes(attempt.consent) : [];
  // End one of the browser's two sessions: keep the one whose cookie it has after this response.
  const before = await readSessionCookie(request.cookies.get(sessionCookieName())?.value);
  const ended = declined.length > 0 ? attempt.started : before;
  if (ended) await endSessions(await database(), { userId: ended.sub, only: ended.sid });
  if (declined.length > 0) {
    return refuseSignIn(request, { kind: "permission-declined", missing: declined }, attempt.consent);
  }
  return keepChosenLanguage(request, response, attempt.person.userId);
}

/** Facebook sign-ins count once, at `signin/facebook`; the callback requires that request's state. */
async function admit(request: NextRequest, attempt: SignInAttempt, route: string): Promise<void> {
  if (route === "callback/facebook" && request.nextUrl.searchParams.has("error")) {
    attempt.refusal = { kind: "cancelled" };
  }
  if (request.method !== "POST" || !["signin/facebook", "callback/token"].includes(route)) return;
  try {
    await limitAddress(await database(), attempt.address);
  } catch (error) {
    noteFailure(attempt, error);
  }
}

/** next-auth's own failures: the dialog took too long or started in another browser. */
function isOwnError(response: Response): boolean {
  return /\/api\/auth\/(error|signin)\b/.test(response.headers.get("location") ?? "");
}

import { fromErrorCode, type SignInRefusal } from "@/lib/domain/refusal/sign-in-refusal";
import { postAuth } from "./post-auth";

type SignInAnswer = { ok: true; url: string } | { ok: false; refusal: SignInRefusal };

/** `again` makes Meta ask for declined permissions once more. */
export function beginFacebook(callbackUrl: string, again: boolean): Promise<SignInAnswer> {
  return attempt("signin/facebook", { callbackUrl }, again ? "?auth_type=rerequest" : "");
}

export function signInWithToken(fields: { token: string; wabaId: string; callbackUrl: string }): Promise<SignInAnswer> {
  return attempt("callback/token", fields);
}

async function attempt(path: string, fields: Record<string, string>, query?: string): Promise<SignInAnswer> {
  try {
    const url = await postAuth(path, fields, query);
    const code = url.origin === window.location.origin ? url.searchParams.get("error") : null;
    // next-auth's answer to a form without cookies.
    if (url.pathname === "/api/auth/signin") return { ok: false, refusal: { kind: "start-again" } };
    return code === null ? { ok: true, url: url.href } : { ok: false, refusal: fromErrorCode(code) };
  } catch {
    return { ok: false, refusal: { kind: "offline" } };
  }
}

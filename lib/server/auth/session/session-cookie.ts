import { env } from "@/lib/server/env";

/** Cookies are `Secure` wherever visitors come by https. */
export function usesSecureCookies(): boolean {
  return env().NEXTAUTH_URL.startsWith("https:");
}

/** The name that next-auth gives its session cookie. */
export function sessionCookieName(): string {
  return `${usesSecureCookies() ? "__Secure-" : ""}next-auth.session-token`;
}

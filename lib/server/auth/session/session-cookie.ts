import { env } from "@/lib/server/env";

/** Cookies are `Secure` if visitors use https. */
export function usesSecureCookies(): boolean {
  return env().NEXTAUTH_URL.startsWith("https:");
}

export function sessionCookieName(): string {
  return `${usesSecureCookies() ? "__Secure-" : ""}next-auth.session-token`;
}

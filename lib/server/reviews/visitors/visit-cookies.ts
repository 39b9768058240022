import { usesSecureCookies } from "@/lib/server/auth/session/session-cookie";
import type { VisitCookies } from "./open-visit";

const NAMES = { visitor: "review-visitor", passcode: "review-passcode" } as const;

type Jar = { get(name: string): { value: string } | undefined };

export function readVisitCookies(jar: Jar): VisitCookies {
  return { visitor: jar.get(NAMES.visitor)?.value, passcode: jar.get(NAMES.passcode)?.value };
}

/** Sent only to this link's addresses, so that visits of different links can't be joined. */
export function visitCookie(kind: keyof VisitCookies, value: string, token: string, expires: Date): string {
  const secure = usesSecureCookies() ? "; Secure" : "";
  return `${NAMES[kind]}=${value}; Path=/r/${token}; Expires=${expires.toUTCString()}; HttpOnly; SameSite=Strict${secure}`;
}

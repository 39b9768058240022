import type { NextRequest } from "next/server";
import { safeCallback } from "./safe-callback";
import { usesSecureCookies } from "./session/session-cookie";

/** Where the person wanted to go when the sign-in began, from next-auth's cookie. */
export function rememberedCallback(request: NextRequest): string {
  const name = `${usesSecureCookies() ? "__Secure-" : ""}next-auth.callback-url`;
  const value = request.cookies.get(name)?.value ?? "";
  return URL.canParse(value) ? safeCallback(value.slice(new URL(value).origin.length)) : safeCallback(value);
}

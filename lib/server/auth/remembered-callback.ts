import type { NextRequest } from "next/server";
import { safeCallback } from "./safe-callback";
import { usesSecureCookies } from "./session/session-cookie";

export function rememberedCallback(request: NextRequest): string {
  const name = `${usesSecureCookies() ? "__Secure-" : ""}next-auth.callback-url`;
  const value = request.cookies.get(name)?.value ?? "";
  return URL.canParse(value) ? safeCallback(value.slice(new URL(value).origin.length)) : safeCallback(value);
}

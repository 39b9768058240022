import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/lib/server/env";
import { isForeignWrite } from "@/lib/server/gate/is-foreign-write";
import { ENDED_LINK_PATH, isSecretLink, secretLinkHeaders, securityHeaders } from "@/lib/server/gate/security-headers";
import { isEndedLink } from "@/lib/server/reviews/visitors/is-ended-link";

/**
 * Headers, and a refusal of writes that another site's page sends. Who may see what is decided at the data
 * (`lib/server/gate`), where it cannot be bypassed.
 * The layout reads `x-nonce`; `x-path` tells a page where to come back to after sign-in.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { production, NEXTAUTH_URL } = env();
  if (isForeignWrite(request.method, request.headers, NEXTAUTH_URL)) {
    return new NextResponse(null, { status: 403, headers: { "cache-control": "no-store" } });
  }
  const nonce = btoa(crypto.randomUUID());
  const answered = securityHeaders({ nonce, development: !production, https: NEXTAUTH_URL.startsWith("https:") });
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  // Next takes the nonce for its own scripts from here.
  headers.set("content-security-policy", answered["content-security-policy"] ?? "");
  // Next asks the proxy again for the path of a rewrite.
  const response = (await isEndedLink(request))
    ? NextResponse.rewrite(new URL(ENDED_LINK_PATH, request.nextUrl), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  const special = isSecretLink(request.nextUrl.pathname) ? secretLinkHeaders : {};
  for (const [name, value] of Object.entries({ ...answered, ...special })) response.headers.set(name, value);
  return response;
}

// Meta's deliveries go straight to their route: they are no page, and a body would be copied on its way through here.
export const config = {
  matcher:
    "/((?!_next/static|_next/image|favicon.ico|icon.svg|icons/|manifest.webmanifest|robots.txt|social.png|api/webhooks/).*)",
};

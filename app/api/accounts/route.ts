import { cookies } from "next/headers";
import type { NextRequest } from "next/server";
import { RECENT_ACCOUNTS_COOKIE, readRecentAccounts } from "@/lib/domain/accounts/recent-accounts";
import { readSession } from "@/lib/server/auth/session/session";
import { checkAccounts } from "@/lib/server/sequences/mirror/check-accounts";

/** Last used first. `again=1` also asks Meta about accounts that it refused before. */
export async function GET(request: NextRequest) {
  if (!(await readSession())) return new Response(null, { status: 401 });
  const recent = readRecentAccounts((await cookies()).get(RECENT_ACCOUNTS_COOKIE)?.value);
  const accounts = await checkAccounts({ recent, again: request.nextUrl.searchParams.get("again") === "1" });
  return Response.json({ accounts }, { headers: { "cache-control": "private, no-store" } });
}

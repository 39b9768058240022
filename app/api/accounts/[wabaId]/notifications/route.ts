import type { NextRequest } from "next/server";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { readInbox } from "@/lib/server/notifications/inbox/read-inbox";

type Context = { params: Promise<{ wabaId: string }> };

/** A page of the person's notifications, newest first. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const waba = await requireWaba((await params).wabaId);
  const before = request.nextUrl.searchParams.get("before") ?? undefined;
  return Response.json(await readInbox(waba, { before }), { headers: { "cache-control": "private, no-store" } });
}

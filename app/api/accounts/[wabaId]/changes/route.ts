import type { NextRequest } from "next/server";
import { listChanges } from "@/lib/server/changes/list-changes";
import { requireWaba } from "@/lib/server/gate/require-waba";

type Context = { params: Promise<{ wabaId: string }> };

/** The open changes and those that ended lately. `sequence`: only those that this sequence is a part of. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const waba = await requireWaba((await params).wabaId);
  const sequenceId = request.nextUrl.searchParams.get("sequence") ?? undefined;
  const listing = await listChanges(waba, { sequenceId });
  return Response.json(listing, { headers: { "cache-control": "private, no-store" } });
}

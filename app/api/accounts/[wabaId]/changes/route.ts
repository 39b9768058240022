import type { NextRequest } from "next/server";
import { listChanges } from "@/lib/server/changes/list-changes";
import { requireWaba } from "@/lib/server/gate/require-waba";

type Context = { params: Promise<{ wabaId: string }> };

/** Open and recently ended changes; `sequence` limits them to those that involve it. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const waba = await requireWaba((await params).wabaId);
  const sequenceId = request.nextUrl.searchParams.get("sequence") ?? undefined;
  const listing = await listChanges(waba, { sequenceId });
  return Response.json(listing, { headers: { "cache-control": "private, no-store" } });
}

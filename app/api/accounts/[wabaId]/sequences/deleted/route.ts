import type { NextRequest } from "next/server";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { listDeletedSequences } from "@/lib/server/sequences/mirror/list-deleted-sequences";

type Context = { params: Promise<{ wabaId: string }> };

/** `revision`: what the browser has; an unchanged list answers `sequences: null`. */
export async function GET(request: NextRequest, { params }: Context) {
  const waba = await requireWaba((await params).wabaId);
  const revision = Number(request.nextUrl.searchParams.get("revision") ?? Number.NaN);
  const listing = await listDeletedSequences(waba, {
    revision: Number.isSafeInteger(revision) ? revision : undefined,
  });
  return Response.json(listing, { headers: { "cache-control": "private, no-store" } });
}

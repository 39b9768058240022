import type { NextRequest } from "next/server";
import { readRevision } from "@/lib/server/gate/read-revision";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { listDeletedSequences } from "@/lib/server/sequences/mirror/list-deleted-sequences";

type Context = { params: Promise<{ wabaId: string }> };

/** `sequences` is null if the browser's `revision` is current. */
export async function GET(request: NextRequest, { params }: Context) {
  const waba = await requireWaba((await params).wabaId);
  const listing = await listDeletedSequences(waba, {
    revision: readRevision(request.nextUrl.searchParams),
  });
  return Response.json(listing, { headers: { "cache-control": "private, no-store" } });
}

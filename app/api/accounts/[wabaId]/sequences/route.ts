import type { NextRequest } from "next/server";
import { readRevision } from "@/lib/server/gate/read-revision";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { listAllSequences } from "@/lib/server/sequences/mirror/list-all-sequences";

type Context = { params: Promise<{ wabaId: string }> };

/** `sequences` is null if the browser's `revision` is current; `refresh=1` reads from Meta now. */
export async function GET(request: NextRequest, { params }: Context) {
  const waba = await requireWaba((await params).wabaId);
  const query = request.nextUrl.searchParams;
  const listing = await listAllSequences(waba, {
    revision: readRevision(query),
    refresh: query.get("refresh") === "1",
  });
  return Response.json(listing, { headers: { "cache-control": "private, no-store" } });
}

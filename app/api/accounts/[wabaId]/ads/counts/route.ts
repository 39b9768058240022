import type { NextRequest } from "next/server";
import { countAds } from "@/lib/server/ads/count-ads";
import { readRevision } from "@/lib/server/gate/read-revision";
import { requireWaba } from "@/lib/server/gate/require-waba";

type Context = { params: Promise<{ wabaId: string }> };

/** Ads per sequence. `counts` is null if the browser's `revision` is current; `refresh=1` reads from Meta now. */
export async function GET(request: NextRequest, { params }: Context) {
  const waba = await requireWaba((await params).wabaId);
  const query = request.nextUrl.searchParams;
  const answer = await countAds(waba, {
    revision: readRevision(query),
    refresh: query.get("refresh") === "1",
  });
  return Response.json(answer, { headers: { "cache-control": "private, no-store" } });
}

import type { NextRequest } from "next/server";
import { adsOfSequence } from "@/lib/server/ads/ads-of-sequence";
import { requireWaba } from "@/lib/server/gate/require-waba";

type Context = { params: Promise<{ wabaId: string; sequenceId: string }> };

/** Ads that use this sequence and that the person may see; `refresh=1` reads from Meta now. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { wabaId, sequenceId } = await params;
  const waba = await requireWaba(wabaId);
  const refresh = request.nextUrl.searchParams.get("refresh") === "1";
  return Response.json(await adsOfSequence(waba, sequenceId, { refresh }), {
    headers: { "cache-control": "private, no-store" },
  });
}

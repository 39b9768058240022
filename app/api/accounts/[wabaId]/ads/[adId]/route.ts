import type { NextRequest } from "next/server";
import { inspectAd } from "@/lib/server/ads/inspect-ad";
import { requireWaba } from "@/lib/server/gate/require-waba";

type Context = { params: Promise<{ wabaId: string; adId: string }> };

/**
 * Reads the ad from Meta now, with the person's own token. `sequence` is the expected one. Returns an `ActionResult`.
 */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { wabaId, adId } = await params;
  const waba = await requireWaba(wabaId);
  const sequenceId = request.nextUrl.searchParams.get("sequence");
  const result = await inspectAd(waba, { adId, sequenceId });
  return Response.json(result, { headers: { "cache-control": "private, no-store" } });
}

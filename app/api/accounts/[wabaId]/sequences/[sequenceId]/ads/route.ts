import type { NextRequest } from "next/server";
import { adsOfSequence } from "@/lib/server/ads/ads-of-sequence";
import { requireWaba } from "@/lib/server/gate/require-waba";

type Context = { params: Promise<{ wabaId: string; sequenceId: string }> };

/** The ads that greet with this sequence, as far as the person may see ads. `refresh=1`: look at Meta now. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { wabaId, sequenceId } = await params;
  const waba = await requireWaba(wabaId);
  const refresh = request.nextUrl.searchParams.get("refresh") === "1";
  return Response.json(await adsOfSequence(waba, sequenceId, { refresh }), {
    headers: { "cache-control": "private, no-store" },
  });
}

import { adsOfSequence } from "@/lib/server/ads/ads-of-sequence";
import { requireWaba } from "@/lib/server/gate/require-waba";

type Context = { params: Promise<{ wabaId: string; sequenceId: string }> };

/** The ads that greet with this sequence, as far as the person may see ads. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { wabaId, sequenceId } = await params;
  const waba = await requireWaba(wabaId);
  return Response.json(await adsOfSequence(waba, sequenceId), { headers: { "cache-control": "private, no-store" } });
}

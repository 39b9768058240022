import { adPicturePath } from "@/components/ads/ad-picture-path";
import { picturedAdOf } from "@/lib/server/ads/pictured-ad-of";
import { requireWaba } from "@/lib/server/gate/require-waba";

type Context = { params: Promise<{ wabaId: string; sequenceId: string }> };

/** Leads to the picture of an ad that uses the sequence; empty if the person may see none. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { wabaId, sequenceId } = await params;
  const ad = await picturedAdOf(await requireWaba(wabaId), sequenceId);
  const headers = new Headers({ "cache-control": "private, max-age=300" });
  if (ad) headers.set("location", adPicturePath(wabaId, ad, "thumbnail"));
  return new Response(null, { status: ad ? 307 : 204, headers });
}

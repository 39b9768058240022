import type { NextRequest } from "next/server";
import { loadAdPicture } from "@/lib/server/ads/load-ad-picture";
import { requireWaba } from "@/lib/server/gate/require-waba";

type Context = { params: Promise<{ wabaId: string; adId: string }> };

/** `size=thumbnail|full`. `creative` is in the address so that a day's memory never shows the picture of an older one. */
export async function GET(request: NextRequest, { params }: Context) {
  const { wabaId, adId } = await params;
  const waba = await requireWaba(wabaId);
  const size = request.nextUrl.searchParams.get("size") === "full" ? "full" : "thumbnail";
  const picture = await loadAdPicture(waba, adId, size);
  if (!picture) return new Response(null, { status: 404, headers: { "cache-control": "private, max-age=300" } });
  // An SVG opened by itself is a document; the policy of every answer of ours lets it run nothing.
  return new Response(picture.bytes, {
    headers: { "content-type": picture.type, "cache-control": "private, max-age=86400" },
  });
}

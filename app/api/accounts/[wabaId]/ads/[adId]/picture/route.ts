import type { NextRequest } from "next/server";
import { loadAdPicture } from "@/lib/server/ads/load-ad-picture";
import { requireWaba } from "@/lib/server/gate/require-waba";

type Context = { params: Promise<{ wabaId: string; adId: string }> };

/** `size=thumbnail|full`. `creative` in the URL keeps the day-long cache from serving an older picture. */
export async function GET(request: NextRequest, { params }: Context) {
  const { wabaId, adId } = await params;
  const waba = await requireWaba(wabaId);
  const size = request.nextUrl.searchParams.get("size") === "full" ? "full" : "thumbnail";
  const picture = await loadAdPicture(waba, adId, size);
  if (!picture) return new Response(null, { status: 404, headers: { "cache-control": "private, max-age=300" } });
  // An SVG opened directly is a document; our CSP stops its scripts.
  return new Response(picture.bytes, {
    headers: { "content-type": picture.type, "cache-control": "private, max-age=86400" },
  });
}

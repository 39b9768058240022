import type { AdRow } from "@/lib/domain/ads/ad-row";

/**
 * Proxies ad pictures through our origin, for privacy and because saved pictures require it. The creative in the URL
 * avoids stale cache hits.
 */
export function adPicturePath(
  wabaId: string,
  ad: Pick<AdRow, "id" | "creativeId">,
  size: "thumbnail" | "full",
): string {
  const query = new URLSearchParams({ size, creative: ad.creativeId ?? "" });
  return `/api/accounts/${wabaId}/ads/${encodeURIComponent(ad.id)}/picture?${query}`;
}

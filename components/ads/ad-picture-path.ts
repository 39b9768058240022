import type { AdRow } from "@/lib/domain/ads/ad-row";

/**
 * Where our own server hands on an ad's picture: no other origin learns who looks, and what is drawn into a saved
 * picture must be of our origin. The creative is in the address, so that a changed picture is never an old one.
 */
export function adPicturePath(
  wabaId: string,
  ad: Pick<AdRow, "id" | "creativeId">,
  size: "thumbnail" | "full",
): string {
  const query = new URLSearchParams({ size, creative: ad.creativeId ?? "" });
  return `/api/accounts/${wabaId}/ads/${encodeURIComponent(ad.id)}/picture?${query}`;
}

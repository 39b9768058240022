"use client";

import { adPicturePath } from "@/components/ads/ad-picture-path";
import { pictureQuery } from "@/lib/client/ads/picture-query";
import { useQuery } from "@/lib/client/query/use-query";
import type { AdRow } from "@/lib/domain/ads/ad-row";

/** The first known picture among these ads. */
export function useStepPicture(wabaId: string, ads: readonly (AdRow | undefined)[]): string | undefined {
  const ad = ads.find((one) => one?.story?.pictureUrl);
  const path = ad ? adPicturePath(wabaId, ad, "full") : "";
  const { data: picture } = useQuery({ ...pictureQuery(path), enabled: ad !== undefined });
  return picture || undefined;
}

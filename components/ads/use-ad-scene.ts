"use client";

import { useMemo } from "react";
import type { PreviewAd } from "@/components/preview/preview-types";
import { pictureQuery } from "@/lib/client/ads/picture-query";
import { useQuery } from "@/lib/client/query/use-query";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import { adPicturePath } from "./ad-picture-path";

export function useAdScene(wabaId: string, ad: Pick<AdRow, "id" | "creativeId" | "story">): PreviewAd {
  const { story } = ad;
  const { data: picture } = useQuery({
    ...pictureQuery(adPicturePath(wabaId, ad, "full")),
    enabled: Boolean(story?.pictureUrl),
  });
  return useMemo(
    () => ({ headline: story?.headline ?? undefined, body: story?.text ?? undefined, picture }),
    [story, picture],
  );
}

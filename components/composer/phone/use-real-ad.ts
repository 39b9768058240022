"use client";

import { useMemo, useState } from "react";
import { adPicturePath } from "@/components/ads/ad-picture-path";
import type { PreviewAd } from "@/components/preview/preview-types";
import { pictureQuery } from "@/lib/client/ads/picture-query";
import { sequenceAdsQuery } from "@/lib/client/ads/sequence-ads-query";
import { useQuery } from "@/lib/client/query/use-query";
import type { AdRow } from "@/lib/domain/ads/ad-row";

const noAds: readonly AdRow[] = [];

/** Prefers a running ad, unless the person chose another or (null) a made-up one. */
export function useRealAd(wabaId: string, sequenceId: string | null) {
  const query = useQuery({ ...sequenceAdsQuery(wabaId, sequenceId ?? ""), enabled: sequenceId !== null });
  const ads = query.data?.ads ?? noAds;
  const [chosenId, choose] = useState<string | null | undefined>(undefined);
  const usual = ads.find(({ effectiveStatus }) => effectiveStatus === "ACTIVE") ?? ads[0];
  const shown = chosenId === null ? undefined : (ads.find(({ id }) => id === chosenId) ?? usual);
  const { data: picture } = useQuery({
    ...pictureQuery(shown ? adPicturePath(wabaId, shown, "full") : ""),
    enabled: Boolean(shown?.story?.pictureUrl),
  });
  const scene = useMemo<PreviewAd | null>(
    () =>
      shown
        ? { headline: shown.story?.headline ?? undefined, body: shown.story?.text ?? undefined, picture: picture ?? "" }
        : null,
    [shown, picture],
  );
  return { ads, shown, scene, choose };
}

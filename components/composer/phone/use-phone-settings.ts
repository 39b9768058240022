"use client";

import { useMemo } from "react";
import type { PreviewAd } from "@/components/preview/preview-types";
import { useRememberedRecord } from "@/lib/client/browser/use-remembered-record";
import { defaultLook, defaultScene, parseLook, parseScene } from "./phone-settings";

/** Keeps the look by person, and the ad and badge by account. */
export function usePhoneSettings(userId: string, wabaId: string, businessName: string) {
  const [look, changeLook] = useRememberedRecord(`overture.preview.look.${userId}`, parseLook);
  const [scene, changeScene] = useRememberedRecord(`overture.preview.scene.${userId}.${wabaId}`, parseScene);
  const business = useMemo(() => ({ name: businessName, verified: scene.verified }), [businessName, scene.verified]);
  const ad = useMemo<PreviewAd>(
    () => ({
      platform: scene.platform,
      headline: scene.headline,
      body: scene.body,
      host: scene.host,
      picture: scene.picture,
    }),
    [scene],
  );
  const reset = () => {
    changeLook(defaultLook);
    changeScene(defaultScene);
  };
  return { look, changeLook, scene, changeScene, business, ad, reset };
}

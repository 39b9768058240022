"use client";

import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { AdsLevel, AdsPermissions } from "@/lib/domain/ads/ads-permissions";

const AskForAdsDialog = lazyPart(() =>
  import("./ask-for-ads-dialog").then((module) => ({ default: module.AskForAdsDialog })),
);

type Props = {
  permissions: AdsPermissions;
  level: AdsLevel;
  size?: "sm" | "md";
};

export function AskForAdsButton({ permissions, level, size = "md" }: Props) {
  const t = useTranslations("ads.askForAdsButton");
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size={size} aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {level === "see" ? t("giveAccess") : t("allowChanges")}
      </Button>
      {asking && (
        <Suspense fallback={null}>
          <AskForAdsDialog permissions={permissions} level={level} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { useCan } from "@/lib/client/auth/use-can";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { AdsPermissions } from "@/lib/domain/ads/ads-permissions";

const AskForAdsDialog = lazyPart(() =>
  import("./ask-for-ads-dialog").then((module) => ({ default: module.AskForAdsDialog })),
);

type Props = {
  permissions: AdsPermissions;
  /** `change` upgrades from seeing; otherwise the person chooses, if their role may change ads. */
  level: "see" | "change";
  size?: "sm" | "md";
};

export function AskForAdsButton({ permissions, level, size = "md" }: Props) {
  const t = useTranslations("ads.askForAdsButton");
  const can = useCan();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size={size} aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {level === "see" ? t("giveAccess") : t("allowChanges")}
      </Button>
      {asking && (
        <Suspense fallback={null}>
          <AskForAdsDialog
            permissions={permissions}
            level={level === "see" && can("ads:change") ? "choose" : level}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  );
}

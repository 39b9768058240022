"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { Dialog } from "@/components/ui/overlays/dialog";
import type { AdsLevel, AdsPermissions } from "@/lib/domain/ads/ads-permissions";
import { AskForAds } from "./ask-for-ads";

type Props = { permissions: AdsPermissions; level: AdsLevel; onClose: () => void };

export function AskForAdsDialog({ permissions, level, onClose }: Props) {
  const t = useTranslations("ads.askForAdsDialog");
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={level === "change" ? t("youCanSeeAds") : t("accessToYourAds")}
      footer={<Button onClick={onClose}>{t("notNow")}</Button>}
    >
      <AskForAds level={level} layout="inline" permissions={permissions} />
    </Dialog>
  );
}

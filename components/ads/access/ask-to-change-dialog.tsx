"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { Dialog } from "@/components/ui/overlays/dialog";
import type { AdsPermissions } from "@/lib/domain/ads/ads-permissions";
import { AskForAds } from "./ask-for-ads";

type Props = { permissions: AdsPermissions; onClose: () => void };

export function AskToChangeDialog({ permissions, onClose }: Props) {
  const t = useTranslations("ads.askToChangeDialog");
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t("youCanSeeAds")}
      footer={<Button onClick={onClose}>{t("notNow")}</Button>}
    >
      <AskForAds level="change" layout="inline" permissions={permissions} />
    </Dialog>
  );
}

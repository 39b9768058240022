"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { Notice } from "@/components/ui/feedback/notice";
import { Dialog } from "@/components/ui/overlays/dialog";

/** `token`: null if the link is mailed to `email`. */
type Props = { token: string | null; email: string; hasPasscode: boolean; onClose: () => void };

export function CreatedLink({ token, email, hasPasscode, onClose }: Props) {
  const t = useTranslations("reviews.createdLink");
  const address = token === null ? null : `${location.origin}/r/${token}`;
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={address ? t("linkReady") : t("linkSent")}
      description={address ? t("copyNow") : t("sentTo", { email })}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t("done")}
        </Button>
      }
    >
      <div className="grid gap-3">
        {address ? (
          <div className="flex items-center gap-2 rounded-xl border border-line-strong bg-sunk px-3 py-2">
            <code className="min-w-0 flex-1 select-all break-all text-[13px]">{address}</code>
            <CopyButton value={address} what={t("theLink")} className="h-8 shrink-0 px-2 font-medium text-[13px]">
              {t("copy")}
            </CopyButton>
          </div>
        ) : null}
        {hasPasscode ? <Notice size="sm">{t("sendPasscodeApart")}</Notice> : null}
      </div>
    </Dialog>
  );
}

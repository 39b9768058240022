"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { Dialog } from "@/components/ui/overlays/dialog";

type PublishedDialogProps = {
  sequenceId: string;
  name: string;
  listHref: string;
  onHandOver: () => void;
  /** For the first sequence: ends with a look at the phone. */
  onSeeInPhone: (() => void) | null;
  onClose: () => void;
};

/** Shows the new sequence's id and how to use it in an ad. */
export function PublishedDialog({
  sequenceId,
  name,
  listHref,
  onHandOver,
  onSeeInPhone,
  onClose,
}: PublishedDialogProps) {
  const t = useTranslations("composer.publishedDialog");
  const next = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      initialFocus={next}
      title={t("isPublished", { name })}
      description={t("liveAtMetaCustomers")}
      footer={
        <>
          <Link href={listHref} className={buttonClass()}>
            {t("allSequences")}
          </Link>
          {onSeeInPhone ? (
            <Button onClick={onSeeInPhone}>{t("seeInPhone")}</Button>
          ) : (
            <Button onClick={onClose}>{t("done")}</Button>
          )}
          <Button ref={next} variant="primary" onClick={onHandOver}>
            {t("useInAd")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <p className="flex items-center gap-2 rounded-xl border border-line bg-sunk px-3 py-2">
          <span className="text-dim">{t("sequenceId")}</span>
          <CopyButton value={sequenceId} what={t("sequenceId2")} className="ms-auto text-[13px] text-ink">
            {sequenceId}
          </CopyButton>
        </p>
        <p className="text-dim">{t("anyAdInEngagement")}</p>
      </div>
    </Dialog>
  );
}

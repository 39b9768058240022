"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { SequenceAds } from "@/components/ads/sequence-ads";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { Notice } from "@/components/ui/feedback/notice";
import { Dialog } from "@/components/ui/overlays/dialog";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { SequencePreview } from "../rows/sequence-preview";

type Props = {
  wabaId: string;
  businessName: string;
  sequence: Sequence;
  onClose: () => void;
  onDelete: (sequence: Sequence) => void;
  /** Starts the guided change of a locked sequence. */
  onChange: ((sequence: Sequence) => void) | undefined;
  /** Refreshes a status that may be out of date. */
  onRefresh: () => void;
};

/** Meta refuses to delete a sequence in an ad, so the dialog explains why and offers alternatives. */
export function DeleteDialog({ wabaId, businessName, sequence, onClose, onDelete, onChange, onRefresh }: Props) {
  const t = useTranslations("sequences.deleteDialog");
  const { id, name, adStatus } = sequence;
  const locked = adStatus === "in_ad";
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={locked ? t("inAd", { name }) : t("delete2", { name })}
      size="lg"
      footer={
        locked ? (
          <>
            <Button
              variant="ghost"
              onClick={() => {
                onRefresh();
                onClose();
              }}
            >
              {t("checkWithMetaAgain")}
            </Button>
            <Button onClick={onClose}>{t("keepIt")}</Button>
            <Link href={`/${wabaId}/sequences/new?from=${id}`} className={buttonClass()}>
              {t("duplicateIt")}
            </Link>
            {onChange && sequence.message ? (
              <Button variant="primary" onClick={() => onChange(sequence)}>
                {t("changeIt")}
              </Button>
            ) : null}
          </>
        ) : (
          <>
            <Button onClick={onClose}>{t("keepIt")}</Button>
            <Button variant="danger" onClick={() => onDelete(sequence)}>
              {t("delete")}
            </Button>
          </>
        )
      }
    >
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_280px]">
        <div className="space-y-2.5">
          {locked ? (
            <>
              <p>{t("metaDoesntDeleteChange")}</p>
              <section aria-label={t("itsAds")} className="rounded-xl border border-line px-3 py-2">
                <SequenceAds wabaId={wabaId} sequenceId={id} adStatus={adStatus} />
              </section>
              <p>{t("insteadWriteNewVersion")}</p>
            </>
          ) : (
            <>
              <p>{t("deletedAtMetaImmediately")}</p>
              <p className="text-dim">{t("keepsTextYouCan")}</p>
              {adStatus === "unknown" && (
                <>
                  <Notice tone="warning" size="sm">
                    {t("ifAdUsesMeta")}
                  </Notice>
                  <section aria-label={t("itsAds")} className="rounded-xl border border-line px-3 py-2">
                    <SequenceAds wabaId={wabaId} sequenceId={id} adStatus={adStatus} />
                  </section>
                </>
              )}
            </>
          )}
        </div>
        <div className="self-start overflow-hidden rounded-xl border border-line">
          <SequencePreview sequence={sequence} businessName={businessName} extent="all" />
        </div>
      </div>
    </Dialog>
  );
}

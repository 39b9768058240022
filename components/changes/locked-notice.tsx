"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SequenceAds } from "@/components/ads/sequence-ads";
import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { useStartChange } from "@/lib/client/changes/use-start-change";
import type { Sequence } from "@/lib/domain/sequences/schema";

type Props = {
  wabaId: string;
  sequence: Sequence;
  /** Another notice already shows the open change of this sequence. */
  underWay: boolean;
  /** Alternative: an independent copy. */
  duplicate: ReactNode;
};

/** Explains why a sequence in use can't be edited, and offers the guided change. */
export function LockedNotice({ wabaId, sequence, underWay, duplicate }: Props) {
  const t = useTranslations("changes.lockedNotice");
  const { start, busy, refusal } = useStartChange(wabaId);
  return (
    <>
      {refusal ? <RefusalNotice announce refusal={refusal} /> : null}
      <Notice
        tone="info"
        title={t("sequenceInAdSo")}
        action={
          <span className="flex flex-wrap gap-2">
            {underWay || !sequence.message ? null : (
              <Button
                size="sm"
                variant="primary"
                busy={busy}
                onClick={() => void start({ kind: "change", oldSequenceId: sequence.id })}
              >
                {t("changeIt")}
              </Button>
            )}
            {duplicate}
          </span>
        }
      >
        {t("howTo")}
        <section aria-label={t("itsAds")} className="mt-2 rounded-lg bg-surface px-3 py-1.5 text-ink">
          <SequenceAds wabaId={wabaId} sequenceId={sequence.id} adStatus={sequence.adStatus} />
        </section>
      </Notice>
    </>
  );
}

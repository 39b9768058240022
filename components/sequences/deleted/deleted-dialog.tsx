"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useAgo } from "@/components/ui/relative-time";
import { useNow } from "@/components/ui/use-now";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { DeletedSequence } from "@/lib/domain/sequences/deleted-listing";
import { SequencePreview } from "../rows/sequence-preview";
import { deletionSentence } from "./deleted-words";

type Props = {
  sequence: DeletedSequence;
  businessName: string;
  onClose: () => void;
  /** Undefined if the person may not write. */
  onRecreate: ((sequence: DeletedSequence) => void) | undefined;
};

/** Shows the last known version. */
export function DeletedDialog({ sequence, businessName, onClose, onRecreate }: Props) {
  const text = useMessageText();
  const t = useTranslations("sequences.deletedDialog");
  const ago = useAgo();
  const now = useNow(30_000);
  const canRecreate = onRecreate && sequence.message;
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={sequence.name}
      description={now === null ? undefined : text(deletionSentence(sequence, ago(sequence.goneAt, now)))}
      size="sm"
      footer={
        <>
          <Button onClick={onClose}>{t("close")}</Button>
          {canRecreate ? (
            <Button variant="primary" onClick={() => onRecreate(sequence)}>
              {t("recreate")}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="space-y-3">
        <div className="overflow-hidden rounded-xl border border-line">
          <SequencePreview sequence={sequence} businessName={businessName} extent="all" />
        </div>
        <p className="text-[13px] text-dim">
          {sequence.message ? t("recreateOpensNewDraft") : t("cantRecreatedBecauseCant")}
        </p>
      </div>
    </Dialog>
  );
}

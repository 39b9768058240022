"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { Field } from "@/components/ui/fields/field";
import { Textarea } from "@/components/ui/fields/textarea";
import { Dialog } from "@/components/ui/overlays/dialog";
import { newAttemptId } from "@/lib/client/drafts/new-attempt-id";
import { useDecideReview } from "@/lib/client/reviews/use-reviews";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { DecisionKind } from "@/lib/domain/reviews/review";
import type { ReviewView } from "@/lib/domain/reviews/review-view";

type Props = {
  wabaId: string;
  review: ReviewView;
  decision: DecisionKind;
  onClose: () => void;
  onDone: () => void;
  onRefused: (refusal: Refusal) => void;
};

/** The decision is about the revision that was shown when the dialog opened. */
export function DecideDialog({ wabaId, review, decision, onClose, onDone, onRefused }: Props) {
  const t = useTranslations("reviews.decideDialog");
  const [note, setNote] = useState("");
  const [about] = useState({ reviewId: review.id, revision: review.revision, decisionId: newAttemptId() });
  const { busy, run } = useDecideReview(
    wabaId,
    () => {
      onDone();
      onClose();
    },
    (refusal) => {
      onRefused(refusal);
      onClose();
    },
  );
  const hasMoved = review.revision !== about.revision;
  return (
    <Dialog
      open
      onOpenChange={(open) => open || busy || onClose()}
      size="sm"
      title={t(`${decision}.title`)}
      description={hasMoved ? t("newerVersion", { number: review.revision }) : t(`${decision}.description`)}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button variant="primary" busy={busy} onClick={() => run({ ...about, decision, note })}>
            {t(`${decision}.confirm`)}
          </Button>
        </>
      }
    >
      <Field label={decision === "approved" ? t("noteOptional") : t("note")}>
        <Textarea rows={3} dir="auto" maxLength={4000} value={note} onChange={({ target }) => setNote(target.value)} />
      </Field>
    </Dialog>
  );
}

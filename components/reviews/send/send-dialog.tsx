"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { toast } from "@/components/ui/feedback/toast";
import { Field } from "@/components/ui/fields/field";
import { Textarea } from "@/components/ui/fields/textarea";
import { Dialog } from "@/components/ui/overlays/dialog";
import { newAttemptId } from "@/lib/client/drafts/new-attempt-id";
import { useSendForReview, useUpdateReview } from "@/lib/client/reviews/use-reviews";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { ReviewPerson, ReviewSummary } from "@/lib/domain/reviews/review-view";
import type { SequenceMessage, SequenceWords } from "@/lib/domain/sequences/schema";
import type { SequenceBase } from "@/lib/domain/sequences/sequence-base";
import { AskFields, nobodyAsked } from "./ask-fields";

type Props = {
  wabaId: string;
  draftId: string;
  sequenceId: string | null;
  words: SequenceWords;
  base: SequenceBase | null;
  copyOf: SequenceMessage | null;
  people: readonly ReviewPerson[];
  /** The draft's open review, which gets a new version. */
  open: ReviewSummary | null;
  onClose: () => void;
};

export function SendDialog(props: Props) {
  const { wabaId, draftId, sequenceId, words, base, copyOf, people, open, onClose } = props;
  const t = useTranslations("reviews.sendDialog");
  const [reviewId] = useState(newAttemptId);
  const [asked, setAsked] = useState(nobodyAsked);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const done = (title: string) => () => {
    toast.show({ title });
    onClose();
  };
  const sending = useSendForReview(wabaId, done(t("sent")), setRefusal);
  const updating = useUpdateReview(wabaId, done(t("updated")), setRefusal);
  const busy = sending.busy || updating.busy;
  const content = { words, base, copyOf, note: asked.note };
  const send = () =>
    open
      ? updating.run({ ...content, reviewId: open.id, revision: open.revision })
      : sending.run({ ...content, reviewId, draftId, sequenceId, reviewers: asked.reviewers });
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => isOpen || busy || onClose()}
      title={open ? t("updateTitle", { number: open.revision + 1 }) : t("title", { name: words.name })}
      description={open ? t("updateDescription") : t("description")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button variant="primary" busy={busy} onClick={send}>
            {open ? t("update") : t("send")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {refusal ? <RefusalNotice refusal={refusal} announce /> : null}
        {open ? (
          <Field label={t("whatChanged")}>
            <Textarea
              rows={3}
              dir="auto"
              maxLength={4000}
              value={asked.note}
              onChange={({ target }) => setAsked({ ...asked, note: target.value })}
            />
          </Field>
        ) : (
          <AskFields asked={asked} onChange={setAsked} people={people} />
        )}
      </div>
    </Dialog>
  );
}

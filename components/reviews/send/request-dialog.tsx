"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { toast } from "@/components/ui/feedback/toast";
import { Dialog } from "@/components/ui/overlays/dialog";
import { newAttemptId } from "@/lib/client/drafts/new-attempt-id";
import { useRequestDeletion, useRequestSwitch, useReviews } from "@/lib/client/reviews/use-reviews";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { deletionDraftId, switchDraftId } from "@/lib/domain/reviews/request-draft-id";
import { AskFields, nobodyAsked } from "./ask-fields";

type Props = {
  wabaId: string;
  /** The sequence to delete, or the change whose ads are to be switched. */
  what: { kind: "deletion"; sequenceId: string; name: string } | { kind: "switch"; changeId: string };
  onClose: () => void;
};

/** Asks for approval of something without words to edit. Does nothing to it. */
export function RequestDialog({ wabaId, what, onClose }: Props) {
  const t = useTranslations("reviews.requestDialog");
  const [reviewId] = useState(newAttemptId);
  const [asked, setAsked] = useState(nobodyAsked);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { listing } = useReviews(wabaId);
  const draftId = what.kind === "deletion" ? deletionDraftId(what.sequenceId) : switchDraftId(what.changeId);
  const sent = listing?.reviews.find((review) => review.draftId === draftId && review.author.userId === listing.userId);
  const done = () => {
    toast.show({ title: t(sent ? "updated" : "sent") });
    onClose();
  };
  const deletion = useRequestDeletion(wabaId, done, setRefusal);
  const change = useRequestSwitch(wabaId, done, setRefusal);
  const busy = deletion.busy || change.busy;
  const send = () =>
    what.kind === "deletion"
      ? deletion.run({ reviewId, sequenceId: what.sequenceId, ...asked })
      : change.run({ reviewId, changeId: what.changeId, ...asked });
  return (
    <Dialog
      open
      onOpenChange={(open) => open || busy || onClose()}
      title={
        sent
          ? t("updateTitle", { number: sent.revision + 1 })
          : what.kind === "deletion"
            ? t("deletionTitle", { name: what.name })
            : t("switchTitle")
      }
      description={sent ? t(`update.${what.kind}`) : t(`${what.kind}Description`)}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button variant="primary" busy={busy} onClick={send}>
            {t(sent ? "updateReview" : "send")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {refusal ? <RefusalNotice refusal={refusal} announce /> : null}
        <AskFields
          asked={asked}
          onChange={setAsked}
          people={(listing?.members ?? []).filter(({ userId }) => userId !== listing?.userId)}
        />
      </div>
    </Dialog>
  );
}

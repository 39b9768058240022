"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { Field } from "@/components/ui/fields/field";
import { Textarea } from "@/components/ui/fields/textarea";
import { newAttemptId } from "@/lib/client/drafts/new-attempt-id";
import type { DecisionKind } from "@/lib/domain/reviews/review";
import { DECISION_NOTE_MAX_LENGTH } from "@/lib/domain/reviews/visitor-bounds";
import { Modal } from "./modal";
import { ProblemNotice } from "./problem-notice";
import { useVisiting } from "./visit-context";

type Props = { decision: DecisionKind; name: string; onClose: () => void };

/** Says what exactly is decided. */
export function DecisionDialog({ decision, name, onClose }: Props) {
  const t = useTranslations("reviews.decisionDialog");
  const { page, act } = useVisiting();
  const [note, setNote] = useState("");
  // Repeating a request whose answer was lost decides nothing twice.
  const [decisionId] = useState(newAttemptId);
  const [isBusy, setBusy] = useState(false);
  const isApproval = decision === "approved";
  const version = page.revision;
  const submit = async () => {
    setBusy(true);
    const isStored = await act("decide", { decisionId, revision: version, decision, note });
    setBusy(false);
    if (isStored) onClose();
  };
  return (
    <Modal
      title={isApproval ? t("approveVersion", { version, name }) : t("requestChangesIn", { version, name })}
      onClose={onClose}
    >
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className="text-dim">{isApproval ? t("approvalIsFor") : t("changesAreFor")}</p>
        <Field label={t("note")} hint={t("noteHint")}>
          <Textarea
            dir="auto"
            rows={3}
            maxLength={DECISION_NOTE_MAX_LENGTH}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        </Field>
        <ProblemNotice />
        <span className="flex justify-end gap-2">
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button type="submit" variant="primary" busy={isBusy}>
            {isApproval ? t("approve") : t("requestChanges")}
          </Button>
        </span>
      </form>
    </Modal>
  );
}

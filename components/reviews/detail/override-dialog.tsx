"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { Field } from "@/components/ui/fields/field";
import { Textarea } from "@/components/ui/fields/textarea";
import { Dialog } from "@/components/ui/overlays/dialog";

type Props = { busy: boolean; onConfirm: (reason: string) => void; onClose: () => void };

export function OverrideDialog({ busy, onConfirm, onClose }: Props) {
  const t = useTranslations("reviews.overrideDialog");
  const [reason, setReason] = useState("");
  const isMissing = reason.trim() === "";
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      size="sm"
      title={t("title")}
      description={t("description")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button variant="danger" busy={busy} disabled={isMissing} onClick={() => onConfirm(reason.trim())}>
            {t("confirm")}
          </Button>
        </>
      }
    >
      <Field label={t("reason")}>
        <Textarea
          rows={3}
          dir="auto"
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Field>
    </Dialog>
  );
}

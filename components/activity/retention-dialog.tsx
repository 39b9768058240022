"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { Select } from "@/components/ui/fields/select";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useRetention } from "@/lib/client/activity/use-retention";
import { type ActivityRetention, retentionChoices } from "@/lib/domain/activity/retention";

type Props = { wabaId: string; retention: ActivityRetention; onClose: () => void };

const forever = "forever";

export function RetentionDialog({ wabaId, retention, onClose }: Props) {
  const t = useTranslations("activity.retentionDialog");
  const [wanted, setWanted] = useState(String(retention.keepDays ?? forever));
  const { busy, run } = useRetention(wabaId, wanted === forever ? null : Number(wanted), {
    onDone: () => {
      toast.show({ title: t("saved"), description: wanted === forever ? undefined : t("savedDetail") });
      onClose();
    },
    onRefused: (refusal) => toast.refusal(refusal),
  });
  const choices = [...new Set([...retentionChoices, retention.keepDays])];
  return (
    <Dialog
      open
      onOpenChange={(open) => open || busy || onClose()}
      size="sm"
      title={t("title")}
      description={t("description")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button variant="primary" busy={busy} onClick={run}>
            {t("save")}
          </Button>
        </>
      }
    >
      <div className="grid gap-2">
        <Select
          label={t("keep")}
          value={wanted}
          options={choices.map((days) => ({
            value: String(days ?? forever),
            label: days === null ? t("forever") : t("days", { days }),
          }))}
          onChange={setWanted}
        />
        {wanted !== forever && <p className="text-[13px] text-dim">{t("deletes")}</p>}
      </div>
    </Dialog>
  );
}

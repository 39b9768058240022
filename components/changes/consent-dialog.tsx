"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef } from "react";
import { Button } from "@/components/ui/buttons/button";
import { Dialog } from "@/components/ui/overlays/dialog";

type Props = {
  title: string;
  children: ReactNode;
  confirmLabel: string;
  danger?: boolean;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** The initial focus is on the button that cancels. */
export function ConsentDialog({ title, children, confirmLabel, danger = false, busy, onConfirm, onClose }: Props) {
  const t = useTranslations("changes.consentDialog");
  const out = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open
      onOpenChange={(open) => open || busy || onClose()}
      size="sm"
      title={title}
      initialFocus={out}
      footer={
        <>
          <Button ref={out} onClick={onClose}>
            {t("notNow")}
          </Button>
          <Button variant={danger ? "danger" : "primary"} busy={busy} onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className="grid gap-2">{children}</div>
    </Dialog>
  );
}

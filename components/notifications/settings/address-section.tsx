"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";
import { Pill } from "@/components/ui/feedback/pill";
import { toast } from "@/components/ui/feedback/toast";
import { SectionCard } from "@/components/ui/section-card";
import { useRemoveAddress, useRequestAddress } from "@/lib/client/notifications/use-mail-address";
import type { MailAddress } from "@/lib/domain/notifications/settings";
import { AddressForm } from "./address-form";

type Props = { wabaId: string; isMailOn: boolean; mail: MailAddress };

/** The confirmed address gets the mail until a new one is confirmed. */
export function AddressSection({ wabaId, isMailOn, mail }: Props) {
  const t = useTranslations("notifications.addressSection");
  const [isChanging, setChanging] = useState(false);
  const { address, pendingAddress, isPendingRefused, bounce } = mail;
  const hasForm = isMailOn && (isChanging || (address === null && pendingAddress === null));
  return (
    <SectionCard title={t("email")} hint={t("forAllAccounts")}>
      {!isMailOn && (
        <div className="p-3">
          <Notice title={t("mailOff")}>{t("mailOffAdvice")}</Notice>
        </div>
      )}
      {address !== null && (
        <AddressLine address={address}>
          {bounce === null ? <Pill tone="accent">{t("confirmed")}</Pill> : <Pill tone="red">{t("undeliverable")}</Pill>}
        </AddressLine>
      )}
      {bounce !== null && <p className="px-4 pb-3 text-[13px] text-dim">{t("bounced", { code: bounce })}</p>}
      {pendingAddress !== null && (
        <AddressLine address={pendingAddress}>
          {isPendingRefused ? <Pill tone="red">{t("undeliverable")}</Pill> : <Pill tone="amber">{t("waiting")}</Pill>}
          {isMailOn && !isPendingRefused && <SendAgain wabaId={wabaId} address={pendingAddress} />}
        </AddressLine>
      )}
      {pendingAddress !== null && (
        <p role="status" className="px-4 pb-3 text-[13px] text-dim">
          {isPendingRefused ? t("pendingRefused") : t("openTheLink")}
        </p>
      )}
      {hasForm && <AddressForm wabaId={wabaId} onDone={() => setChanging(false)} />}
      {(address !== null || pendingAddress !== null) && (
        <div className="flex flex-wrap gap-2 border-line border-t px-4 py-3">
          {isMailOn && !isChanging && (
            <Button size="sm" onClick={() => setChanging(true)}>
              {t("change")}
            </Button>
          )}
          {isChanging && (
            <Button size="sm" onClick={() => setChanging(false)}>
              {t("cancel")}
            </Button>
          )}
          <Remove wabaId={wabaId} />
        </div>
      )}
    </SectionCard>
  );
}

function AddressLine({ address, children }: { address: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-3">
      <span className="min-w-0 font-medium [overflow-wrap:anywhere]">{address}</span>
      {children}
    </div>
  );
}

function SendAgain({ wabaId, address }: { wabaId: string; address: string }) {
  const t = useTranslations("notifications.addressSection");
  const { busy, run } = useRequestAddress(wabaId, address, {
    onDone: () => toast.show({ title: t("sentAgain") }),
    onRefused: (refusal) => toast.refusal(refusal),
  });
  return (
    <Button size="sm" variant="ghost" busy={busy} onClick={run}>
      {t("sendAgain")}
    </Button>
  );
}

function Remove({ wabaId }: { wabaId: string }) {
  const t = useTranslations("notifications.addressSection");
  const { busy, run } = useRemoveAddress(wabaId, { onRefused: (refusal) => toast.refusal(refusal) });
  return (
    <Button size="sm" busy={busy} onClick={run}>
      {t("remove")}
    </Button>
  );
}

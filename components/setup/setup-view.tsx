"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, Suspense, useTransition } from "react";
import { RefreshButton } from "@/components/ui/buttons/refresh-button";
import { ViewOnlyMark } from "@/components/ui/view-only-mark";
import { useCan } from "@/lib/client/auth/use-can";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { msg } from "@/lib/domain/messages/message";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";
import type { WebhookAddress } from "@/lib/domain/setup/webhook-address";
import { CheckGroup } from "./checks/check-group";
import { Verdict } from "./checks/verdict";
import { WhySection } from "./checks/why-section";
import { setupColumns } from "./setup-columns";
import type { SetupSlots } from "./setup-slots";
import { TechnicalDetails } from "./technical/technical-details";

type Props = {
  wabaId: string;
  checks: Record<"connection" | "account" | "ads" | "results", Promise<SetupCheck[]>>;
  slots: SetupSlots;
  address: WebhookAddress;
  /** The settings beside the checks. */
  children?: ReactNode;
};

const groups = [
  { id: "connection", title: msg("setup.setupView.connectionMeta"), expected: 5 },
  { id: "account", title: msg("setup.setupView.whatsappAccount"), expected: 2 },
  { id: "ads", title: msg("setup.setupView.ads"), expected: 3 },
  { id: "results", title: msg("setup.setupView.results"), expected: 4 },
] as const;

/** Streams the groups of checks; everything else appears at once. */
export function SetupView({ wabaId, checks, slots, address, children }: Props) {
  const text = useMessageText();
  const t = useTranslations("setup.setupView");
  const can = useCan();
  const router = useRouter();
  const [busy, start] = useTransition();
  return (
    <div className="pb-16">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 pt-4 pb-4 lg:px-8 lg:pt-5">
        <div className="min-w-0">
          <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">{t("setup")}</h1>
          <p role="status" className="text-[13px] text-dim">
            <Suspense fallback={t("checkingWithMeta")}>
              {busy ? t("checkingWithMeta") : <Verdict groups={Object.values(checks)} />}
            </Suspense>
          </p>
        </div>
        {!can("webhook:manage") && <ViewOnlyMark />}
        <div className="ms-auto">
          <RefreshButton label={t("checkAgain")} busy={busy} onClick={() => start(() => router.refresh())} />
        </div>
      </div>
      <div className={setupColumns.halves}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          {groups.map(({ id, title, expected }) => (
            <CheckGroup
              key={id}
              title={text(title)}
              expected={expected}
              checks={checks[id]}
              wabaId={wabaId}
              slots={slots}
            />
          ))}
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          <WhySection wabaId={wabaId} slots={slots} />
          {children}
        </div>
        <div className="xl:col-span-2">
          <TechnicalDetails {...{ wabaId, address }} checks={Object.values(checks)} />
        </div>
      </div>
    </div>
  );
}

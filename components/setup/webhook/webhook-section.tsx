"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { RelativeTime } from "@/components/ui/relative-time";
import { SectionCard } from "@/components/ui/section-card";
import { useCan } from "@/lib/client/auth/use-can";
import { webhookLogQuery } from "@/lib/client/setup/webhook-log-query";
import type { WebhookAddress } from "@/lib/domain/setup/webhook-address";
import { webhookFields } from "@/lib/domain/setup/webhook-fields";
import type { WebhookLog } from "@/lib/domain/setup/webhook-log";
import { FactLine } from "../checks/fact-line";
import { RefusedList } from "./refused-list";
import { SecretValue } from "./secret-value";
import { WebhookTests } from "./webhook-tests";

type Props = { wabaId: string; address: WebhookAddress; firstLog: WebhookLog };

export function WebhookSection({ wabaId, address, firstLog }: Props) {
  const t = useTranslations("setup.webhookSection");
  const can = useCan();
  const { data } = useInfiniteQuery(webhookLogQuery(wabaId, firstLog));
  const log = data.pages[0] ?? firstLog;
  return (
    <>
      <SectionCard id="webhook" title={t("webhook")} hint={t("metaReportsHereWhen")}>
        <dl className="divide-y divide-line">
          <FactLine name={t("factCallbackUrl")}>
            <code className="font-mono text-[13px]">{address.callbackUrl}</code>
            <CopyButton value={address.callbackUrl} what={t("callbackUrl")} />
          </FactLine>
          <FactLine name={t("factVerifyToken")}>
            {address.verifyToken ? (
              <SecretValue value={address.verifyToken} what={t("verifyToken")} />
            ) : (
              <span className="text-[13px] text-dim">
                {address.isTokenSet ? t("visiblePeopleWhoCan") : t("notSetSetWebhook")}
              </span>
            )}
          </FactLine>
          <FactLine name={t("factFields")}>
            <code className="font-mono text-[13px]">{webhookFields.join(" ")}</code>
          </FactLine>
          <FactLine name={t("factLastReceived")}>
            <span className="text-[13px]">{log.lastHeardAt ? <RelativeTime iso={log.lastHeardAt} /> : t("never")}</span>
            <Link
              href={`/${wabaId}/setup/deliveries`}
              className="inline-flex min-h-6 items-center text-[13px] underline underline-offset-3"
            >
              {t("deliveries")}
            </Link>
          </FactLine>
        </dl>
        {can("webhook:manage") && (
          <div className="border-line border-t">
            <WebhookTests wabaId={wabaId} isSandbox={address.isSandbox} />
          </div>
        )}
      </SectionCard>
      <SectionCard title={t("rejected")}>
        <RefusedList refused={log.refused} />
      </SectionCard>
    </>
  );
}

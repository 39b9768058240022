"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { RelativeTime } from "@/components/ui/relative-time";
import { SectionCard } from "@/components/ui/section-card";
import { useCan } from "@/lib/client/auth/use-can";
import { webhookLogQuery } from "@/lib/client/setup/webhook-log-query";
import { webhookFields } from "@/lib/domain/setup/webhook-fields";
import type { WebhookLog } from "@/lib/domain/setup/webhook-log";
import { FactLine } from "../checks/fact-line";
import { WebhookTests } from "./webhook-tests";

type Props = { wabaId: string; isSandbox: boolean; firstLog: WebhookLog };

/** What Meta reports and when it last did; addresses and names are technical details. */
export function WebhookSection({ wabaId, isSandbox, firstLog }: Props) {
  const t = useTranslations("setup.webhookSection");
  const fieldWords = useTranslations("setup.webhookFields");
  const can = useCan();
  const { data } = useInfiniteQuery(webhookLogQuery(wabaId, firstLog));
  const log = data.pages[0] ?? firstLog;
  const rejected = log.refused.reduce((sum, { count }) => sum + count, 0);
  const deliveries = `/${wabaId}/setup/deliveries`;
  return (
    <SectionCard id="webhook" title={t("webhook")} hint={t("metaReportsHereWhen")}>
      <dl className="divide-y divide-line">
        <FactLine name={t("factLastReceived")}>
          <span className={log.lastHeardAt ? undefined : "text-dim"}>
            {log.lastHeardAt ? <RelativeTime iso={log.lastHeardAt} /> : t("never")}
          </span>
          <Link href={deliveries} className={`${buttonClass({ size: "sm" })} ms-auto`}>
            {t("deliveries")}
          </Link>
        </FactLine>
        <FactLine name={t("factReports")}>
          <ul className="grid gap-y-0.5 py-1">
            {webhookFields.map((field) => (
              <li key={field} className="flex flex-wrap items-baseline gap-x-2">
                {fieldWords(field)}
                <code className="font-mono text-[11.5px] text-dim">{field}</code>
              </li>
            ))}
          </ul>
        </FactLine>
        <FactLine name={t("factRejected")}>
          <span className={rejected > 0 ? undefined : "text-dim"}>{t("rejectedLately", { count: rejected })}</span>
          {rejected > 0 && (
            <Link
              href={`${deliveries}#rejected`}
              className="inline-flex min-h-6 items-center text-[13px] underline underline-offset-3"
            >
              {t("seeWhy")}
            </Link>
          )}
        </FactLine>
      </dl>
      {can("webhook:manage") && (
        <div className="border-line border-t">
          <WebhookTests wabaId={wabaId} isSandbox={isSandbox} />
        </div>
      )}
    </SectionCard>
  );
}

"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { RelativeTime } from "@/components/ui/relative-time";
import { useCan } from "@/lib/client/auth/use-can";
import { webhookLogQuery } from "@/lib/client/setup/webhook-log-query";
import type { WebhookAddress } from "@/lib/domain/setup/webhook-address";
import type { WebhookLog } from "@/lib/domain/setup/webhook-log";
import { FactLine } from "../checks/fact-line";
import { SectionCard } from "../section-card";
import { RefusedList } from "./refused-list";
import { SecretValue } from "./secret-value";
import { WebhookTests } from "./webhook-tests";

type Props = { wabaId: string; address: WebhookAddress; firstLog: WebhookLog };

/** What to enter at Meta, whether anything arrives, and ways to try it. */
export function WebhookSection({ wabaId, address, firstLog }: Props) {
  const can = useCan();
  const { data } = useInfiniteQuery(webhookLogQuery(wabaId, firstLog));
  const log = data.pages[0] ?? firstLog;
  return (
    <>
      <SectionCard
        id="webhook"
        title="Webhook"
        hint="Meta reports here when a conversation starts from an ad. Use the Register button above, or enter these values in your Meta app under WhatsApp → Configuration."
      >
        <dl className="divide-y divide-line">
          <FactLine name="Callback URL">
            <code className="font-mono text-[13px]">{address.callbackUrl}</code>
            <CopyButton value={address.callbackUrl} what="callback URL" />
          </FactLine>
          <FactLine name="Verify token">
            {address.verifyToken ? (
              <SecretValue value={address.verifyToken} what="verify token" />
            ) : (
              <span className="text-[13px] text-dim">
                {address.isTokenSet
                  ? "Visible to people who can change this account."
                  : "Not set. Set WEBHOOK_VERIFY_TOKEN."}
              </span>
            )}
          </FactLine>
          <FactLine name="Fields">
            <code className="font-mono text-[13px]">messages</code>
          </FactLine>
          <FactLine name="Last received">
            <span className="text-[13px]">{log.lastHeardAt ? <RelativeTime iso={log.lastHeardAt} /> : "Never"}</span>
            <Link
              href={`/${wabaId}/setup/deliveries`}
              className="inline-flex min-h-6 items-center text-[13px] underline underline-offset-3"
            >
              Deliveries
            </Link>
          </FactLine>
        </dl>
        {can("webhook:manage") && (
          <div className="border-line border-t">
            <WebhookTests wabaId={wabaId} isSandbox={address.isSandbox} />
          </div>
        )}
      </SectionCard>
      <SectionCard title="Rejected">
        <RefusedList refused={log.refused} />
      </SectionCard>
    </>
  );
}

"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { LoadFailure } from "@/components/ui/feedback/load-failure";
import { RelativeTime } from "@/components/ui/relative-time";
import { SectionCard } from "@/components/ui/section-card";
import { webhookLogQuery } from "@/lib/client/setup/webhook-log-query";
import type { WebhookLog } from "@/lib/domain/setup/webhook-log";
import { setupColumns } from "../setup-columns";
import { DeliveriesHeader } from "./deliveries-header";
import { DeliveryList } from "./delivery-list";
import { NoDeliveries } from "./no-deliveries";
import { RefusedList } from "./refused-list";

type Props = { wabaId: string; firstLog: WebhookLog };

/** Shows Meta's deliveries live. */
export function DeliveriesView({ wabaId, firstLog }: Props) {
  const t = useTranslations("setup.deliveriesView");
  const log = useInfiniteQuery(webhookLogQuery(wabaId, firstLog));
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = log;
  const deliveries = data.pages.flatMap((page) => page.deliveries);
  const lastHeardAt = data.pages[0]?.lastHeardAt;
  return (
    <div className="pb-16">
      <DeliveriesHeader wabaId={wabaId}>
        {lastHeardAt ? t.rich("lastReceived", { when: () => <RelativeTime iso={lastHeardAt} /> }) : null}
      </DeliveriesHeader>
      <div className={setupColumns.withAside}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
          {log.isError && (
            <LoadFailure title={t("couldntUpdate")} retryLabel={t("tryAgain")} onRetry={() => void log.refetch()}>
              {t("whatIsShownMayBeOld")}
            </LoadFailure>
          )}
          <SectionCard title={t("whatMetaSent")} hint={t("newestFirstNamesNumbers")}>
            {deliveries.length === 0 ? (
              <NoDeliveries wabaId={wabaId} />
            ) : (
              <DeliveryList wabaId={wabaId} deliveries={deliveries}>
                {hasNextPage && (
                  <div className="border-line border-t px-4 py-2">
                    <Button size="sm" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                      {t("showOlderOnes")}
                    </Button>
                  </div>
                )}
              </DeliveryList>
            )}
          </SectionCard>
        </div>
        <SectionCard id="rejected" title={t("rejected")} hint={t("forAllAccountsInstallation")}>
          <RefusedList refused={data.pages[0]?.refused ?? []} />
        </SectionCard>
      </div>
    </div>
  );
}

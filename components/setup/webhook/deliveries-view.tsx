"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { SectionCard } from "@/components/ui/section-card";
import { ViewOnlyMark } from "@/components/ui/view-only-mark";
import { useCan } from "@/lib/client/auth/use-can";
import { webhookLogQuery } from "@/lib/client/setup/webhook-log-query";
import type { WebhookLog } from "@/lib/domain/setup/webhook-log";
import { DeliveryItem } from "./delivery-item";
import { RefusedList } from "./refused-list";

type Props = { wabaId: string; firstLog: WebhookLog };

/** Shows Meta's deliveries live, for developers. */
export function DeliveriesView({ wabaId, firstLog }: Props) {
  const t = useTranslations("setup.deliveriesView");
  const can = useCan();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(webhookLogQuery(wabaId, firstLog));
  const deliveries = data.pages.flatMap((page) => page.deliveries);
  return (
    <div className="pb-16">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 pt-4 pb-4 lg:px-8 lg:pt-5">
        <Link
          href={`/${wabaId}/setup`}
          aria-label={t("backSetup")}
          className={buttonClass({ variant: "ghost", square: true })}
        >
          <ArrowLeft aria-hidden="true" className="size-4" />
        </Link>
        <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">{t("deliveries")}</h1>
        {!can("webhook:manage") && <ViewOnlyMark />}
      </div>
      <div className="grid max-w-[920px] gap-6 px-4 lg:px-8">
        <SectionCard title={t("whatMetaSent")} hint={t("newestFirstNamesNumbers")}>
          {deliveries.length === 0 ? (
            <EmptyState drawing="deliveries" title={t("nothingHasArrivedYet")}>
              <p>{t("deliveriesFromMetaAppear")}</p>
            </EmptyState>
          ) : (
            <ul className="divide-y divide-line">
              {deliveries.map((delivery) => (
                <DeliveryItem key={delivery.id} wabaId={wabaId} delivery={delivery} />
              ))}
            </ul>
          )}
          {hasNextPage && (
            <div className="border-line border-t px-4 py-2">
              <Button size="sm" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t("showOlderOnes")}
              </Button>
            </div>
          )}
        </SectionCard>
        <SectionCard title={t("rejected")} hint={t("forAllAccountsInstallation")}>
          <RefusedList refused={data.pages[0]?.refused ?? []} />
        </SectionCard>
      </div>
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { Dialog } from "@/components/ui/overlays/dialog";
import { adAccountsQuery } from "@/lib/client/ads/ad-accounts-query";
import { useChooseAdAccounts } from "@/lib/client/ads/use-choose-ad-accounts";
import { useCan } from "@/lib/client/auth/use-can";
import { useQuery } from "@/lib/client/query/use-query";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { AdAccountList } from "./ad-account-list";

type Props = { wabaId: string; onClose: () => void };

/** Reads the ad accounts from Meta when it opens. Viewers can't change the selection. */
export function AdAccountsDialog({ wabaId, onClose }: Props) {
  const t = useTranslations("ads.adAccountsDialog");
  const can = useCan();
  const { data, isFetching } = useQuery(adAccountsQuery(wabaId));
  const [edited, setEdited] = useState<readonly string[] | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const accounts = data?.accounts ?? [];
  const chosen = edited ?? accounts.filter((account) => account.chosen).map(({ id }) => id);
  const { busy, run } = useChooseAdAccounts(wabaId, [...chosen], { onDone: onClose, onRefused: setRefused });
  const refusal = refused ?? data?.refusal;
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      size="sm"
      title={t("adAccounts")}
      description={t("showsAdsInThese")}
      footer={
        can("ads:choose-accounts") ? (
          <>
            <Button onClick={onClose}>{t("cancel")}</Button>
            <Button
              variant="primary"
              busy={busy}
              aria-disabled={isFetching || edited === null}
              onClick={edited ? run : undefined}
            >
              {t("save")}
            </Button>
          </>
        ) : (
          <Button onClick={onClose}>{t("close")}</Button>
        )
      }
    >
      <div aria-busy={isFetching} className="grid gap-2">
        {refusal && <RefusalNotice announce refusal={refusal} />}
        {isFetching ? (
          <p role="status" className="grid gap-2 text-[13px] text-dim">
            {t("loadingFromMeta")}
            <Skeleton className="h-9" />
            <Skeleton className="h-9" />
          </p>
        ) : (
          <AdAccountList
            accounts={accounts}
            chosen={chosen}
            onChange={setEdited}
            disabled={!can("ads:choose-accounts")}
          />
        )}
        {!isFetching && !refusal && accounts.length === 0 && <p className="text-dim">{t("youHaveNoAd")}</p>}
      </div>
    </Dialog>
  );
}

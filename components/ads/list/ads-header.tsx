"use client";

import { useTranslations } from "next-intl";
import { memo, type ReactNode } from "react";
import { FreshnessLine } from "@/components/list/freshness-line";
import { RefreshButton } from "@/components/ui/buttons/refresh-button";
import type { Freshness } from "@/lib/domain/sequences/list-view";

type Props = {
  /** Null if ads can't be read. */
  freshness: Freshness | null;
  asking?: boolean;
  onRefresh?: () => void;
  /** Content at the end of the line. */
  children?: ReactNode;
};

export const AdsHeader = memo(function AdsHeader({ freshness, asking = false, onRefresh, children }: Props) {
  const t = useTranslations("ads.adsHeader");
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-4 pb-3 lg:px-8 lg:pt-5">
      <div className="flex min-w-0 flex-1 basis-32 flex-col gap-x-3 sm:flex-initial sm:basis-auto sm:flex-row sm:items-center">
        <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">{t("ads")}</h1>
        {freshness && <FreshnessLine freshness={freshness} asking={asking} />}
      </div>
      <div className="ms-auto flex items-center gap-2">
        {children}
        {freshness && onRefresh && (
          <RefreshButton label={t("checkWithMetaNow")} busy={freshness.syncing || asking} onClick={onRefresh} />
        )}
      </div>
    </div>
  );
});

"use client";

import { Plus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { FreshnessLine } from "@/components/list/freshness-line";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { RefreshButton } from "@/components/ui/buttons/refresh-button";
import { Kbd } from "@/components/ui/kbd";
import { ViewOnlyMark } from "@/components/ui/view-only-mark";
import { useCan } from "@/lib/client/auth/use-can";
import type { Freshness } from "@/lib/domain/sequences/list-view";

type Props = {
  wabaId: string;
  freshness: Freshness;
  asking: boolean;
  onRefresh: () => void;
};

export const ListHeader = memo(function ListHeader({ wabaId, freshness, asking, onRefresh }: Props) {
  const t = useTranslations("sequences.listHeader");
  const can = useCan();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-4 pb-3 lg:px-8 lg:pt-5">
      <div className="flex min-w-0 flex-1 basis-32 flex-col gap-x-3 sm:flex-initial sm:basis-auto sm:flex-row sm:items-center">
        <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">{t("sequences")}</h1>
        <FreshnessLine freshness={freshness} asking={asking} />
      </div>
      {!can("draft:write") && <ViewOnlyMark />}
      <div className="ms-auto flex items-center gap-2">
        <RefreshButton label={t("checkWithMetaNow")} busy={freshness.syncing || asking} onClick={onRefresh} />
        {can("draft:write") && (
          <Link href={`/${wabaId}/sequences/new`} className={buttonClass({ variant: "primary" })} aria-keyshortcuts="n">
            <Plus aria-hidden="true" className="size-4" />
            {t("newSequence")}
            <Kbd inherit>N</Kbd>
          </Link>
        )}
      </div>
    </div>
  );
});

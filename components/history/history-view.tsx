"use client";

import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useQueryStates } from "nuqs";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { Pill } from "@/components/ui/feedback/pill";
import { historyParams } from "@/lib/client/history/history-params";
import { comparedVersions, type SequenceHistory } from "@/lib/domain/history/sequence-history";
import { VersionComparison } from "./version-comparison";
import { VersionList } from "./version-list";

type Props = { wabaId: string; userId: string; history: SequenceHistory };

/** All versions of a sequence; the compared ones are in the URL. */
export function HistoryView({ wabaId, userId, history }: Props) {
  const t = useTranslations("history.historyView");
  const [params, setParams] = useQueryStates(historyParams);
  const { sequence, goneAt, versions, isCut } = history;
  const { from, to } = comparedVersions(versions, params);
  const path = `/${wabaId}/sequences/${encodeURIComponent(sequence.id)}`;
  return (
    <div className="pb-16">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 pt-4 pb-4 lg:px-8 lg:pt-5">
        <Link href={path} aria-label={t("back")} className={buttonClass({ variant: "ghost", square: true })}>
          <ChevronLeft aria-hidden="true" className="size-4" strokeWidth={1.75} />
        </Link>
        <div className="min-w-0 flex-1">
          <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">{t("history")}</h1>
          <p dir="auto" className="truncate text-[13px] text-dim">
            {sequence.name}
          </p>
        </div>
        {goneAt && <Pill tone="red">{t("deleted")}</Pill>}
        <Link href={`/${wabaId}/activity?sequence=${encodeURIComponent(sequence.id)}`} className={buttonClass()}>
          {t("activity")}
        </Link>
      </header>
      {versions.length === 0 ? (
        <EmptyState drawing="history" title={t("nothing")}>
          <p>{t("nothingYet")}</p>
        </EmptyState>
      ) : (
        <div className="grid items-start gap-6 px-4 lg:grid-cols-[minmax(280px,360px)_1fr] lg:px-8">
          <div>
            <VersionList
              {...{ versions, from, to }}
              onChoose={({ id }) => void setParams({ from: null, to: id === versions[0]?.id ? null : id })}
            />
            {isCut && <p className="mt-2 text-[13px] text-dim">{t("cut")}</p>}
          </div>
          {to && (
            <VersionComparison
              {...{ wabaId, versions, from, to }}
              onChoose={(choice) => void setParams({ from: from?.id ?? null, to: to.id, ...choice })}
              onReuse={{ wabaId, userId, history }}
            />
          )}
        </div>
      )}
    </div>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useQueryStates } from "nuqs";
import { useCallback, useMemo, useRef } from "react";
import { ExportButton } from "@/components/list/export/export-button";
import { NoMatches } from "@/components/list/no-matches";
import { SearchBar } from "@/components/list/search-bar";
import { Button } from "@/components/ui/buttons/button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { activityParams, activitySearch, noFilters } from "@/lib/client/activity/activity-params";
import type { FirstActivity } from "@/lib/client/activity/activity-query";
import { useActivity } from "@/lib/client/activity/use-activity";
import { useCommands } from "@/lib/client/commands/use-commands";
import { useSearchText } from "@/lib/client/sequences/use-search-text";
import type { ActivityFilters as Filters, Person } from "@/lib/domain/activity/activity";
import type { ActivityRetention } from "@/lib/domain/activity/retention";
import { ActivityFilters } from "./activity-filters";
import { ActivityRows } from "./activity-rows";
import { ActivitySkeleton } from "./activity-skeleton";
import { RetentionButton } from "./retention-button";

type Props = {
  wabaId: string;
  first: FirstActivity;
  people: readonly Person[];
  sequenceName: string | null;
  retention: ActivityRetention;
};

/** Filters live in the URL; news appear in front. */
export function ActivityView({ wabaId, first, people, sequenceName, retention }: Props) {
  const t = useTranslations("activity.activityView");
  const [filters, setFilters] = useQueryStates(activityParams);
  const { given, type, flush, clear } = useSearchText(filters.q);
  const onFilter = useCallback((change: Partial<Filters>) => void setFilters(change), [setFilters]);
  const onSequence = useCallback((sequence: string) => void setFilters({ sequence }), [setFilters]);
  const searchField = useRef<HTMLInputElement>(null);
  const list = useActivity(wabaId, filters, first);
  const { entries, hasNextPage, isFetchingNextPage, fetchNextPage, isPlaceholderData } = list;
  useCommands({ "list.search": () => searchField.current?.focus() });

  const onMore = useMemo(
    () => (hasNextPage && !isFetchingNextPage && !list.isFetchNextPageError ? () => void fetchNextPage() : undefined),
    [hasNextPage, isFetchingNextPage, list.isFetchNextPageError, fetchNextPage],
  );
  const search = activitySearch(filters).toString();
  const showAll = () => {
    clear();
    void setFilters({ ...noFilters, q: null, kind: null, period: null });
  };
  const exportHref = `/api/accounts/${wabaId}/activity/export?${search}`;
  const isEmpty = entries.length === 0 && !isPlaceholderData && list.isSuccess;

  return (
    <div className="pb-16">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-4 pb-3 lg:px-8 lg:pt-5">
        <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">{t("activity")}</h1>
        {list.newsError && (
          <p role="status" className="text-[13px] text-dim">
            {t("newsFailing")}
          </p>
        )}
        <div className="ms-auto flex items-center gap-2">
          <RetentionButton wabaId={wabaId} retention={retention} />
          <ExportButton
            csvHref={(separator) => `${exportHref}&format=csv&separator=${separator}`}
            linesHref={exportHref}
          />
        </div>
      </header>
      <SearchBar
        label={t("searchActivity")}
        placeholder={t("searchNames")}
        given={given}
        onSearch={type}
        searchRef={searchField}
        onLeave={flush}
      >
        <ActivityFilters
          {...{ filters, onFilter, people }}
          sequenceName={sequenceNameOf(entries, filters) ?? sequenceName}
        />
      </SearchBar>
      <p role="status" className="sr-only">
        {isPlaceholderData ? "" : t("status", { count: entries.length })}
      </p>
      {list.isError && entries.length === 0 ? (
        <EmptyState
          drawing="failure"
          title={t("couldntLoad")}
          actions={
            <Button variant="primary" onClick={() => void list.refetch()}>
              {t("tryAgain")}
            </Button>
          }
        >
          <p>{t("checkConnection")}</p>
        </EmptyState>
      ) : isEmpty && search === "" ? (
        <EmptyState drawing="activity" title={t("title")}>
          <p>{t("empty")}</p>
        </EmptyState>
      ) : isEmpty ? (
        <NoMatches
          search={filters.q}
          filtered={search !== ""}
          loadedSoFar={null}
          nothing={t("nothingLike")}
          searched={t("searched")}
          onClear={showAll}
        />
      ) : entries.length === 0 ? (
        <ActivitySkeleton />
      ) : (
        <ActivityRows key={search} {...{ wabaId, entries, onMore, onSequence }} />
      )}
      {isFetchingNextPage && (
        <p role="status" className="px-4 py-3 text-[13px] text-dim lg:px-8">
          {t("loadingMore")}
        </p>
      )}
      {list.isFetchNextPageError && (
        <div className="flex items-center gap-3 px-4 py-3 lg:px-8">
          <p className="text-[13px] text-dim">{t("couldntLoad")}</p>
          <Button size="sm" onClick={() => void fetchNextPage()}>
            {t("tryAgain")}
          </Button>
        </div>
      )}
    </div>
  );
}

function sequenceNameOf(entries: ReturnType<typeof useActivity>["entries"], { sequence }: Filters): string | null {
  const entry = entries.find(({ subject }) => subject?.kind === "sequence" && subject.id === sequence);
  return entry?.subject?.name ?? null;
}

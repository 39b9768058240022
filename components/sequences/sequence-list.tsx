"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useQueryStates } from "nuqs";
import { Suspense, useCallback, useMemo, useRef, useState } from "react";
import { FirstLoad } from "@/components/list/first-load";
import { HoverPreview } from "@/components/list/hover-preview";
import { NoMatches } from "@/components/list/no-matches";
import { createPreviewTarget } from "@/components/list/preview-target";
import { SearchBar } from "@/components/list/search-bar";
import { useFollow } from "@/components/list/use-follow";
import { useListCommands } from "@/components/list/use-list-commands";
import { useRowFocus } from "@/components/list/use-row-focus";
import { useSelection } from "@/components/list/use-selection";
import { Later } from "@/components/ui/later";
import { type AdCountMap, adCountsQuery } from "@/lib/client/ads/ad-counts-query";
import { useRefreshAdCounts } from "@/lib/client/ads/use-refresh-ad-counts";
import { useCan } from "@/lib/client/auth/use-can";
import { useUnderWay } from "@/lib/client/changes/use-under-way";
import { useCommands } from "@/lib/client/commands/use-commands";
import { useDrafts } from "@/lib/client/drafts/use-drafts";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { useQuery } from "@/lib/client/query/use-query";
import { type StartedMap, startedQuery } from "@/lib/client/results/started-query";
import { listParams, type SortDirection, type StatusFilter, usualDirection } from "@/lib/client/sequences/list-params";
import { useDeletedList } from "@/lib/client/sequences/use-deleted-list";
import { useRefreshSequences } from "@/lib/client/sequences/use-refresh-sequences";
import { useSearchText } from "@/lib/client/sequences/use-search-text";
import { useSequenceList } from "@/lib/client/sequences/use-sequence-list";
import type { AdCounts } from "@/lib/domain/ads/ad-counts";
import type { StoredDraft } from "@/lib/domain/drafts/draft";
import type { StartedAnswer } from "@/lib/domain/results/started";
import type { DeletedListing } from "@/lib/domain/sequences/deleted-listing";
import type { ListSort, SequenceListing } from "@/lib/domain/sequences/list-view";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { ListDialogs } from "./dialogs/list-dialogs";
import { EmptyList } from "./empty-list";
import { ListChoices } from "./list-choices";
import { ListHead } from "./list-head";
import { ListHeader } from "./list-header";
import { CardPreview } from "./rows/card-preview";
import { RowsSkeleton } from "./rows/rows-skeleton";
import { SequenceRows } from "./rows/sequence-rows";
import { useListPopups } from "./use-list-popups";

// Drawn by the server where they are shown; most visits need none of their code.
const ListingNotice = lazyPart(() =>
  import("@/components/list/listing-notice").then((module) => ({ default: module.ListingNotice })),
);
const DraftsSection = lazyPart(() => import("./drafts-section").then((module) => ({ default: module.DraftsSection })));
const DeletedView = lazyPart(() =>
  import("./deleted/deleted-view").then((module) => ({ default: module.DeletedView })),
);
const SequenceCards = lazyPart(() =>
  import("./rows/sequence-cards").then((module) => ({ default: module.SequenceCards })),
);
const SequenceSelection = lazyPart(() =>
  import("./sequence-selection").then((module) => ({ default: module.SequenceSelection })),
);

const ListFirstRun = lazyPart(() =>
  import("./first-run/list-first-run").then((module) => ({ default: module.ListFirstRun })),
);

type Props = {
  wabaId: string;
  userId: string;
  businessName: string;
  firstScreen: SequenceListing;
  /** Null if deleted sequences were not requested. */
  firstDeleted: DeletedListing | null;
  /** The person's own drafts. */
  firstDrafts: readonly StoredDraft[];
  /** The person may write and has neither published anything nor skipped the first steps. */
  isFirstRun: boolean;
  firstStarted: StartedAnswer;
  firstAdCounts: AdCounts;
};

const rowsSkeleton = <RowsSkeleton />;
const noneStarted: StartedMap = new Map();
const noneCounted: AdCountMap = new Map();

export function SequenceList({
  wabaId,
  userId,
  businessName,
  firstScreen,
  firstDeleted,
  firstDrafts,
  isFirstRun,
  firstStarted,
  firstAdCounts,
}: Props) {
  const t = useTranslations("sequences.sequenceList");
  const can = useCan();
  const router = useRouter();
  const [{ q, status, sort, dir, view, delete: askedToDelete }, setView] = useQueryStates(listParams);
  const direction = dir ?? usualDirection[sort];
  const { search, given, type, flush, clear: clearSearch } = useSearchText(q);
  const showsDeleted = status === "deleted";
  const living = showsDeleted ? "all" : status;
  const list = useSequenceList(wabaId, firstScreen, { search, status: living, sort, direction });
  const { rows, counts, listing, error } = list;
  const deleted = useDeletedList(wabaId, firstDeleted, { shown: showsDeleted, search, revision: listing.revision });
  const { drafts, changed, discard, putBack } = useDrafts({ wabaId, userId }, firstDrafts);
  const { data: started = noneStarted } = useQuery(startedQuery(wabaId, firstStarted));
  const { data: adCounts = noneCounted } = useQuery(adCountsQuery(wabaId, firstAdCounts));
  const underWay = useUnderWay(wabaId, "sequences");
  const refresh = useRefreshSequences(wabaId);
  const refreshAdCounts = useRefreshAdCounts(wabaId);
  const { selected, allSelected, someSelected, hiddenCount, toggle, selectAll, clear } = useSelection(rows);
  const focus = useRowFocus(showsDeleted ? deleted.rows : rows);
  const [preview] = useState(createPreviewTarget<Sequence>);
  const open = useFollow(preview);
  const { actions, ...popups } = useListPopups({ select: toggle, open, preview });
  const [deletingHere, setDeletingHere] = useState<readonly string[]>([]);
  const deleting = askedToDelete && can("sequence:delete") ? [askedToDelete] : deletingHere;
  const setDeleting = (ids: readonly string[]) => {
    setDeletingHere(ids);
    if (askedToDelete) void setView({ delete: null });
  };
  const [searching, setSearching] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);

  const onSort = useCallback(
    (next: ListSort, way: SortDirection) =>
      void setView({ sort: next, dir: way === usualDirection[next] ? null : way }),
    [setView],
  );
  const onStatus = useCallback((next: StatusFilter) => void setView({ status: next }), [setView]);
  const onView = useCallback((next: "rows" | "cards") => void setView({ view: next }), [setView]);
  const onRefresh = useCallback(() => {
    refresh.mutate();
    refreshAdCounts();
  }, [refresh.mutate, refreshAdCounts]);
  const showAll = () => {
    clearSearch();
    onStatus("all");
  };
  useListCommands({
    move: focus.move,
    select: showsDeleted ? undefined : (id) => toggle(id, false),
    search: () => searchField.current?.focus(),
    refresh: onRefresh,
    clear,
  });
  useCommands({
    starters: can("draft:write") ? () => router.push(`/${wabaId}/sequences/new?start=example`) : undefined,
  });

  const head = useMemo(
    () => (
      <ListHead
        sort={sort}
        direction={direction}
        onSort={onSort}
        matching={rows.length}
        allSelected={allSelected}
        someSelected={someSelected}
        onSelectAll={selectAll}
      />
    ),
    [sort, direction, onSort, rows.length, allSelected, someSelected, selectAll],
  );
  const chosen = useMemo(() => list.present.filter(({ id }) => selected.has(id)), [list.present, selected]);
  const shared = {
    wabaId,
    rows,
    selected,
    drafted: changed,
    started,
    adCounts,
    underWay,
    menuFor: popups.menu?.sequenceId ?? null,
    actions,
  };
  const selecting = selected.size > 0 && !showsDeleted;
  /** During Meta's first listing the counts are not final. */
  const unread = listing.freshness.checkedAt === null;
  const isLoading = unread && listing.freshness.syncing;
  const firstLoad = unread && counts.all === 0 && !listing.freshness.refusal && !error;

  return (
    <div className={selecting ? "pb-20" : undefined}>
      <ListHeader wabaId={wabaId} freshness={listing.freshness} asking={refresh.isPending} onRefresh={onRefresh} />
      {(listing.freshness.refusal || error || deleted.error) && (
        <Later>
          <ListingNotice freshness={listing.freshness} error={error ?? deleted.error} onRetry={onRefresh} />
        </Later>
      )}
      {isFirstRun && !unread && counts.all === 0 && !showsDeleted ? (
        <Later>
          <ListFirstRun wabaId={wabaId} draft={drafts.find(({ isNew }) => isNew) ?? null} />
        </Later>
      ) : null}
      {can("draft:write") && drafts.length > 0 && !showsDeleted ? (
        <Later>
          <DraftsSection wabaId={wabaId} drafts={drafts} onDiscard={discard} onPutBack={putBack} />
        </Later>
      ) : null}
      {firstLoad ? (
        <FirstLoad what="sequences" fetchedCount={listing.freshness.fetchedCount}>
          <RowsSkeleton />
        </FirstLoad>
      ) : counts.all + counts.deleted === 0 && !showsDeleted ? (
        <EmptyList wabaId={wabaId} unread={unread} />
      ) : (
        <>
          <SearchBar
            label={t("searchSequencesByName")}
            placeholder={t("searchNameTextQuestion")}
            given={given}
            onSearch={type}
            searchRef={searchField}
            onSearching={setSearching}
            onLeave={flush}
          >
            <ListChoices {...{ status, onStatus, counts, isLoading, view, onView, sort, direction, onSort }} />
          </SearchBar>
          <p role="status" className="sr-only">
            {list.searched && t("found", { count: (showsDeleted ? deleted : list).rows.length })}
          </p>
          {showsDeleted ? (
            <Later fallback={rowsSkeleton}>
              <DeletedView
                {...{ wabaId, userId, businessName, focus, preview }}
                list={deleted}
                recycle={searching}
                onShowAll={showAll}
              />
            </Later>
          ) : counts.all === 0 ? (
            <EmptyList wabaId={wabaId} unread={unread} />
          ) : rows.length === 0 ? (
            <NoMatches
              search={list.searched}
              filtered={status !== "all"}
              loadedSoFar={isLoading || !listing.complete ? (listing.sequences?.length ?? counts.all) : null}
              nothing={t("nothingWithStatus")}
              searched={t("searchLooksThroughNames")}
              onClear={showAll}
            />
          ) : view === "cards" ? (
            <Later fallback={rowsSkeleton}>
              <SequenceCards {...shared} businessName={businessName} />
            </Later>
          ) : (
            <SequenceRows
              {...shared}
              activeIndex={focus.activeIndex}
              recycle={searching}
              onScrollTo={focus.onScrollTo}
              head={head}
            />
          )}
        </>
      )}
      {(showsDeleted || view === "rows") && (
        <HoverPreview
          target={preview}
          preview={(sequence) => (
            <CardPreview {...{ wabaId, sequence, businessName }} ads={adCounts.get(sequence.id)} />
          )}
        />
      )}
      {selecting && (
        <Suspense fallback={null}>
          <SequenceSelection
            {...{ chosen, businessName, hiddenCount, allSelected }}
            matching={rows.length}
            onSelectAll={selectAll}
            onDelete={setDeleting}
            onClear={clear}
          />
        </Suspense>
      )}
      <ListDialogs
        wabaId={wabaId}
        userId={userId}
        businessName={businessName}
        known={listing.sequences ?? []}
        {...popups}
        deleting={deleting}
        onDelete={setDeleting}
        onDeleted={clear}
        onRefresh={onRefresh}
      />
    </div>
  );
}

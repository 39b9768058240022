"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useQueryStates } from "nuqs";
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { FirstLoad } from "@/components/list/first-load";
import { HoverPreview } from "@/components/list/hover-preview";
import { ListingNotice } from "@/components/list/listing-notice";
import { NoMatches } from "@/components/list/no-matches";
import { createPreviewTarget } from "@/components/list/preview-target";
import { SearchBar } from "@/components/list/search-bar";
import { SelectionBar } from "@/components/list/selection-bar";
import { useFollow } from "@/components/list/use-follow";
import { useListCommands } from "@/components/list/use-list-commands";
import { useRowFocus } from "@/components/list/use-row-focus";
import { useSelection } from "@/components/list/use-selection";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { type AdSort, adsParams, usualAdDirection } from "@/lib/client/ads/ads-params";
import { useAdsList } from "@/lib/client/ads/use-ads-list";
import { useRefreshAds } from "@/lib/client/ads/use-refresh-ads";
import { useCan } from "@/lib/client/auth/use-can";
import { useUnderWay } from "@/lib/client/changes/use-under-way";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { useFormats } from "@/lib/client/i18n/use-formats";
import type { SortDirection } from "@/lib/client/sequences/list-params";
import { useSearchText } from "@/lib/client/sequences/use-search-text";
import { type SequenceName, useSequenceNames } from "@/lib/client/sequences/use-sequence-names";
import type { AdRow, AdsListing } from "@/lib/domain/ads/ad-row";
import type { AdsPermissions } from "@/lib/domain/ads/ads-permissions";
import { AdAccountsButton } from "../access/ad-accounts-button";
import { AskForAdsButton } from "../access/ask-for-ads-button";
import type { AdActions } from "./ad-actions";
import { AdRows } from "./ad-rows";
import { AdRowsSkeleton } from "./ad-rows-skeleton";
import { type AdsFilter, AdsFilters } from "./ads-filters";
import { AdsHead } from "./ads-head";
import { AdsHeader } from "./ads-header";
import { NoAds } from "./no-ads";

const GreetingPreview = lazyPart(() =>
  import("../greeting-preview").then((module) => ({ default: module.GreetingPreview })),
);
const AdsActs = lazyPart(() =>
  import("@/components/changes/ads-actions").then((module) => ({ default: module.AdsActs })),
);
const AdDialog = lazyPart(() => import("../ad-dialog").then((module) => ({ default: module.AdDialog })));

type Props = {
  wabaId: string;
  businessName: string;
  /** What the token allows; the role already allows changes. */
  permissions: AdsPermissions;
  firstScreen: AdsListing;
  /** Names of the sequences used by the first ads, by id. */
  firstNames: Readonly<Record<string, string>>;
};

export function AdsList({ wabaId, businessName, permissions, firstScreen, firstNames }: Props) {
  const t = useTranslations("ads.adsList");
  const can = useCan();
  const router = useRouter();
  const [{ q, greeting, status, account, sequence, sort, dir, ad: lookedAt }, setView] = useQueryStates(adsParams);
  const direction = dir ?? usualAdDirection[sort];
  const { search, given, type, flush, clear: clearSearch } = useSearchText(q);
  const { nameOf, sequenceOf } = useSequenceNames(wabaId, firstNames);
  const list = useAdsList(
    wabaId,
    firstScreen,
    { search, greeting, status, account, sequence, sort, direction },
    nameOf,
  );
  const { rows, counts, known, listing, error } = list;
  const { access, freshness } = listing;
  const underWay = useUnderWay(wabaId, "ads");
  const refresh = useRefreshAds(wabaId);
  const { selected, allSelected, someSelected, hiddenCount, toggle, selectAll, clear } = useSelection(rows);
  const focus = useRowFocus(rows);
  const [preview] = useState(createPreviewTarget<AdRow>);
  const follow = useFollow(preview);
  const [searching, setSearching] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);

  const onSort = useCallback(
    (next: AdSort, way: SortDirection) =>
      void setView({ sort: next, dir: way === usualAdDirection[next] ? null : way }),
    [setView],
  );
  const onFilter = useCallback((changes: Partial<AdsFilter>) => void setView(changes), [setView]);
  const onRefresh = useCallback(() => refresh.mutate(), [refresh.mutate]);
  const filter = useMemo(() => ({ greeting, status, account, sequence }), [greeting, status, account, sequence]);
  const filtered = greeting !== "all" || status !== "all" || account !== null || sequence !== null;
  const showAll = () => {
    clearSearch();
    onFilter({ greeting: "all", status: "all", account: null, sequence: null });
  };
  const actions = useMemo<AdActions>(
    () => ({
      preview,
      select: toggle,
      look(adId) {
        preview.hide();
        void setView({ ad: adId });
      },
      follow,
    }),
    [preview, follow, setView, toggle],
  );
  useListCommands({
    move: focus.move,
    select: access.canChange ? (id) => toggle(id, false) : undefined,
    search: () => searchField.current?.focus(),
    refresh: onRefresh,
    clear,
  });

  // If access is withdrawn, the refreshed page asks for it again.
  useEffect(() => {
    if (!access.canRead) router.refresh();
  }, [access.canRead, router]);

  const chosen = useMemo(() => known.filter(({ id }) => selected.has(id)), [known, selected]);
  const chosenAccounts = useMemo(() => access.accounts.filter(({ chosen: on }) => on), [access.accounts]);
  const { compare } = useFormats();
  const used = useMemo(
    () => usedSequences(known, nameOf, (id) => t("id", { id }), compare),
    [known, nameOf, t, compare],
  );
  const severalAccounts = chosenAccounts.length > 1;
  const head = (
    <AdsHead
      {...{ sort, direction, onSort, severalAccounts, allSelected, someSelected }}
      matching={rows.length}
      onSelectAll={access.canChange ? selectAll : undefined}
    />
  );
  const open = lookedAt === null ? undefined : known.find(({ id }) => id === lookedAt);
  const isLoading = freshness.checkedAt === null && freshness.syncing;
  const firstLoad = freshness.checkedAt === null && known.length === 0 && !freshness.refusal && !error;

  return (
    <div className={selected.size > 0 ? "pb-20" : undefined}>
      <AdsHeader freshness={freshness} asking={refresh.isPending} onRefresh={onRefresh}>
        {access.accounts.length > 1 && chosenAccounts.length > 0 && (
          <AdAccountsButton wabaId={wabaId} size="md" label={t("adAccounts")} />
        )}
        {can("ads:change") && !access.canChange && <AskForAdsButton level="change" permissions={permissions} />}
      </AdsHeader>
      <ListingNotice freshness={freshness} error={error} onRetry={onRefresh} />
      {firstLoad ? (
        <FirstLoad what="ads" fetchedCount={freshness.fetchedCount}>
          <AdRowsSkeleton />
        </FirstLoad>
      ) : known.length === 0 && listing.counts.all === 0 ? (
        <NoAds {...{ wabaId, businessName }} accounts={access.accounts} unread={freshness.checkedAt === null} />
      ) : (
        <>
          <SearchBar
            label={t("searchAdsByName")}
            placeholder={t("searchAdCampaignText")}
            given={given}
            onSearch={type}
            searchRef={searchField}
            onSearching={setSearching}
            onLeave={flush}
          >
            <AdsFilters {...{ filter, onFilter, counts, isLoading }} accounts={chosenAccounts} sequences={used} />
          </SearchBar>
          <p role="status" className="sr-only">
            {list.searched && t("found", { count: rows.length })}
          </p>
          {rows.length === 0 && !listing.complete ? (
            <AdRowsSkeleton />
          ) : rows.length === 0 ? (
            <NoMatches
              search={list.searched}
              filtered={filtered}
              loadedSoFar={isLoading ? known.length : null}
              nothing={t("noAdLike")}
              searched={t("searchLooksThroughAds")}
              onClear={showAll}
            />
          ) : (
            <AdRows
              {...{ wabaId, rows, nameOf, severalAccounts, selected, underWay, actions, head }}
              selectable={access.canChange}
              activeIndex={focus.activeIndex}
              recycle={searching}
              onScrollTo={focus.onScrollTo}
            />
          )}
        </>
      )}
      <HoverPreview
        target={preview}
        preview={(ad) => (
          <Suspense fallback={<Skeleton className="m-3 h-24 w-4/5" />}>
            <GreetingPreview
              wabaId={wabaId}
              ad={ad}
              sequence={ad.greeting.kind === "sequence" ? sequenceOf(ad.greeting.sequenceId) : undefined}
              businessName={businessName}
            />
          </Suspense>
        )}
      />
      {chosen.length > 0 && (
        <SelectionBar
          what="ads"
          {...{ hiddenCount, allSelected }}
          count={chosen.length}
          matching={rows.length}
          onSelectAll={selectAll}
          onClear={clear}
        >
          <Suspense fallback={null}>
            <AdsActs wabaId={wabaId} businessName={businessName} ads={chosen} />
          </Suspense>
        </SelectionBar>
      )}
      {open && (
        <Suspense fallback={null}>
          <AdDialog
            {...{ wabaId, businessName, nameOf }}
            ad={open}
            sequence={open.greeting.kind === "sequence" ? sequenceOf(open.greeting.sequenceId) : undefined}
            onClose={() => void setView({ ad: null })}
          >
            {access.canChange && open.postSource === null && (
              <AdsActs wabaId={wabaId} businessName={businessName} ads={[open]} />
            )}
          </AdDialog>
        </Suspense>
      )}
    </div>
  );
}

function usedSequences(
  ads: readonly AdRow[],
  nameOf: (id: string) => SequenceName,
  unnamed: (id: string) => string,
  compare: (one: string, other: string) => number,
) {
  const ids = new Set(ads.flatMap(({ greeting }) => (greeting.kind === "sequence" ? greeting.sequenceId : [])));
  return [...ids].map((id) => ({ id, name: nameOf(id) ?? unnamed(id) })).sort((a, b) => compare(a.name, b.name));
}

"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { Segmented } from "@/components/ui/fields/segmented";
import { Select } from "@/components/ui/fields/select";
import type { DeliveryFilter, GreetingFilter } from "@/lib/client/ads/ads-params";
import type { GreetingCounts } from "@/lib/domain/ads/ad-row";
import { type Message, msg } from "@/lib/domain/messages/message";

export type AdsFilter = {
  greeting: GreetingFilter;
  status: DeliveryFilter;
  account: string | null;
  sequence: string | null;
};

type Props = {
  filter: AdsFilter;
  onFilter: (changes: Partial<AdsFilter>) => void;
  counts: GreetingCounts;
  /** Ads are still loading, so the counts are not final. */
  isLoading: boolean;
  /** Ad accounts whose ads are shown. */
  accounts: readonly { id: string; name: string }[];
  /** Sequences that the ads use. */
  sequences: readonly { id: string; name: string }[];
};

const statuses: { value: DeliveryFilter; label: Message }[] = [
  { value: "all", label: msg("ads.adsFilters.anyStatus") },
  { value: "running", label: msg("ads.adsFilters.running") },
  { value: "review", label: msg("ads.adsFilters.inReview") },
  { value: "paused", label: msg("ads.adsFilters.paused") },
  { value: "attention", label: msg("ads.adsFilters.needsAttention") },
  { value: "over", label: msg("ads.adsFilters.archivedDeleted") },
];
const everything = "";

export const AdsFilters = memo(function AdsFilters({
  filter,
  onFilter,
  counts,
  isLoading,
  accounts,
  sequences,
}: Props) {
  const t = useTranslations("ads.adsFilters");
  return (
    <>
      <div className="-mx-4 max-w-[100vw] overflow-x-auto px-4 py-1 md:mx-0 md:overflow-visible md:p-0">
        <Segmented
          label={t("greetsWith")}
          countsMayGrow={isLoading}
          value={filter.greeting}
          onChange={(greeting) => onFilter({ greeting })}
          options={[
            { value: "all", label: t("all"), count: counts.all },
            { value: "sequence", label: t("sequence"), count: counts.sequence },
            { value: "own", label: t("ownGreeting"), count: counts.own },
            { value: "nothing", label: t("nothing"), count: counts.nothing },
          ]}
        />
      </div>
      <Select
        label={t("status")}
        value={filter.status}
        options={statuses}
        onChange={(status) => onFilter({ status })}
        className="max-sm:grow max-sm:basis-[calc(50%-4px)] sm:min-w-34 sm:max-w-56"
      />
      {accounts.length > 1 && (
        <Select
          label={t("adAccount")}
          value={filter.account ?? everything}
          options={[{ value: everything, label: t("anyAdAccount") }, ...accounts.map(toOption)]}
          onChange={(account) => onFilter({ account: account || null })}
          className="max-sm:grow max-sm:basis-[calc(50%-4px)] sm:min-w-34 sm:max-w-56"
        />
      )}
      {(sequences.length > 0 || filter.sequence) && (
        <span className="flex min-w-0 items-center max-sm:grow max-sm:basis-[calc(50%-4px)]">
          <Select
            label={t("sequence")}
            value={filter.sequence ?? everything}
            options={[{ value: everything, label: t("anySequence") }, ...sequences.map(toOption)]}
            onChange={(sequence) => onFilter({ sequence: sequence || null })}
            className="min-w-0 max-sm:flex-1 sm:min-w-38 sm:max-w-56"
          />
          {filter.sequence && (
            <button
              type="button"
              aria-label={t("adsEverySequence")}
              onClick={() => onFilter({ sequence: null })}
              className="grid size-8 place-items-center rounded-lg text-dim hover:text-ink"
            >
              <X aria-hidden="true" className="size-4" />
            </button>
          )}
        </span>
      )}
    </>
  );
});

function toOption({ id, name }: { id: string; name: string }) {
  return { value: id, label: name };
}

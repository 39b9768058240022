"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Select } from "@/components/ui/fields/select";
import { useByName } from "@/lib/client/i18n/use-by-name";
import type { ResultsFilters as Filters } from "@/lib/client/results/results-query";
import { msg } from "@/lib/domain/messages/message";
import type { Choice, Results } from "@/lib/domain/results/results";

type Props = { results: Results; filters: Filters; onFilter: (change: Partial<Filters>) => void };

const periods = [
  { value: "7d", label: msg("results.resultsFilters.last7Days") },
  { value: "28d", label: msg("results.resultsFilters.last28Days") },
  { value: "90d", label: msg("results.resultsFilters.last90Days") },
  { value: "365d", label: msg("results.resultsFilters.last365Days") },
  { value: "custom", label: msg("results.resultsFilters.fromTo") },
] as const;

const dateClass = "h-8 rounded-lg border border-line-strong bg-surface px-2 tabular-nums hover:border-faint";

/** All filters are in the URL. */
export function ResultsFilters({ results, filters, onFilter }: Props) {
  const t = useTranslations("results.resultsFilters");
  const { period, today, choices } = results;
  const [sequences, ads] = [useByName(choices.sequences), useByName(choices.ads)];
  const { from, to } = period;
  const sure = useId();
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-2">
      <legend className="sr-only">{t("whichConversations")}</legend>
      <Select
        label={t("period")}
        className="max-sm:grow max-sm:basis-[calc(50%-4px)]"
        value={filters.period}
        options={periods}
        onChange={(next) =>
          onFilter(next === "custom" ? { period: next, from, to } : { period: next, from: null, to: null })
        }
      />
      {filters.period === "custom" ? (
        <span className="flex items-center gap-1.5">
          <input
            type="date"
            aria-label={t("firstDay")}
            className={dateClass}
            value={filters.from ?? from}
            max={filters.to ?? today}
            onChange={({ target }) => target.value && onFilter({ from: target.value })}
          />
          <span className="text-dim">{t("to")}</span>
          <input
            type="date"
            aria-label={t("lastDay")}
            className={dateClass}
            value={filters.to ?? to}
            min={filters.from ?? undefined}
            max={today}
            onChange={({ target }) => target.value && onFilter({ to: target.value })}
          />
        </span>
      ) : null}
      <Select
        label={t("sequence")}
        className="max-sm:grow max-sm:basis-[calc(50%-4px)] sm:w-52 xl:w-72"
        value={filters.sequence ?? ""}
        options={[
          { value: "", label: t("allSequences") },
          ...options(sequences, filters.sequence, (id) => t("unnamedSequence", { id })),
        ]}
        onChange={(next) => onFilter({ sequence: next || null })}
      />
      <Select
        label={t("ad")}
        className="max-sm:grow max-sm:basis-[calc(50%-4px)] sm:w-44 xl:w-60"
        value={filters.ad ?? ""}
        options={[{ value: "", label: t("allAds") }, ...options(ads, filters.ad, (id) => t("unnamedAd", { id }))]}
        onChange={(next) => onFilter({ ad: next || null })}
      />
      <span className="flex items-center gap-1.5 pe-1 max-sm:grow max-sm:basis-[calc(50%-4px)]">
        <Checkbox id={sure} checked={filters.sure} onChange={({ target }) => onFilter({ sure: target.checked })} />
        <label htmlFor={sure} className="flex min-h-8 cursor-pointer items-center">
          {t("confirmedOnly")}
        </label>
      </span>
    </fieldset>
  );
}

/** Keeps the selected option even if the period has no data for it. */
function options(choices: readonly Choice[], chosen: string | null, unnamed: (id: string) => string) {
  const known = choices.map(({ id, name }) => ({ value: id, label: name ?? unnamed(id) }));
  return chosen && !known.some(({ value }) => value === chosen) ? [{ value: chosen, label: chosen }, ...known] : known;
}

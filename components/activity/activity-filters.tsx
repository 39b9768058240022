"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { Select } from "@/components/ui/fields/select";
import { useByName } from "@/lib/client/i18n/use-by-name";
import {
  activityFilterKinds,
  activityPeriods,
  type ActivityFilters as Filters,
  nobody,
  type Person,
} from "@/lib/domain/activity/activity";
import { msg } from "@/lib/domain/messages/message";

type Props = {
  filters: Filters;
  onFilter: (change: Partial<Filters>) => void;
  people: readonly Person[];
  /** Of the filtered sequence, if known. */
  sequenceName: string | null;
};

const kinds = activityFilterKinds.map((value) => ({ value, label: msg(`activity.kinds.${value}`) }));
const periods = activityPeriods.map((value) => ({ value, label: msg(`activity.periods.${value}`) }));
const everybody = "";

const dateClass = "h-8 rounded-lg border border-line-strong bg-surface px-2 tabular-nums hover:border-faint";
const half = "max-sm:grow max-sm:basis-[calc(50%-4px)]";

export function ActivityFilters({ filters, onFilter, people, sequenceName }: Props) {
  const byName = useByName(people);
  const t = useTranslations("activity.activityFilters");
  const { kind, person, sequence, period, from, to } = filters;
  return (
    <fieldset className="contents">
      <legend className="sr-only">{t("legend")}</legend>
      <Select
        label={t("kind")}
        className={half}
        value={kind}
        options={kinds}
        onChange={(next) => onFilter({ kind: next })}
      />
      <Select
        label={t("person")}
        className={`${half} sm:w-44`}
        value={person ?? everybody}
        options={[
          { value: everybody, label: t("everybody") },
          ...byName.map(({ id, name }) => ({ value: id, label: name })),
          { value: nobody, label: t("nobody") },
        ]}
        onChange={(next) => onFilter({ person: next || null })}
      />
      <Select
        label={t("period")}
        className={half}
        value={period}
        options={periods}
        onChange={(next) => onFilter({ period: next, from: null, to: null })}
      />
      {period === "custom" && (
        <span className="flex items-center gap-1.5">
          <input
            type="date"
            aria-label={t("firstDay")}
            className={dateClass}
            value={from ?? ""}
            max={to ?? undefined}
            onChange={({ target }) => onFilter({ from: target.value || null })}
          />
          <span className="text-dim">{t("to")}</span>
          <input
            type="date"
            aria-label={t("lastDay")}
            className={dateClass}
            value={to ?? ""}
            min={from ?? undefined}
            onChange={({ target }) => onFilter({ to: target.value || null })}
          />
        </span>
      )}
      {sequence && (
        <Button aria-label={t("everySequence")} onClick={() => onFilter({ sequence: null })}>
          <span dir="auto" className="max-w-52 truncate">
            {t("onlySequence", { name: sequenceName ?? t("thisSequence") })}
          </span>
          <X aria-hidden="true" className="size-4" />
        </Button>
      )}
    </fieldset>
  );
}

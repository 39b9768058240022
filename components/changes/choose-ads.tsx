"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useId, useMemo, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Input } from "@/components/ui/fields/input";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import { foldForSearch } from "@/lib/domain/text/fold-for-search";
import { AdLine } from "./ad-line";

type Props = {
  wabaId: string;
  ads: readonly AdRow[];
  /** Selected initially. */
  chosen: readonly string[];
  /** What an ad uses now: "“Spring”", "its own greeting" or "nothing". */
  greetingOf: (ad: AdRow) => string;
  confirmLabel: (count: number) => string;
  busy: boolean;
  onConfirm: (adIds: string[]) => void;
  onCancel?: () => void;
};

/** Enough to scan by eye; search finds the rest. */
const shownRows = 100;
/** The most ads that one change accepts. */
const mostAds = 500;

/** Selects ads, searchable by name, campaign, ad set or id. */
export function ChooseAds({ wabaId, ads, chosen, greetingOf, confirmLabel, busy, onConfirm, onCancel }: Props) {
  const t = useTranslations("changes.chooseAds");
  const group = useId();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(chosen));
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed);
  const found = useMemo(() => {
    const words = foldForSearch(search).split(/\s+/).filter(Boolean);
    return words.length === 0 ? ads : ads.filter((ad) => words.every((word) => textOf(ad).includes(word)));
  }, [ads, search]);
  const shown = found.slice(0, shownRows);
  const allTicked = found.length > 0 && found.every(({ id }) => ticked.has(id));
  const here = ads.filter(({ id }) => ticked.has(id));
  const tick = (ids: readonly string[], on: boolean) => {
    const next = new Set(ticked);
    for (const id of ids) on ? next.add(id) : next.delete(id);
    setTicked(next);
  };

  return (
    <div className="grid gap-2">
      {ads.length > 6 ? (
        <Input
          type="search"
          aria-label={t("findAd")}
          placeholder={t("nameCampaignAdSet")}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      ) : null}
      <fieldset className="min-w-0 overflow-hidden rounded-xl border border-line bg-surface">
        <legend className="sr-only">{t("ads")}</legend>
        {found.length > 1 ? (
          <div className="flex items-center gap-2.5 border-line border-b px-3 py-1.5 text-[13px] text-dim">
            <Checkbox
              id={`${group}-all`}
              checked={allTicked}
              indeterminate={!allTicked && found.some(({ id }) => ticked.has(id))}
              onChange={() =>
                tick(
                  found.map(({ id }) => id),
                  !allTicked,
                )
              }
            />
            <label htmlFor={`${group}-all`} className="cursor-pointer">
              {search ? t("allFound", { foundCount: found.length }) : t("allFoundcount", { foundCount: found.length })}
            </label>
          </div>
        ) : null}
        <ul className="max-h-[420px] divide-y divide-line overflow-y-auto">
          {shown.map((ad) => (
            <li key={ad.id} className="relative hover:bg-[color-mix(in_srgb,var(--sunk)_70%,transparent)]">
              <AdLine
                wabaId={wabaId}
                ad={ad}
                name={ad.name}
                effectiveStatus={ad.effectiveStatus}
                labelFor={`${group}-${ad.id}`}
                lead={
                  <Checkbox
                    id={`${group}-${ad.id}`}
                    checked={ticked.has(ad.id)}
                    onChange={() => tick([ad.id], !ticked.has(ad.id))}
                  />
                }
              >
                <p className="text-[13px] text-dim">{t("currentGreeting", { greetingOf: greetingOf(ad) })}</p>
              </AdLine>
            </li>
          ))}
        </ul>
        {found.length > shownRows ? (
          <p className="border-line border-t px-3 py-2 text-[13px] text-dim">
            {t("moreSearchFindThem", { value: found.length - shownRows })}
          </p>
        ) : null}
        {found.length === 0 ? (
          <p className="px-3 py-2.5 text-dim">{ads.length === 0 ? t("thereNoAdsSelect") : t("noAdsMatch")}</p>
        ) : null}
      </fieldset>
      {here.length > mostAds ? (
        <p role="status" className="text-[13px] text-amber">
          {t("adsAtOnceMost", { mostAds })}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          busy={busy}
          aria-disabled={here.length === 0 || here.length > mostAds || undefined}
          onClick={() => here.length > 0 && here.length <= mostAds && onConfirm(here.map(({ id }) => id))}
        >
          {confirmLabel(here.length)}
        </Button>
        {onCancel ? <Button onClick={onCancel}>{t("back")}</Button> : null}
      </div>
    </div>
  );
}

function textOf({ id, name, campaign, adSet, adAccount }: AdRow): string {
  return foldForSearch(`${name} ${campaign.name} ${adSet.name} ${adAccount.name} ${id}`);
}

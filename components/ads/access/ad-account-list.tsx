"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { Input } from "@/components/ui/fields/input";
import type { AdAccountChoice } from "@/lib/domain/ads/ad-row";
import { foldForSearch } from "@/lib/domain/text/fold-for-search";

type Props = {
  accounts: readonly AdAccountChoice[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  disabled?: boolean;
};

/** Longer lists get a search. */
const SEARCHED_FROM = 8;

export function AdAccountList({ accounts, chosen, onChange, disabled = false }: Props) {
  const t = useTranslations("ads.adAccountList");
  const [search, setSearch] = useState("");
  const wanted = foldForSearch(search.trim());
  const found = accounts.filter(({ id, name }) => foldForSearch(name).includes(wanted) || id.includes(wanted));
  const toggle = (id: string, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <div className="grid gap-2">
      {accounts.length >= SEARCHED_FROM && (
        <Input
          type="search"
          aria-label={t("searchAdAccounts")}
          placeholder={t("searchAdAccounts")}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <ul className="max-h-[min(46dvh,420px)] divide-y divide-line overflow-y-auto rounded-xl border border-line bg-surface empty:hidden">
        {found.map(({ id, name }) => (
          <li key={id}>
            <label
              htmlFor={`ad-account-${id}`}
              className="flex min-h-11 cursor-pointer items-center gap-2 px-3 py-1.5 hover:bg-sunk has-disabled:cursor-default"
            >
              <Checkbox
                id={`ad-account-${id}`}
                checked={chosen.includes(id)}
                disabled={disabled}
                onChange={(event) => toggle(id, event.target.checked)}
              />
              <span className="min-w-0">
                <span className="block truncate font-medium" dir="auto">
                  {name}
                </span>
                <span className="block text-dim text-xs tabular-nums">{id}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && search && <p className="text-[13px] text-dim">{t("noMatches")}</p>}
    </div>
  );
}

"use client";

import { useQueryClient } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { LoadFailure } from "@/components/ui/feedback/load-failure";
import { accountsQuery, checkAccountsAgain } from "@/lib/client/accounts/accounts-query";
import { useQuery } from "@/lib/client/query/use-query";
import type { CheckedAccount } from "@/lib/domain/accounts/checked-account";
import { AccountLink } from "./account-link";
import { matchesAccount } from "./matches-account";
import { SEARCH_FROM } from "./search-from";
import { useAccountKeys } from "./use-account-keys";

type Props = {
  first: CheckedAccount[];
  /** Of the first accounts, those that were used in this browser. */
  usedCount: number;
};

const maxUsed = 3;

/** Loads counts and connections without a button. */
export function AccountPicker({ first, usedCount }: Props) {
  const t = useTranslations("accounts.accountPicker");
  const [query, setQuery] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const client = useQueryClient();
  const { data = first, isError, isFetching } = useQuery(accountsQuery(first));
  useAccountKeys({ list, search });
  const accounts = isError ? data.map(unlessLoading) : data;
  const shown = accounts.filter((account) => matchesAccount(account, query.trim()));
  const refused = accounts.filter(({ check, health }) => check === "refused" && health.state === "ok").length;
  const isLong = accounts.length >= SEARCH_FROM;
  const split = isLong && query.trim() === "" ? Math.min(usedCount, maxUsed) : 0;
  const sections = [
    { heading: t("lastUsed"), rows: shown.slice(0, split) },
    { heading: split > 0 ? t("others") : null, rows: shown.slice(split) },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <>
      {isLong && (
        <label className="mt-5 flex h-10 items-center gap-2 rounded-xl border border-line-strong bg-surface px-3 focus-within:border-accent">
          <Search aria-hidden="true" className="size-4 shrink-0 text-faint" />
          <span className="sr-only">{t("searchAccounts")}</span>
          <input
            ref={search}
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            placeholder={t("searchNameOwnerId")}
            className="min-w-0 flex-1 bg-transparent outline-none placeholder:text-faint"
          />
        </label>
      )}
      <p className="sr-only" role="status">
        {query ? t("found", { shown: shown.length, count: accounts.length }) : ""}
      </p>
      {refused > 0 && !isFetching && (
        <div className="mt-5">
          <LoadFailure
            title={t("notChecked", { count: refused })}
            retryLabel={t("tryAgain")}
            onRetry={() => void checkAccountsAgain(client).catch(() => {})}
          >
            {t("lastKnown")}
          </LoadFailure>
        </div>
      )}
      <div ref={list} className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-5">
        {sections.map(({ heading, rows }) => (
          <section key={heading} aria-label={heading ?? undefined}>
            {heading && <h2 className="mb-1.5 px-1 font-medium text-[13px] text-dim">{heading}</h2>}
            <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
              {rows.map((account) => (
                <li key={account.wabaId}>
                  <AccountLink account={account} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {shown.length === 0 && <p className="text-dim">{t("noAccountMatches", { query })}</p>}
      </div>
    </>
  );
}

const unlessLoading = (account: CheckedAccount): CheckedAccount =>
  account.check === "loading" ? { ...account, check: "refused" } : account;

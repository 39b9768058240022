"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AccountLink, type AccountRow } from "./account-link";
import { matchesAccount } from "./matches-account";

/** Fewer accounts need no search field. */
const SEARCH_FROM = 6;

export function AccountPicker({ accounts }: { accounts: AccountRow[] }) {
  const t = useTranslations("accounts.accountPicker");
  const [query, setQuery] = useState("");
  const shown = accounts.filter((account) => matchesAccount(account, query));
  return (
    <>
      {accounts.length >= SEARCH_FROM && (
        <label className="mt-5 flex h-10 items-center gap-2 rounded-xl border border-line-strong bg-surface px-3 focus-within:border-accent">
          <Search aria-hidden="true" className="size-4 shrink-0 text-faint" />
          <span className="sr-only">{t("searchAccounts")}</span>
          <input
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
      {shown.length > 0 ? (
        <ul className="mt-5 divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
          {shown.map((account) => (
            <li key={account.wabaId}>
              <AccountLink account={account} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-5 text-dim">{t("noAccountMatches", { query })}</p>
      )}
    </>
  );
}

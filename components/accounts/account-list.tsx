"use client";

import { Combobox } from "@base-ui/react/combobox";
import { clsx } from "clsx";
import { Check, LayoutGrid } from "lucide-react";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type RefObject, useState } from "react";
import { popupClass } from "@/components/ui/overlays/popup-class";
import { sheetBackdrop, sheetClass, sheetLine, sheetPlace } from "@/components/ui/overlays/sheet-class";
import { accountsQuery } from "@/lib/client/accounts/accounts-query";
import { useQuery } from "@/lib/client/query/use-query";
import { AccountCount } from "./account-count";
import { AccountFacts } from "./account-facts";
import { matchesAccount } from "./matches-account";
import { pathInAccount } from "./path-in-account";
import { SEARCH_FROM } from "./search-from";
import type { SwitcherAccount } from "./switcher-account";

type Props = {
  accounts: SwitcherAccount[];
  current: string;
  anchor: RefObject<HTMLButtonElement | null>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Last used first, so the current account leads. */
export function AccountList({ accounts, current, anchor, open, onOpenChange }: Props) {
  const t = useTranslations("accounts.accountList");
  const router = useRouter();
  const pathname = usePathname();
  const [search, setSearch] = useState("");
  const { data: checked, isError } = useQuery({ ...accountsQuery(), enabled: open });
  const change = (next: boolean) => {
    setSearch("");
    onOpenChange(next);
  };
  const go = (account: SwitcherAccount | null) => {
    change(false);
    if (account && account.wabaId !== current) router.push(pathInAccount(pathname, account.wabaId));
  };
  // A short list is searched by typing; its field appears with the first letter.
  const isFieldHidden = accounts.length < SEARCH_FROM && search === "";
  return (
    <Combobox.Root
      items={accounts}
      open={open}
      onOpenChange={change}
      value={accounts.find(({ wabaId }) => wabaId === current) ?? null}
      onValueChange={go}
      inputValue={search}
      onInputValueChange={setSearch}
      itemToStringLabel={({ name }) => name}
      filter={matchesAccount}
      autoHighlight
    >
      <Combobox.Portal>
        <Combobox.Backdrop className={sheetBackdrop} />
        <Combobox.Positioner
          anchor={anchor}
          side="bottom"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className={sheetPlace}
        >
          <Combobox.Popup
            aria-label={t("changeAccount")}
            finalFocus={anchor}
            className={clsx("w-[360px] max-w-[calc(100vw-16px)]", popupClass, sheetClass)}
          >
            <div className={isFieldHidden ? "sr-only" : "border-line border-b p-2"}>
              <Combobox.Input
                aria-label={t("searchAccounts")}
                placeholder={t("searchNameOwnerId")}
                inputMode={isFieldHidden ? "none" : undefined}
                className="h-8 w-full rounded-lg bg-sunk px-2.5 outline-none placeholder:text-faint focus-visible:outline-2 focus-visible:outline-accent max-sm:h-10 max-sm:text-base"
              />
            </div>
            <Combobox.Empty className="px-3 py-4 text-dim text-sm empty:hidden">{t("noAccountMatches")}</Combobox.Empty>
            <Combobox.List className="max-h-[min(400px,60vh)] overflow-y-auto p-1 empty:hidden">
              {(account: SwitcherAccount) => (
                <Combobox.Item
                  key={account.wabaId}
                  value={account}
                  className={clsx(
                    "flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-2 py-1.5 outline-none data-highlighted:bg-sunk",
                    sheetLine,
                  )}
                >
                  <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
                    <span
                      className="block w-fit max-w-full [text-align:match-parent] font-medium leading-[18px]"
                      dir="auto"
                    >
                      {account.name}
                    </span>
                    <span className="block text-dim text-xs">
                      <AccountFacts account={account} />
                    </span>
                  </span>
                  <span className="shrink-0 text-dim text-xs tabular-nums">
                    <AccountCount account={countOf(account)} short />
                  </span>
                  <span className="grid size-4 shrink-0 place-items-center">
                    <Combobox.ItemIndicator>
                      <Check aria-hidden="true" className="size-4 text-accent" />
                    </Combobox.ItemIndicator>
                  </span>
                </Combobox.Item>
              )}
            </Combobox.List>
            <div className="border-line border-t p-1">
              <Link
                href="/accounts"
                onClick={() => change(false)}
                className={clsx(
                  "flex min-h-8 items-center gap-2.5 rounded-md px-2 text-dim hover:bg-sunk hover:text-ink",
                  sheetLine,
                )}
              >
                <LayoutGrid aria-hidden="true" className="size-4" />
                {t("allAccounts")}
              </Link>
            </div>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );

  function countOf({ wabaId }: SwitcherAccount) {
    const known = checked?.find((account) => account.wabaId === wabaId);
    return known && !isError
      ? known
      : ({ sequenceCount: known?.sequenceCount ?? null, check: isError ? "refused" : "loading" } as const);
  }
}

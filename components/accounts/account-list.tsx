"use client";

import { Combobox } from "@base-ui/react/combobox";
import { clsx } from "clsx";
import { Check, LayoutGrid } from "lucide-react";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { popupClass } from "@/components/ui/overlays/popup-class";
import { sheetBackdrop, sheetClass, sheetPlace } from "@/components/ui/overlays/sheet-class";
import { matchesAccount } from "./matches-account";
import { pathInAccount } from "./path-in-account";
import type { SwitcherAccount } from "./switcher-account";

type Props = {
  accounts: SwitcherAccount[];
  current: string;
  anchor: RefObject<HTMLButtonElement | null>;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

export function AccountList({ accounts, current, anchor, open, onOpenChange }: Props) {
  const t = useTranslations("accounts.accountList");
  const router = useRouter();
  const pathname = usePathname();
  const go = (account: SwitcherAccount | null) => {
    onOpenChange(false);
    if (account && account.wabaId !== current) router.push(pathInAccount(pathname, account.wabaId));
  };
  return (
    <Combobox.Root
      items={accounts}
      open={open}
      onOpenChange={onOpenChange}
      value={accounts.find(({ wabaId }) => wabaId === current) ?? null}
      onValueChange={go}
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
            className={clsx("w-80 max-w-[calc(100vw-16px)]", popupClass, sheetClass)}
          >
            <div className="border-line border-b p-2">
              <Combobox.Input
                aria-label={t("searchAccounts")}
                placeholder={t("searchNameOwnerId")}
                className="h-8 w-full rounded-lg bg-sunk px-2.5 outline-none placeholder:text-faint focus-visible:outline-2 focus-visible:outline-accent"
              />
            </div>
            <Combobox.Empty className="px-3 py-4 text-dim text-sm empty:hidden">{t("noAccountMatches")}</Combobox.Empty>
            <Combobox.List className="max-h-[min(360px,60vh)] overflow-y-auto p-1 empty:hidden">
              {(account: SwitcherAccount) => (
                <Combobox.Item
                  key={account.wabaId}
                  value={account}
                  className="flex min-h-10 cursor-pointer items-center gap-2 rounded-md px-2 py-1 outline-none data-highlighted:bg-sunk"
                >
                  <span className="min-w-0 flex-1">
                    <span className="block truncate font-medium" dir="auto">
                      {account.name}
                    </span>
                    <span className="block truncate text-dim text-xs tabular-nums">
                      {[account.ownerName, account.wabaId].filter(Boolean).join(" · ")}
                    </span>
                  </span>
                  <Combobox.ItemIndicator>
                    <Check aria-hidden="true" className="size-4 text-accent" />
                  </Combobox.ItemIndicator>
                </Combobox.Item>
              )}
            </Combobox.List>
            <div className="border-line border-t p-1">
              <Link
                href="/accounts"
                onClick={() => onOpenChange(false)}
                className="flex min-h-8 items-center gap-2.5 rounded-md px-2 text-dim hover:bg-sunk hover:text-ink"
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
}

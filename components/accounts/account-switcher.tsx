"use client";

import { clsx } from "clsx";
import { ChevronsUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense, useRef, useState } from "react";
import { Avatar } from "@/components/ui/avatar";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { SwitcherAccount } from "./switcher-account";

type AccountSwitcherProps = {
  accounts: SwitcherAccount[];
  current: string;
  /** Shows only the tile, for the narrow sidebar. */
  collapsed?: boolean;
};

// Most visits never open the list, so it loads on demand.
const AccountList = lazyPart(() => import("./account-list").then((module) => ({ default: module.AccountList })));

/** Switches to another account and stays on the same page where possible. */
export function AccountSwitcher({ accounts, current, collapsed = false }: AccountSwitcherProps) {
  const t = useTranslations("accounts.accountSwitcher");
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const name = accounts.find(({ wabaId }) => wabaId === current)?.name ?? current;
  return (
    <>
      <button
        ref={trigger}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={t("businessAccountChangeAccount", { name })}
        onPointerEnter={() => setWanted(true)}
        onClick={() => {
          setWanted(true);
          setOpen(!open);
        }}
        className={clsx(
          "flex items-center gap-2.5 rounded-lg text-start hover:bg-[color-mix(in_srgb,var(--ink)_5%,transparent)]",
          collapsed ? "p-1" : "w-full p-2",
        )}
      >
        <Avatar name={name} />
        {!collapsed && (
          <>
            <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
              <span title={name} className="line-clamp-3 w-fit max-w-full font-semibold leading-[18px]" dir="auto">
                {name}
              </span>
              <span className="block truncate text-dim text-xs tabular-nums">{current}</span>
            </span>
            <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-faint" />
          </>
        )}
      </button>
      {wanted && (
        <Suspense>
          <AccountList accounts={accounts} current={current} anchor={trigger} open={open} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}

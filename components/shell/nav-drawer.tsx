"use client";

import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { AccountSwitcher } from "@/components/accounts/account-switcher";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { NavSections } from "./nav-sections";
import { SandboxNote } from "./sandbox-note";
import type { ShellFacts } from "./shell-facts";
import { UserButton } from "./user-button";

type Props = ShellFacts & { open: boolean; onOpenChange: (open: boolean) => void };

export function NavDrawer({
  wabaId,
  userName,
  accounts,
  sequenceCount,
  waitingReviews,
  sandbox,
  open,
  onOpenChange,
}: Props) {
  const t = useTranslations("shell.navDrawer");
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop z-40 transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          aria-label={t("menu")}
          className="fixed inset-y-0 inset-s-0 z-40 flex w-[min(288px,86vw)] flex-col gap-2.5 overflow-y-auto border-line border-e bg-sunk p-3 outline-none transition-transform duration-150 data-ending-style:-translate-x-full data-starting-style:-translate-x-full rtl:data-ending-style:translate-x-full rtl:data-starting-style:translate-x-full"
        >
          <div className="flex items-start gap-1">
            <div className="min-w-0 flex-1">
              <AccountSwitcher accounts={accounts} current={wabaId} />
            </div>
            <Dialog.Close
              aria-label={t("closeMenu")}
              className={`${buttonClass({ variant: "ghost", square: true })} mt-2`}
            >
              <X aria-hidden="true" className="size-4" />
            </Dialog.Close>
          </div>
          <nav aria-label={t("account")}>
            <NavSections {...{ wabaId, sequenceCount, waitingReviews }} onNavigate={() => onOpenChange(false)} />
          </nav>
          <div className="mt-auto grid gap-2">
            {sandbox && <SandboxNote />}
            <UserButton userName={userName} />
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

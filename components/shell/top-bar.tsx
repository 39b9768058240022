"use client";

import { Menu, X } from "lucide-react";
import { useRef } from "react";
import { AccountSwitcher } from "@/components/accounts/account-switcher";
import { IconButton } from "@/components/ui/icon-button";
import { NavSequences } from "./nav-sequences";
import { SandboxNote } from "./sandbox-note";
import type { ShellFacts } from "./shell";
import { UserButton } from "./user-button";

/** The shell under 1024 px. The drawer is the browser's own modal dialog: it traps the focus and closes on Escape or a press beside it. */
export function TopBar({ wabaId, userName, accounts, sequenceCount, sandbox }: ShellFacts) {
  const drawer = useRef<HTMLDialogElement>(null);
  const name = accounts.find((account) => account.wabaId === wabaId)?.name ?? "Overture";
  const close = () => drawer.current?.close();
  return (
    <header className="sticky top-0 z-30 flex h-12 items-center gap-2 border-line border-b bg-sunk px-2 lg:hidden">
      <IconButton
        label="Open the menu"
        icon={<Menu aria-hidden="true" className="size-4" />}
        aria-haspopup="dialog"
        onClick={() => drawer.current?.showModal()}
      />
      <span className="min-w-0 flex-1 truncate font-semibold">{name}</span>
      {sandbox && (
        <span className="rounded-full border border-line-strong border-dashed px-2 text-dim text-xs leading-5">
          Sandbox
        </span>
      )}
      <dialog
        ref={drawer}
        aria-label="Menu"
        closedby="any"
        className="m-0 h-dvh max-h-none w-[min(288px,86vw)] max-w-none border-line border-e bg-sunk text-ink backdrop:bg-black/40"
      >
        <div className="flex h-full flex-col gap-2.5 p-3">
          <div className="flex items-start gap-1">
            <div className="min-w-0 flex-1">
              <AccountSwitcher accounts={accounts} current={wabaId} />
            </div>
            <IconButton label="Close the menu" icon={<X aria-hidden="true" className="size-4" />} onClick={close} />
          </div>
          <nav aria-label="Account">
            <NavSequences wabaId={wabaId} fallbackCount={sequenceCount} onNavigate={close} />
          </nav>
          <div className="mt-auto grid gap-2">
            {sandbox && <SandboxNote />}
            <UserButton userName={userName} />
          </div>
        </div>
      </dialog>
    </header>
  );
}

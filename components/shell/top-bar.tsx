"use client";

import { Menu } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { InboxLink } from "@/components/notifications/inbox/inbox-link";
import { IconButton } from "@/components/ui/buttons/icon-button";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { PaletteButton } from "./palette-button";
import type { ShellFacts } from "./shell-facts";

const NavDrawer = lazyPart(() => import("./nav-drawer").then((module) => ({ default: module.NavDrawer })));

/** Replaces the sidebar under 1024 px; loads its drawer on demand. On phones, pages that bring a bar hide it. */
export function TopBar(facts: ShellFacts) {
  const t = useTranslations("shell.topBar");
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  const name = facts.accounts.find((account) => account.wabaId === facts.wabaId)?.name ?? t("overture");
  return (
    <header className="sticky top-0 z-30 flex h-12 items-center gap-2 border-line border-b bg-sunk px-2 max-sm:[body:has([data-only-bar])_&]:hidden lg:hidden">
      <IconButton
        label={t("openMenu")}
        icon={<Menu aria-hidden="true" className="size-4" />}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
      />
      <span className="min-w-0 flex-1 truncate font-semibold">{name}</span>
      {facts.sandbox && (
        <span className="me-1 rounded-full border border-line-strong border-dashed px-2 text-dim text-xs leading-5">
          {t("sandbox")}
        </span>
      )}
      <InboxLink wabaId={facts.wabaId} first={facts.inbox} />
      <PaletteButton narrow />
      {asked && (
        <Suspense fallback={null}>
          <NavDrawer {...facts} open={open} onOpenChange={setOpen} />
        </Suspense>
      )}
    </header>
  );
}

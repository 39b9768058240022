"use client";

import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StatusButton } from "@/components/ads/status-button";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { StatusPill } from "@/components/ui/feedback/status-pill";
import { Kbd } from "@/components/ui/kbd";
import { useModifierKey } from "@/components/ui/use-modifier-key";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { NameField } from "./fields/name-field";

type ComposerBarProps = {
  wabaId: string;
  listHref: string;
  /** Null: not created yet. */
  live: Sequence | null;
  /** What is saved, or what the last try to publish said. */
  saved: ReactNode;
  /** Undo, redo and the menu. */
  tools?: ReactNode;
  /** Absent where the words may not be changed. */
  onPublish?: () => void;
  busy: boolean;
};

export function ComposerBar({ wabaId, listHref, live, saved, tools, onPublish, busy }: ComposerBarProps) {
  const t = useTranslations("composer.composerBar");
  const command = useModifierKey();
  return (
    <header className="sticky top-0 z-20 flex min-h-14 flex-wrap items-center gap-x-2 border-line border-b bg-surface px-3 py-1 sm:flex-nowrap sm:px-5">
      <Link href={listHref} aria-label={t("backSequences")} className={buttonClass({ variant: "ghost", square: true })}>
        <ChevronLeft aria-hidden className="size-4 rtl:rotate-180" strokeWidth={1.75} />
      </Link>
      <h1 className="min-w-0 flex-1 sm:flex-initial">
        <NameField />
      </h1>
      <div className="order-last flex min-h-6 basis-full items-center gap-2.5 ps-10 sm:order-none sm:min-w-0 sm:flex-1 sm:basis-auto sm:ps-0">
        {live ? <StatusButton wabaId={wabaId} sequence={live} /> : <StatusPill status="new" />}
        {saved}
      </div>
      <div className="flex shrink-0 items-center gap-1">
        {tools}
        {onPublish ? (
          <Button
            variant="primary"
            busy={busy}
            onClick={onPublish}
            aria-keyshortcuts="Meta+Enter Control+Enter"
            className="ms-1"
          >
            {t("publish")}
            <Kbd inherit>{`${command}↵`}</Kbd>
          </Button>
        ) : null}
      </div>
    </header>
  );
}

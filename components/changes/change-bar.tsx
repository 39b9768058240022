"use client";

import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { Pill, type PillTone } from "@/components/ui/feedback/pill";
import { RelativeTime } from "@/components/ui/relative-time";

type Props = {
  back: { href: string; label: string };
  title: string;
  state: { label: string; tone: PillTone };
  startedBy: string;
  startedAt: string;
  children?: ReactNode;
};

/** Stays visible while the steps scroll. */
export function ChangeBar({ back, title, state, startedBy, startedAt, children }: Props) {
  const t = useTranslations("changes.changeBar");
  return (
    <header className="sticky top-0 z-20 flex min-h-14 flex-wrap items-center gap-x-2 gap-y-1 border-line border-b bg-surface px-2 py-2 max-lg:top-12 sm:gap-x-3 sm:px-5">
      <Link href={back.href} aria-label={back.label} className={buttonClass({ variant: "ghost", square: true })}>
        <ChevronLeft aria-hidden className="size-4" strokeWidth={1.75} />
      </Link>
      <div className="min-w-0 flex-1">
        <h1 dir="auto" className="truncate text-start font-semibold text-base leading-6" title={title}>
          {title}
        </h1>
        <p className="flex flex-wrap items-center gap-x-2 text-dim text-xs">
          <Pill tone={state.tone} dot>
            {state.label}
          </Pill>
          <span>{t.rich("startedBy", { startedBy, when: () => <RelativeTime iso={startedAt} /> })}</span>
        </p>
      </div>
      {children ? <div className="flex shrink-0 items-center gap-2">{children}</div> : null}
    </header>
  );
}

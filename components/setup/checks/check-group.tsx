"use client";

import { useTranslations } from "next-intl";
import { Suspense, use } from "react";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";
import type { SetupSlots } from "../setup-slots";
import { CheckRow } from "./check-row";

type Props = {
  title: string;
  /** Still loading while the rest of the page is visible. */
  checks: Promise<SetupCheck[]>;
  /** The expected number of lines, to avoid layout shifts. */
  expected: number;
  wabaId: string;
  slots: SetupSlots;
};

/** Shows each group as soon as it resolves. */
export function CheckGroup({ title, expected, ...rest }: Props) {
  return (
    <section aria-label={title}>
      <h2 className="mb-2 font-semibold text-[13px] text-dim">{title}</h2>
      <div className="overflow-hidden rounded-xl border border-line bg-surface">
        <Suspense fallback={<Waiting rows={expected} />}>
          <Rows {...rest} />
        </Suspense>
      </div>
    </section>
  );
}

function Rows({ checks, ...rest }: Omit<Props, "title" | "expected">) {
  return (
    <ul className="divide-y divide-line">
      {use(checks).map((check) => (
        <CheckRow key={check.id} check={check} linked {...rest} />
      ))}
    </ul>
  );
}

function Waiting({ rows }: { rows: number }) {
  const t = useTranslations("setup.checkGroup");
  return (
    <div className="divide-y divide-line" aria-busy="true">
      <span className="sr-only">{t("checkingWithMeta")}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={String(row)} className="flex gap-3 px-4 py-3">
          <Skeleton className="size-[18px] !rounded-full" />
          <div className="flex-1 space-y-1.5">
            <Skeleton className="h-4 w-36" />
            <Skeleton className="h-3.5 w-72 max-w-full" />
          </div>
        </div>
      ))}
    </div>
  );
}

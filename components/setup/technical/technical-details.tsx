"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense, use } from "react";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";
import type { WebhookAddress } from "@/lib/domain/setup/webhook-address";
import { AddressFacts } from "./address-facts";
import { CheckFacts } from "./check-facts";
import { CheckJson } from "./check-json";
import { TECHNICAL_ID } from "./technical-id";

type Props = { wabaId: string; address: WebhookAddress; checks: readonly Promise<SetupCheck[]>[] };

/** The only place of the page for ids, addresses and raw answers. */
export function TechnicalDetails({ wabaId, address, checks }: Props) {
  const t = useTranslations("setup.technicalDetails");
  return (
    <details
      id={TECHNICAL_ID}
      className="group/technical scroll-mt-16 overflow-hidden rounded-xl border border-line bg-surface"
    >
      <summary className="flex min-h-14 cursor-pointer list-none items-center gap-2.5 px-4 py-2.5 outline-offset-[-2px] hover:bg-sunk [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className="size-4 shrink-0 text-faint transition-transform duration-120 group-open/technical:rotate-90 motion-reduce:transition-none rtl:-scale-x-100 rtl:group-open/technical:-rotate-90"
        />
        <span className="min-w-0">
          <span className="block font-[550] leading-5">{t("technicalDetails")}</span>
          <span className="block text-[13px] text-dim">{t("idsAddressesForDevelopers")}</span>
        </span>
      </summary>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start border-line border-t xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div>
          <AddressFacts wabaId={wabaId} address={address} />
          <div className="px-4 pt-1 pb-4">
            <Suspense fallback={<Waiting />}>
              <Json {...{ wabaId, checks }} />
            </Suspense>
          </div>
        </div>
        <div className="grid gap-4 self-stretch border-line p-4 max-xl:border-t xl:border-s">
          <Suspense fallback={<Waiting />}>
            <Facts checks={checks} />
          </Suspense>
        </div>
      </div>
    </details>
  );
}

function Json({ wabaId, checks }: Pick<Props, "wabaId" | "checks">) {
  return <CheckJson wabaId={wabaId} checks={checks.flatMap((group) => use(group))} />;
}

function Facts({ checks }: Pick<Props, "checks">) {
  const t = useTranslations("setup.technicalDetails");
  return (
    <div className="grid content-start gap-4">
      <h3 className="font-semibold text-[13px] text-dim">{t("behindTheChecks")}</h3>
      <CheckFacts checks={checks.flatMap((group) => use(group))} />
    </div>
  );
}

function Waiting() {
  return (
    <div className="grid gap-2" aria-busy="true">
      <Skeleton className="h-3.5 w-40" />
      <Skeleton className="h-3.5 w-64 max-w-full" />
      <Skeleton className="h-3.5 w-52 max-w-full" />
    </div>
  );
}

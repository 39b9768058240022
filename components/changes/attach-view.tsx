"use client";

import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { adsQuery } from "@/lib/client/ads/ads-query";
import { useStartChange } from "@/lib/client/changes/use-start-change";
import { useQuery } from "@/lib/client/query/use-query";
import { useSequenceNames } from "@/lib/client/sequences/use-sequence-names";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";
import { ChooseAds } from "./choose-ads";
import { GreetingSide } from "./path/greeting-side";
import { StepSection } from "./path/step-section";
import { Remedy } from "./remedy";

type Props = { wabaId: string; businessName: string; sequence: Sequence };

const noNames = {};

/** The first step of attaching: selects ads before a change exists. */
export function AttachView({ wabaId, businessName, sequence }: Props) {
  const t = useTranslations("changes.attachView");
  const { data: listing } = useQuery(adsQuery(wabaId));
  const { nameOf } = useSequenceNames(wabaId, noNames);
  const { start, busy, refusal } = useStartChange(wabaId);
  const { id, name, message } = sequence;
  const free = listing?.ads?.filter(({ greeting }) => greeting.kind !== "sequence" || greeting.sequenceId !== id);
  const inUse = (listing?.ads?.length ?? 0) - (free?.length ?? 0);
  const greetingOf = ({ greeting }: AdRow) => {
    if (greeting.kind === "own") return t("ownGreeting");
    if (greeting.kind === "nothing") return "nothing";
    return `“${nameOf(greeting.sequenceId) ?? greeting.sequenceId}”`;
  };
  return (
    <>
      <header className="sticky top-0 z-20 flex min-h-14 items-center gap-2 border-line border-b bg-surface px-2 py-2 max-lg:top-12 sm:gap-3 sm:px-5">
        <Link
          href={`/${wabaId}/sequences/${id}`}
          aria-label={t("backTo", { name })}
          className={buttonClass({ variant: "ghost", square: true })}
        >
          <ChevronLeft aria-hidden className="size-4" strokeWidth={1.75} />
        </Link>
        <h1 dir="auto" className="min-w-0 truncate text-start font-semibold text-base">
          {t("useInAds", { name })}
        </h1>
      </header>
      <div className="mx-auto grid max-w-[1240px] gap-8 px-4 pt-6 pb-16 sm:px-6 xl:grid-cols-[minmax(0,1fr)_340px] xl:px-10">
        <ol aria-label={t("steps")} className="min-w-0">
          <StepSection
            number={1}
            title={t("selectAds")}
            state="now"
            summary={inUse > 0 ? t("inuseInuseAlready", { inUse }) : null}
          >
            {refusal ? <RefusalNotice announce refusal={refusal} /> : null}
            {listing?.access.refusal ? (
              <RefusalNotice
                tone="amber"
                refusal={listing.access.refusal}
                actions={<Remedy wabaId={wabaId} refusal={listing.access.refusal} />}
              />
            ) : null}
            {listing?.access.canChange === false ? null : free ? (
              <ChooseAds
                wabaId={wabaId}
                ads={free}
                chosen={[]}
                greetingOf={greetingOf}
                confirmLabel={(count) => (count === 0 ? t("selectAd") : t("checkCount", { count }))}
                busy={busy}
                onConfirm={(adIds) => void start({ kind: "attach", sequenceId: id, adIds })}
              />
            ) : (
              <Skeleton className="h-40" />
            )}
          </StepSection>
          <StepSection number={2} title={t("checkWithMetaWithout")} state="later" />
          <StepSection number={3} title={t("switchAds")} state="later" />
          <StepSection number={4} title={t("watchMetasReview")} state="later" last />
        </ol>
        <aside aria-label={t("whatCustomersRead")} className="min-w-0 xl:sticky xl:top-20 xl:self-start">
          <GreetingSide
            businessName={businessName}
            greetings={[{ caption: t("afterSwitch"), name, words: message && toWords(name, message) }]}
          />
        </aside>
      </div>
    </>
  );
}

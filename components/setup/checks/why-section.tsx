"use client";

import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/feedback/notice";
import { SectionCard } from "@/components/ui/section-card";
import { adsQuery } from "@/lib/client/ads/ads-query";
import { useQuery } from "@/lib/client/query/use-query";
import { sequencesQuery } from "@/lib/client/sequences/sequences-query";
import { whyQuery } from "@/lib/client/setup/why-query";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";
import type { SetupSlots } from "../setup-slots";
import { CheckFacts } from "../technical/check-facts";
import { CheckRow } from "./check-row";
import { FindOne } from "./find-one";

type Props = { wabaId: string; slots: SetupSlots };

/** Explains why Ads Manager doesn't offer a sequence; the URL may name a sequence and an ad. */
export function WhySection({ wabaId, slots }: Props) {
  const t = useTranslations("setup.whySection");
  const query = useSearchParams();
  const [sequenceId, setSequence] = useState(query.get("sequence"));
  const [adId, setAd] = useState(query.get("ad"));
  // Fetch the sequences only on demand: an account may have ten thousand.
  const [wanted, setWanted] = useState(sequenceId !== null || adId !== null);
  const lists = { enabled: wanted, refetchInterval: false } as const;
  const { data: sequences } = useQuery({ ...sequencesQuery(wabaId), ...lists });
  const { data: ads } = useQuery({ ...adsQuery(wabaId), ...lists });
  const want = () => setWanted(true);
  const question = sequenceId && adId ? { sequenceId, adId } : null;
  const answer = useQuery(whyQuery(wabaId, question));
  return (
    <SectionCard id="why" title={t("whyMySequenceNot")} hint={t("selectSequenceAdShould")}>
      <div className="grid gap-4 px-4 py-3 sm:grid-cols-2">
        <FindOne
          label={t("sequence")}
          chosen={sequenceId}
          onChoose={setSequence}
          idPattern={/^\w{3,64}$/}
          choices={sequences?.sequences?.map(({ id, name }) => ({ id, name })) ?? null}
          onWanted={want}
        />
        <FindOne
          label={t("ad")}
          chosen={adId}
          onChoose={setAd}
          idPattern={/^\d{5,64}$/}
          choices={ads?.ads?.map(({ id, name, campaign }) => ({ id, name, hint: campaign.name })) ?? null}
          onWanted={want}
        />
      </div>
      <div role="status" className="border-line border-t empty:hidden">
        {question && answer.isFetching && <p className="px-4 py-3 text-[13px] text-dim">{t("loadingFromMeta")}</p>}
        {question && answer.isError && !answer.isFetching && (
          <div className="p-3">
            <Notice
              tone="danger"
              action={
                <Button size="sm" onClick={() => void answer.refetch()}>
                  {t("tryAgain")}
                </Button>
              }
            >
              {t("isntResponding")}
            </Notice>
          </div>
        )}
        {answer.data && !answer.isFetching && (
          <>
            <ul aria-label={t("answer")} className="divide-y divide-line">
              {worstFirst(answer.data).map((check) => (
                <CheckRow key={check.id} check={check} wabaId={wabaId} slots={slots} />
              ))}
            </ul>
            {answer.data.some(({ details = [] }) => details.length > 0) && (
              <Disclosure summary={t("technicalDetails")} className="border-line border-t px-4 py-2">
                <div className="grid gap-3 pt-1 pb-2">
                  <CheckFacts checks={answer.data} />
                </div>
              </Disclosure>
            )}
          </>
        )}
      </div>
    </SectionCard>
  );
}

const order: SetupCheck["state"][] = ["wrong", "attention", "unknown", "good"];

/** Failing checks come first. */
function worstFirst(checks: readonly SetupCheck[]): SetupCheck[] {
  return [...checks].sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
}

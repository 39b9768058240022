"use client";

import { Link2, Unlink } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { toast } from "@/components/ui/feedback/toast";
import { useStartChange } from "@/lib/client/changes/use-start-change";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { AdRow } from "@/lib/domain/ads/ad-row";

const ChooseSequenceDialog = lazyPart(() =>
  import("./choose-sequence-dialog").then((module) => ({ default: module.ChooseSequenceDialog })),
);

/** The most ads that one change accepts. */
const mostAds = 500;

type Props = { wabaId: string; businessName: string; ads: readonly AdRow[] };

/** The one sequence that all these ads use. */
function commonSequence(ads: readonly AdRow[]): string | undefined {
  const ids = new Set(ads.map(({ greeting }) => (greeting.kind === "sequence" ? greeting.sequenceId : null)));
  const [id] = ids;
  return ids.size === 1 && id ? id : undefined;
}

/** Attaches or detaches a sequence. Both start with a dry run. */
export function AdsActs({ wabaId, businessName, ads }: Props) {
  const t = useTranslations("changes.adsActions");
  const { start, busy, refusal } = useStartChange(wabaId);
  const [choosing, setChoosing] = useState(false);
  const greeting = ads.filter((ad) => ad.greeting.kind === "sequence");
  const common = commonSequence(ads);
  const adIds = ads.map(({ id }) => id);
  const choose = () => {
    if (ads.length <= mostAds) setChoosing(true);
    else toast.show({ title: t("adsAtTimeLimit", { mostAds }), description: t("selectUp50At") });
  };
  const detach = async () => {
    const refused = await start({
      kind: "detach",
      oldSequenceId: commonSequence(greeting),
      adIds: greeting.map(({ id }) => id),
    });
    if (refused) toast.refusal(refused);
  };
  return (
    <>
      <Button size="sm" busy={busy} icon={<Link2 aria-hidden className="size-4" strokeWidth={1.75} />} onClick={choose}>
        {common ? t("replaceSequence") : t("attachSequence")}
      </Button>
      {greeting.length > 0 ? (
        <Button
          size="sm"
          variant="ghost"
          busy={busy}
          icon={<Unlink aria-hidden className="size-4" strokeWidth={1.75} />}
          onClick={() => void detach()}
        >
          {t("detach")}
        </Button>
      ) : null}
      {choosing ? (
        <Suspense fallback={null}>
          <ChooseSequenceDialog
            {...{ wabaId, businessName, busy }}
            title={common ? t("whichSequenceShouldReplace") : t("attachWhichSequence")}
            description={t("adscountSelectedWeCheck", { adsCount: ads.length })}
            confirmLabel={t("checkAdscount", { adsCount: ads.length })}
            notice={refusal ? <RefusalNotice announce refusal={refusal} /> : undefined}
            without={common}
            onChoose={({ id }) =>
              void start(
                common
                  ? { kind: "replace", oldSequenceId: common, sequenceId: id, adIds }
                  : { kind: "attach", sequenceId: id, adIds },
              )
            }
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}

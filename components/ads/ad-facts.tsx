import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { RelativeTime } from "@/components/ui/relative-time";
import type { SequenceName } from "@/lib/client/sequences/use-sequence-names";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import { AdIssues } from "./ad-issues";
import { AdDelivery } from "./list/ad-delivery";

type Props = { wabaId: string; ad: AdRow; sequenceName: SequenceName };

export function AdFacts({ wabaId, ad, sequenceName }: Props) {
  const t = useTranslations("ads.adFacts");
  const { campaign, adSet, adAccount, greeting } = ad;
  return (
    <dl className="grid grid-cols-[88px_minmax(0,1fr)] content-start items-baseline gap-x-3 gap-y-2">
      <Fact name={t("factStatus")}>
        <AdDelivery effectiveStatus={ad.effectiveStatus} />
      </Fact>
      {ad.issues.length > 0 && (
        <Fact name={t("factProblem")}>
          <AdIssues ad={ad} />
        </Fact>
      )}
      <Fact name={t("factGreetsWith")}>
        {greeting.kind === "nothing" ? (
          t("nothingChatOpensEmpty")
        ) : greeting.kind === "own" ? (
          t("ownGreetingWrittenIn")
        ) : sequenceName === null ? (
          t("sequenceLoadingName")
        ) : sequenceName === undefined ? (
          t.rich("sequenceElsewhere", {
            id: greeting.sequenceId,
            copy: (chunks) => (
              <CopyButton value={greeting.sequenceId} what={t("sequenceId")}>
                {chunks}
              </CopyButton>
            ),
          })
        ) : (
          <Link
            href={`/${wabaId}/sequences/${encodeURIComponent(greeting.sequenceId)}`}
            dir="auto"
            className="inline-flex min-h-6 items-center text-accent underline-offset-3 hover:underline"
          >
            {sequenceName}
          </Link>
        )}
      </Fact>
      <Fact name={t("factCampaign")}>
        {campaign.name}
        {campaign.objective && <span className="text-dim"> · {readable(campaign.objective)}</span>}
      </Fact>
      <Fact name={t("factAdSet")}>{adSet.name}</Fact>
      <Fact name={t("factAdAccount")}>{adAccount.name}</Fact>
      <Fact name={t("factPage")}>
        {adSet.pageName ??
          (adSet.pageId
            ? t.rich("pageUnnamed", {
                id: adSet.pageId,
                copy: (chunks) => (
                  <CopyButton value={adSet.pageId ?? ""} what={t("pageId")}>
                    {chunks}
                  </CopyButton>
                ),
              })
            : t("metaDoesntSay"))}
      </Fact>
      <Fact name={t("factWhatsapp")}>{adSet.whatsappNumber ?? t("numberLinkedPage")}</Fact>
      {ad.postSource && (
        <Fact name={t("factCreative")}>{t(ad.postSource === "instagram" ? "fromInstagramPost" : "fromPost")}</Fact>
      )}
      {ad.changedAt && (
        <Fact name={t("factChanged")}>
          <RelativeTime iso={ad.changedAt} />
        </Fact>
      )}
      <Fact name={t("factIds")}>
        <span className="flex flex-wrap gap-x-4">
          <CopyButton value={ad.id} what={t("adId")}>
            {t("ad", { id: ad.id })}
          </CopyButton>
          {ad.creativeId && (
            <CopyButton value={ad.creativeId} what={t("creativeId")}>
              {t("creative", { id: ad.creativeId })}
            </CopyButton>
          )}
        </span>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-[13px] text-dim">{name}</dt>
      <dd dir="auto" className="min-w-0 text-start [overflow-wrap:anywhere]">
        {children}
      </dd>
    </>
  );
}

/** Turns `OUTCOME_ENGAGEMENT` into readable text. */
function readable(objective: string): string {
  const word = objective
    .replace(/^OUTCOME_/, "")
    .replaceAll("_", " ")
    .toLowerCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}

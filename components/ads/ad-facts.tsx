import Link from "next/link";
import type { ReactNode } from "react";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { RelativeTime } from "@/components/ui/relative-time";
import type { SequenceName } from "@/lib/client/sequences/use-sequence-names";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import { AdIssues } from "./ad-issues";
import { AdDelivery } from "./list/ad-delivery";

type Props = { wabaId: string; ad: AdRow; sequenceName: SequenceName };

/** All that is known of an ad, in the order in which one asks. */
export function AdFacts({ wabaId, ad, sequenceName }: Props) {
  const { campaign, adSet, adAccount, greeting } = ad;
  return (
    <dl className="grid grid-cols-[88px_minmax(0,1fr)] content-start items-baseline gap-x-3 gap-y-2">
      <Fact name="Status">
        <AdDelivery effectiveStatus={ad.effectiveStatus} />
      </Fact>
      {ad.issues.length > 0 && (
        <Fact name="Problem">
          <AdIssues ad={ad} />
        </Fact>
      )}
      <Fact name="Greets with">
        {greeting.kind === "nothing" ? (
          "Nothing. The chat opens empty, and the customer writes first."
        ) : greeting.kind === "own" ? (
          "Its own greeting, written in Ads Manager."
        ) : sequenceName === null ? (
          "A sequence. Loading its name."
        ) : sequenceName === undefined ? (
          <>
            A sequence that is not in this account’s list: made with another tool, or deleted.{" "}
            <CopyButton value={greeting.sequenceId} what="sequence id">{`id ${greeting.sequenceId}`}</CopyButton>
          </>
        ) : (
          <Link
            href={`/${wabaId}/sequences/${encodeURIComponent(greeting.sequenceId)}`}
            dir="auto"
            className="text-accent underline-offset-3 hover:underline"
          >
            {sequenceName}
          </Link>
        )}
      </Fact>
      <Fact name="Campaign">
        {campaign.name}
        {campaign.objective && <span className="text-dim"> · {readable(campaign.objective)}</span>}
      </Fact>
      <Fact name="Ad set">{adSet.name}</Fact>
      <Fact name="Ad account">{adAccount.name}</Fact>
      <Fact name="Page">
        {adSet.pageName ??
          (adSet.pageId ? (
            <>
              A Page whose name Meta doesn’t show you.{" "}
              <CopyButton value={adSet.pageId} what="Page id">{`id ${adSet.pageId}`}</CopyButton>
            </>
          ) : (
            "Meta doesn’t say"
          ))}
      </Fact>
      <Fact name="WhatsApp">{adSet.whatsappNumber ?? "The number linked to the Page"}</Fact>
      {ad.postSource && (
        <Fact name="Creative">
          Made from an existing {ad.postSource === "instagram" ? "Instagram post" : "post"}. Its sequence can only be
          changed in Ads Manager.
        </Fact>
      )}
      {ad.changedAt && (
        <Fact name="Changed">
          <RelativeTime iso={ad.changedAt} />
        </Fact>
      )}
      <Fact name="Ids">
        <span className="flex flex-wrap gap-x-4">
          <CopyButton value={ad.id} what="ad id">{`ad ${ad.id}`}</CopyButton>
          {ad.creativeId && (
            <CopyButton value={ad.creativeId} what="creative id">{`creative ${ad.creativeId}`}</CopyButton>
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

/** Meta's `OUTCOME_ENGAGEMENT` as people say it. */
function readable(objective: string): string {
  const word = objective
    .replace(/^OUTCOME_/, "")
    .replaceAll("_", " ")
    .toLowerCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}

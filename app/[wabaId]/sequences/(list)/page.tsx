import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { SearchParams } from "nuqs/server";
import { SequenceList } from "@/components/sequences/sequence-list";
import { loadListParams, usualDirection } from "@/lib/client/sequences/list-params";
import { countAds } from "@/lib/server/ads/count-ads";
import { listDrafts } from "@/lib/server/drafts/list-drafts";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { loadStarted } from "@/lib/server/results/load-started";
import { isFirstRun } from "@/lib/server/sequences/first-run";
import { listDeletedSequences } from "@/lib/server/sequences/mirror/list-deleted-sequences";
import { listSequences } from "@/lib/server/sequences/mirror/list-sequences";

export const generateMetadata = pageTitle("sequences");

type Props = { params: Promise<{ wabaId: string }>; searchParams: Promise<SearchParams> };

const firstScreenRows = 60;

export default async function SequencesPage({ params, searchParams }: Props) {
  const waba = await requireWaba((await params).wabaId);
  const { q, status, sort, dir } = await loadListParams(searchParams);
  const direction = dir ?? usualDirection[sort];
  const living = status === "deleted" ? "all" : status;
  return (
    <NuqsAdapter>
      <SequenceList
        {...{ wabaId: waba.wabaId, userId: waba.userId, businessName: waba.name }}
        firstScreen={await listSequences(waba, { search: q, status: living, sort, direction, limit: firstScreenRows })}
        firstDeleted={status === "deleted" ? await listDeletedSequences(waba, { limit: firstScreenRows }) : null}
        firstDrafts={await listDrafts(waba)}
        isFirstRun={await isFirstRun(waba)}
        firstStarted={await loadStarted(waba)}
        firstAdCounts={await countAds(waba)}
      />
    </NuqsAdapter>
  );
}

import { notFound } from "next/navigation";
import { Composer } from "@/components/composer/composer";
import { isUnderWay } from "@/lib/domain/changes/under-way";
import { needsApproval } from "@/lib/server/approvals/needs-approval";
import { listChanges } from "@/lib/server/changes/list-changes";
import { getDraft } from "@/lib/server/drafts/get-draft";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { firstRunOf } from "@/lib/server/sequences/first-run";
import { getSequence } from "@/lib/server/sequences/get-sequence";

type Props = {
  params: Promise<{ wabaId: string; sequenceId: string }>;
  searchParams: Promise<{ created?: string | string[] }>;
};

export const generateMetadata = pageTitle("sequence");

export default async function SequencePage({ params, searchParams }: Props) {
  const { wabaId, sequenceId } = await params;
  const waba = await requireWaba(wabaId);
  const { sequence, goneAt } = (await getSequence(waba, sequenceId)) ?? notFound();
  const justCreated = (await searchParams).created !== undefined;
  return (
    <Composer
      key={sequence.id}
      wabaId={waba.wabaId}
      businessName={waba.name}
      userId={waba.userId}
      sequence={sequence}
      needsApproval={await needsApproval(waba)}
      draftId={sequence.id}
      draft={await getDraft(waba, sequence.id)}
      gone={goneAt !== null}
      underWay={(await listChanges(waba, { sequenceId })).changes.filter(isUnderWay)}
      {...{ justCreated, firstRun: justCreated ? await firstRunOf(waba, sequence.id) : null }}
    />
  );
}

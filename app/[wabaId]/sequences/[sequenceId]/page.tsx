import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Composer } from "@/components/composer/composer";
import { isUnderWay } from "@/lib/domain/changes/under-way";
import { listChanges } from "@/lib/server/changes/list-changes";
import { getDraft } from "@/lib/server/drafts/get-draft";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { getSequence } from "@/lib/server/sequences/get-sequence";

type Props = {
  params: Promise<{ wabaId: string; sequenceId: string }>;
  searchParams: Promise<{ created?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.sequencesPage");
  return { title: t("sequence") };
}

export default async function SequencePage({ params, searchParams }: Props) {
  const { wabaId, sequenceId } = await params;
  const waba = await requireWaba(wabaId);
  const { sequence, goneAt } = (await getSequence(waba, sequenceId)) ?? notFound();
  return (
    <Composer
      key={sequence.id}
      wabaId={waba.wabaId}
      businessName={waba.name}
      userId={waba.userId}
      sequence={sequence}
      draftId={sequence.id}
      draft={await getDraft(waba, sequence.id)}
      gone={goneAt !== null}
      underWay={(await listChanges(waba, { sequenceId })).changes.filter(isUnderWay)}
      justCreated={(await searchParams).created !== undefined}
    />
  );
}

import { randomUUID } from "node:crypto";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { Composer } from "@/components/composer/composer";
import { needsApproval } from "@/lib/server/approvals/needs-approval";
import { changeForDraft } from "@/lib/server/changes/change-for-draft";
import { getDraft } from "@/lib/server/drafts/get-draft";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { createOf } from "@/lib/server/sequences/create/get-create-check";
import { firstRunOf } from "@/lib/server/sequences/first-run";
import { getSequence } from "@/lib/server/sequences/get-sequence";

type Query = Partial<Record<"from" | "draft" | "start", string | string[]>>;
type Props = { params: Promise<{ wabaId: string }>; searchParams: Promise<Query> };

export const generateMetadata = pageTitle("newSequence");

export default async function NewSequencePage({ params, searchParams }: Props) {
  const [waba, query] = [await requireWaba((await params).wabaId), await searchParams];
  // "New" always starts a new draft with a fresh id; unfinished drafts have their own URLs.
  const draftId = z.uuid().catch(randomUUID()).parse([query.draft].flat()[0]);
  const changeOf = await changeForDraft(waba, draftId);
  if (changeOf?.published) redirect(`/${waba.wabaId}/changes/${changeOf.changeId}`);
  const [draft, create] = await Promise.all([getDraft(waba, draftId), createOf(waba, draftId)]);
  if (create?.sequenceId && !draft) redirect(`/${waba.wabaId}/sequences/${encodeURIComponent(create.sequenceId)}`);
  const from = [query.from].flat()[0];
  const source = from === undefined ? null : ((await getSequence(waba, from)) ?? notFound()).sequence;
  return (
    <Composer
      key={draftId}
      {...{ wabaId: waba.wabaId, businessName: waba.name, userId: waba.userId, sequence: null }}
      {...{ startsWithExamples: query.start === "example", needsApproval: await needsApproval(waba) }}
      copied={source && { name: source.name, message: source.message ?? { text: "" } }}
      {...{ draftId, changeOf, draft, firstRun: await firstRunOf(waba, null) }}
      checkedCreateId={create && !create.sequenceId ? create.createId : null}
    />
  );
}

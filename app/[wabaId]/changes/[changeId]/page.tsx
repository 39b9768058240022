import { notFound } from "next/navigation";
import { ChangeView } from "@/components/changes/change-view";
import { getChange } from "@/lib/server/changes/get-change";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { getSequence } from "@/lib/server/sequences/get-sequence";

type Props = { params: Promise<{ wabaId: string; changeId: string }> };

export const generateMetadata = pageTitle("change");

export default async function ChangePage({ params }: Props) {
  const { wabaId, changeId } = await params;
  const waba = await requireWaba(wabaId);
  const change = (await getChange(waba, changeId)) ?? notFound();
  const ids = [change.oldSequenceId, change.newSequenceId].filter((id) => id !== null);
  const known = await Promise.all(ids.map((id) => getSequence(waba, id)));
  return (
    <ChangeView
      wabaId={waba.wabaId}
      businessName={waba.name}
      change={change}
      sequences={known.flatMap((each) => (each ? [{ sequence: each.sequence, gone: each.goneAt !== null }] : []))}
    />
  );
}

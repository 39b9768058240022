import { notFound } from "next/navigation";
import { AttachView } from "@/components/changes/attach-view";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { getSequence } from "@/lib/server/sequences/get-sequence";

type Props = {
  params: Promise<{ wabaId: string }>;
  searchParams: Promise<{ sequence?: string | string[] }>;
};

export const generateMetadata = pageTitle("useInAds");

/** Stores nothing until the person selects ads. */
export default async function AttachPage({ params, searchParams }: Props) {
  const waba = await requireWaba((await params).wabaId);
  const [sequenceId] = [(await searchParams).sequence].flat();
  const known = sequenceId ? await getSequence(waba, sequenceId) : null;
  if (!known || known.goneAt) notFound();
  return <AttachView wabaId={waba.wabaId} businessName={waba.name} sequence={known.sequence} />;
}

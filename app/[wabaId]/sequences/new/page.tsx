import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Composer } from "@/components/composer/composer";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { getSequence } from "@/lib/server/sequences/get-sequence";

type Props = {
  params: Promise<{ wabaId: string }>;
  searchParams: Promise<{ from?: string | string[]; start?: string }>;
};

export const metadata: Metadata = { title: "New sequence" };

export default async function NewSequencePage({ params, searchParams }: Props) {
  const waba = await requireWaba((await params).wabaId);
  const query = await searchParams;
  const from = [query.from].flat()[0];
  const source = from === undefined ? null : ((await getSequence(waba, from)) ?? notFound()).sequence;
  return (
    <Composer
      key={source?.id}
      wabaId={waba.wabaId}
      businessName={waba.name}
      userId={waba.userId}
      canWrite={waba.canWrite}
      sequence={null}
      startsWithExamples={query.start === "example"}
      copied={source && { sourceId: source.id, name: source.name, message: source.message ?? { text: "" } }}
    />
  );
}

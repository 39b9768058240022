import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OperationView } from "@/components/operations/operation-view";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { getOperation } from "@/lib/server/operations/get-operation";
import { getSequence } from "@/lib/server/sequences/get-sequence";

type Props = { params: Promise<{ wabaId: string; operationId: string }> };

export const metadata: Metadata = { title: "Change" };

export default async function OperationPage({ params }: Props) {
  const { wabaId, operationId } = await params;
  const waba = await requireWaba(wabaId);
  const operation = (await getOperation(waba, operationId)) ?? notFound();
  const ids = [operation.oldSequenceId, operation.newSequenceId].filter((id) => id !== null);
  const known = await Promise.all(ids.map((id) => getSequence(waba, id)));
  return (
    <OperationView
      wabaId={waba.wabaId}
      businessName={waba.name}
      canWrite={waba.canWrite}
      operation={operation}
      sequences={known.flatMap((each) => (each ? [{ sequence: each.sequence, gone: each.goneAt !== null }] : []))}
    />
  );
}

import { notFound } from "next/navigation";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { getSequence } from "@/lib/server/sequences/get-sequence";

type Context = { params: Promise<{ wabaId: string; sequenceId: string }> };

/** One sequence as it is live, for the composer when it changed under somebody's hands. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { wabaId, sequenceId } = await params;
  const waba = await requireWaba(wabaId);
  const known = await getSequence(waba, sequenceId);
  if (!known || known.goneAt) notFound();
  return Response.json(known.sequence, { headers: { "cache-control": "no-store" } });
}

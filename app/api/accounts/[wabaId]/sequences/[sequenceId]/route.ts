import { notFound } from "next/navigation";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { getSequence } from "@/lib/server/sequences/get-sequence";

type Context = { params: Promise<{ wabaId: string; sequenceId: string }> };

/** The live sequence, for a composer whose version is out of date. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { wabaId, sequenceId } = await params;
  const waba = await requireWaba(wabaId);
  const known = await getSequence(waba, sequenceId);
  if (!known || known.goneAt) notFound();
  return Response.json(known.sequence, { headers: { "cache-control": "no-store" } });
}

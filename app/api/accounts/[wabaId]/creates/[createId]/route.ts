import { notFound } from "next/navigation";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { getCreateCheck } from "@/lib/server/sequences/create/get-create-check";

type Context = { params: Promise<{ wabaId: string; createId: string }> };

/** The state of a create in doubt, for the composer that waits for it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { wabaId, createId } = await params;
  const check = await getCreateCheck(await requireWaba(wabaId), createId);
  if (!check) notFound();
  return Response.json(check, { headers: { "cache-control": "private, no-store" } });
}

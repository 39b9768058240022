import { notFound } from "next/navigation";
import { getChange } from "@/lib/server/changes/get-change";
import { requireWaba } from "@/lib/server/gate/require-waba";

type Context = { params: Promise<{ wabaId: string; changeId: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { wabaId, changeId } = await params;
  const change = await getChange(await requireWaba(wabaId), changeId);
  if (!change) notFound();
  return Response.json(change, { headers: { "cache-control": "private, no-store" } });
}

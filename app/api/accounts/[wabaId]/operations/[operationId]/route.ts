import { notFound } from "next/navigation";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { getOperation } from "@/lib/server/operations/get-operation";

type Context = { params: Promise<{ wabaId: string; operationId: string }> };

/** One operation as it stands, while it runs and afterwards. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { wabaId, operationId } = await params;
  const operation = await getOperation(await requireWaba(wabaId), operationId);
  if (!operation) notFound();
  return Response.json(operation, { headers: { "cache-control": "private, no-store" } });
}

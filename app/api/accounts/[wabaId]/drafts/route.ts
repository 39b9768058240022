import { listDrafts } from "@/lib/server/drafts/list-drafts";
import { requireWaba } from "@/lib/server/gate/require-waba";

type Context = { params: Promise<{ wabaId: string }> };

/** The person's own drafts, the latest first. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const waba = await requireWaba((await params).wabaId);
  return Response.json(await listDrafts(waba), { headers: { "cache-control": "private, no-store" } });
}

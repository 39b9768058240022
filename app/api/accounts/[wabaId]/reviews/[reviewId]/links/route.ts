import { requireWaba } from "@/lib/server/gate/require-waba";
import { listLinks } from "@/lib/server/reviews/links/list-links";

type Context = { params: Promise<{ wabaId: string; reviewId: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { wabaId, reviewId } = await params;
  const links = await listLinks(await requireWaba(wabaId), reviewId);
  return Response.json(links, { headers: { "cache-control": "private, no-store" } });
}

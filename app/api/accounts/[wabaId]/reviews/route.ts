import { requireWaba } from "@/lib/server/gate/require-waba";
import { loadReviews } from "@/lib/server/reviews/load-reviews";

type Context = { params: Promise<{ wabaId: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const waba = await requireWaba((await params).wabaId);
  return Response.json(await loadReviews(waba), { headers: { "cache-control": "private, no-store" } });
}

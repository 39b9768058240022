import { notFound } from "next/navigation";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { getReview } from "@/lib/server/reviews/get-review";

type Context = { params: Promise<{ wabaId: string; reviewId: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { wabaId, reviewId } = await params;
  const review = await getReview(await requireWaba(wabaId), reviewId);
  if (!review) notFound();
  return Response.json(review, { headers: { "cache-control": "private, no-store" } });
}

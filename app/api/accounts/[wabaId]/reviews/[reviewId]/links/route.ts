import type { ReviewLinks } from "@/lib/domain/reviews/review-link";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { deliverySettings } from "@/lib/server/notifications/delivery-settings";
import { listLinks } from "@/lib/server/reviews/links/list-links";

type Context = { params: Promise<{ wabaId: string; reviewId: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { wabaId, reviewId } = await params;
  const links = await listLinks(await requireWaba(wabaId), reviewId);
  const answer: ReviewLinks = { links, canMail: deliverySettings().mailer !== null };
  return Response.json(answer, { headers: { "cache-control": "private, no-store" } });
}

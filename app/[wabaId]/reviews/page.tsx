import { ReviewsView } from "@/components/reviews/list/reviews-view";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { loadReviews } from "@/lib/server/reviews/load-reviews";

export const generateMetadata = pageTitle("reviews");

export default async function ReviewsPage({ params }: { params: Promise<{ wabaId: string }> }) {
  const waba = await requireWaba((await params).wabaId);
  return <ReviewsView wabaId={waba.wabaId} userId={waba.userId} first={await loadReviews(waba)} />;
}

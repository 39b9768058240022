import { notFound } from "next/navigation";
import { ReviewView } from "@/components/reviews/detail/review-view";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { getReview } from "@/lib/server/reviews/get-review";

type Props = { params: Promise<{ wabaId: string; reviewId: string }> };

export const generateMetadata = pageTitle("review");

export default async function ReviewPage({ params }: Props) {
  const { wabaId, reviewId } = await params;
  const waba = await requireWaba(wabaId);
  const review = (await getReview(waba, reviewId)) ?? notFound();
  return <ReviewView wabaId={waba.wabaId} businessName={waba.name} userId={waba.userId} first={review} />;
}

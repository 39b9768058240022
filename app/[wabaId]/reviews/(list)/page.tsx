import { NuqsAdapter } from "nuqs/adapters/next/app";
import { ReviewsView } from "@/components/reviews/list/reviews-view";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { pageTitle } from "@/lib/server/i18n/page-title";
import { listReviews } from "@/lib/server/reviews/list-reviews";
import { loadReviews } from "@/lib/server/reviews/load-reviews";

export const generateMetadata = pageTitle("reviews");

type Props = { params: Promise<{ wabaId: string }>; searchParams: Promise<{ tab?: string | string[] }> };

export default async function ReviewsPage({ params, searchParams }: Props) {
  const waba = await requireWaba((await params).wabaId);
  const { tab } = await searchParams;
  const [first, firstClosed] = await Promise.all([
    loadReviews(waba),
    tab === "closed" ? listReviews(waba, { which: "closed" }) : undefined,
  ]);
  return (
    <NuqsAdapter>
      <ReviewsView {...{ first, firstClosed }} wabaId={waba.wabaId} userId={waba.userId} />
    </NuqsAdapter>
  );
}

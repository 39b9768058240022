import { useTranslations } from "next-intl";
import { ListSkeleton } from "@/components/list/list-skeleton";
import { ReviewRowsSkeleton } from "@/components/reviews/list/review-rows-skeleton";

export default function Loading() {
  const t = useTranslations("pages.reviewsLoading");
  return (
    <ListSkeleton title={t("reviews")} lead actions={["h-8 w-36 max-sm:hidden"]}>
      <ReviewRowsSkeleton />
    </ListSkeleton>
  );
}

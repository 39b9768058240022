import { useTranslations } from "next-intl";
import { AdRowsSkeleton } from "@/components/ads/list/ad-rows-skeleton";
import { ListSkeleton } from "@/components/list/list-skeleton";

export default function Loading() {
  const t = useTranslations("pages.adsLoading");
  return (
    <ListSkeleton title={t("ads")} actionClass="size-8">
      <AdRowsSkeleton />
    </ListSkeleton>
  );
}

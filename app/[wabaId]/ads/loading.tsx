import { useTranslations } from "next-intl";
import { AdRowsSkeleton } from "@/components/ads/list/ad-rows-skeleton";
import { ListSkeleton } from "@/components/list/list-skeleton";

export default function Loading() {
  const t = useTranslations("pages.adsLoading");
  return (
    <ListSkeleton
      title={t("ads")}
      actions={["h-8 w-32 max-sm:hidden", "size-8"]}
      filters={["w-full md:w-80", "w-34 max-sm:grow"]}
    >
      <div className="h-9 border-line border-y" />
      <AdRowsSkeleton />
    </ListSkeleton>
  );
}

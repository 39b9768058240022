import { useTranslations } from "next-intl";
import { ListSkeleton } from "@/components/list/list-skeleton";
import { RowsSkeleton } from "@/components/sequences/rows/rows-skeleton";

export default function Loading() {
  const t = useTranslations("pages.sequencesLoading");
  return (
    <ListSkeleton title={t("sequences")} actionClass="h-8 w-36">
      <RowsSkeleton />
    </ListSkeleton>
  );
}

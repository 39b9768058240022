import { useTranslations } from "next-intl";
import { ListSkeleton } from "@/components/list/list-skeleton";
import { RowsSkeleton } from "@/components/sequences/rows/rows-skeleton";

export default function Loading() {
  const t = useTranslations("pages.sequencesLoading");
  return (
    <ListSkeleton
      title={t("sequences")}
      actions={["size-8", "h-8 w-36"]}
      filters={["w-full md:w-[27rem]", "ms-auto w-24 max-md:hidden"]}
    >
      <div className="h-9 border-line border-y" />
      <RowsSkeleton />
    </ListSkeleton>
  );
}

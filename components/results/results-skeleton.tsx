import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/feedback/skeleton";

export function ResultsSkeleton() {
  const t = useTranslations("results.resultsSkeleton");
  return (
    <div>
      <p role="status" className="sr-only">
        {t("loadingResults")}
      </p>
      <h1 className="px-4 pt-4 font-semibold text-[20px] leading-7 tracking-[-.012em] lg:px-8 lg:pt-5">
        {t("results")}
      </h1>
      <div className="flex flex-wrap gap-2 px-4 pt-3 pb-4 lg:px-8">
        <Skeleton className="h-8 w-32 rounded-lg" />
        <Skeleton className="h-8 w-44 rounded-lg" />
        <Skeleton className="h-8 w-44 rounded-lg" />
      </div>
      <div className="grid gap-3 px-4 lg:px-8">
        <div className="grid gap-3 md:grid-cols-2 xl:grid-cols-[1fr_1fr_2fr]">
          <Skeleton className="h-27 rounded-xl" />
          <Skeleton className="h-27 rounded-xl" />
          <Skeleton className="h-27 rounded-xl md:col-span-2 xl:col-span-1" />
        </div>
        <Skeleton className="h-80 rounded-xl" />
        <Skeleton className="h-64 rounded-xl" />
      </div>
    </div>
  );
}

import { useTranslations } from "next-intl";
import { CardSkeleton } from "@/components/ui/feedback/card-skeleton";
import { Skeleton } from "@/components/ui/feedback/skeleton";

export default function Loading() {
  const t = useTranslations("pages.historyLoading");
  return (
    <div className="pb-16">
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <div className="flex items-center gap-3 px-4 pt-4 pb-4 lg:px-8 lg:pt-5">
        <Skeleton className="size-8 rounded-lg" />
        <div className="me-auto space-y-2">
          <Skeleton className="h-5 w-28" />
          <Skeleton className="h-3 w-44" />
        </div>
        <Skeleton className="h-8 w-24 rounded-lg" />
      </div>
      <div className="grid items-start gap-6 px-4 lg:grid-cols-[minmax(280px,360px)_1fr] lg:px-8">
        <CardSkeleton rows={6} mark="none" />
        <div className="space-y-4 rounded-xl border border-line bg-surface p-4">
          <div className="flex gap-2">
            <Skeleton className="h-8 flex-1 rounded-lg" />
            <Skeleton className="h-8 flex-1 rounded-lg" />
          </div>
          <Skeleton className="h-24 rounded-lg" />
          <Skeleton className="h-10 rounded-lg" />
          <Skeleton className="h-10 rounded-lg" />
        </div>
      </div>
    </div>
  );
}

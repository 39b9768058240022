import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/feedback/skeleton";

export default function Loading() {
  const t = useTranslations("pages.historyLoading");
  return (
    <div className="px-4 pt-4 lg:px-8 lg:pt-5">
      <p role="status" className="sr-only">
        {t("loading")}
      </p>
      <Skeleton className="h-7 w-60" />
      <div className="mt-6 grid gap-6 lg:grid-cols-[320px_1fr]">
        <Skeleton className="h-80 rounded-xl" />
        <Skeleton className="h-80 rounded-xl" />
      </div>
    </div>
  );
}

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Skeleton } from "@/components/ui/feedback/skeleton";

const heights = ["h-1/3", "h-1/2", "h-2/5", "h-3/5", "h-[55%]", "h-3/4", "h-[45%]", "h-2/3", "h-[70%]", "h-4/5"];
const shares = ["w-4/5", "w-3/5", "w-1/2", "w-1/3"];

function Card({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={clsx("min-w-0 rounded-xl border border-line bg-surface p-4", className)}>{children}</div>;
}

function Tile({ className }: { className?: string }) {
  return (
    <Card className={clsx("h-[106px] space-y-3", className)}>
      <Skeleton className="h-3 w-32" />
      <Skeleton className="h-6 w-20" />
      <Skeleton className="h-3 w-40 max-w-full" />
    </Card>
  );
}

export function ResultsSkeleton() {
  const t = useTranslations("results.resultsSkeleton");
  return (
    <div>
      <p role="status" className="sr-only">
        {t("loadingResults")}
      </p>
      <div className="flex items-center px-4 pt-4 pb-3 lg:px-8 lg:pt-5">
        <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">{t("results")}</h1>
        <Skeleton className="ms-auto h-8 w-24 rounded-lg" />
      </div>
      <div className="flex flex-wrap gap-2 px-4 pb-4 lg:px-8">
        <Skeleton className="h-8 w-32 rounded-lg max-sm:grow" />
        <Skeleton className="h-8 w-52 rounded-lg max-sm:grow" />
        <Skeleton className="h-8 w-44 rounded-lg max-sm:grow" />
      </div>
      <div aria-hidden="true" className="grid gap-3 px-4 lg:px-8">
        <div className="grid gap-3 md:grid-cols-2 xl:grid-cols-[1fr_1fr_2fr]">
          <Tile />
          <Tile />
          <Tile className="md:col-span-2 xl:col-span-1" />
        </div>
        <Card>
          <div className="flex gap-2">
            <Skeleton className="me-auto h-4 w-40" />
            <Skeleton className="h-7 w-32 rounded-lg" />
          </div>
          <div className="mt-4 flex h-60 items-end gap-[3%] border-line border-b">
            {heights.map((height) => (
              <Skeleton key={height} className={clsx("flex-1 !rounded-b-none", height)} />
            ))}
          </div>
        </Card>
        <Card className="space-y-4">
          <Skeleton className="h-4 w-36" />
          {shares.map((share) => (
            <div key={share} className="flex items-center gap-3">
              <Skeleton className="h-3.5 w-36 shrink-0" />
              <span className="flex-1">
                <Skeleton className={clsx("h-2", share)} />
              </span>
              <Skeleton className="h-3.5 w-10" />
            </div>
          ))}
        </Card>
      </div>
    </div>
  );
}

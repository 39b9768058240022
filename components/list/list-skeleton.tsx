import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Skeleton } from "@/components/ui/feedback/skeleton";

type Props = {
  title: string;
  /** A line under the title. */
  lead?: boolean;
  /** Sizes of the elements at the end of the title's line. */
  actions?: readonly string[];
  /** Sizes of the elements beside the search field; undefined without a search. */
  filters?: readonly string[];
  children: ReactNode;
};

/** The shape of a page with a title, filters and rows. */
export function ListSkeleton({ title, lead = false, actions = [], filters, children }: Props) {
  const t = useTranslations("list.listSkeleton");
  return (
    <div>
      <p role="status" className="sr-only">
        {t("loading", { value: title })}
      </p>
      <div className="flex min-h-[60px] flex-wrap items-center gap-2 px-4 pt-4 pb-3 lg:px-8 lg:pt-5">
        <div className="me-auto">
          <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">{title}</h1>
          {lead && <Skeleton className="my-1 h-3 w-[min(26rem,60vw)]" />}
        </div>
        {actions.map((size) => (
          <Skeleton key={size} className={clsx("rounded-lg", size)} />
        ))}
      </div>
      {filters && (
        <div className="flex flex-wrap gap-2 px-4 pb-3 lg:px-8">
          <Skeleton className="h-8 w-full rounded-lg md:w-80" />
          {filters.map((size) => (
            <Skeleton key={size} className={clsx("h-8 rounded-lg", size)} />
          ))}
        </div>
      )}
      {children}
    </div>
  );
}

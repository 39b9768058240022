import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Skeleton } from "@/components/ui/feedback/skeleton";

type Props = {
  title: string;
  /** Size of the element at the end of the title's line. */
  actionClass: string;
  children: ReactNode;
};

export function ListSkeleton({ title, actionClass, children }: Props) {
  const t = useTranslations("list.listSkeleton");
  return (
    <div>
      <p role="status" className="sr-only">
        {t("loading", { value: title })}
      </p>
      <div className="flex items-center px-4 pt-4 pb-3 lg:px-8 lg:pt-5">
        <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">{title}</h1>
        <Skeleton className={clsx("ms-auto rounded-lg", actionClass)} />
      </div>
      <div className="flex gap-2 px-4 pb-3 lg:px-8">
        <Skeleton className="h-8 w-full rounded-lg md:w-80" />
        <Skeleton className="hidden h-8 w-96 rounded-lg md:block" />
      </div>
      <div className="h-9 border-line border-y" />
      {children}
    </div>
  );
}

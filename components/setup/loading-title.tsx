import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/feedback/skeleton";

/** Holds the place of a title and the line below it. */
export function LoadingTitle({ title, back = false }: { title: string; back?: boolean }) {
  const t = useTranslations("list.listSkeleton");
  return (
    <div className={clsx("px-4 pt-4 pb-4 lg:px-8 lg:pt-5", back && "ps-15 lg:ps-19")}>
      <p role="status" className="sr-only">
        {t("loading", { value: title })}
      </p>
      <h1 className="font-semibold text-[20px] leading-7 tracking-[-.012em]">{title}</h1>
      <Skeleton className="mt-1 h-3.5 w-48" />
    </div>
  );
}

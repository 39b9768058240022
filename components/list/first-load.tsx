import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = { what: "ads" | "sequences"; fetchedCount: number; children: ReactNode };

/** Shows no total: Meta lists page by page without one. */
export function FirstLoad({ what, fetchedCount, children }: Props) {
  const t = useTranslations("list.firstLoad");
  return (
    <div>
      <div className="flex items-center gap-3 px-4 pb-3 text-dim lg:px-8">
        <p role="status">{t(`fetching.${what}`)}</p>
        {fetchedCount > 0 && <span className="tabular-nums">{t("soFar", { fetchedCount })}</span>}
      </div>
      <div className="relative h-0.5 overflow-hidden bg-line">
        <span className="absolute inset-y-0 w-1/4 animate-[slide_1.4s_ease-in-out_infinite] bg-accent rtl:[animation-direction:reverse] motion-reduce:w-full motion-reduce:animate-none" />
      </div>
      {children}
    </div>
  );
}

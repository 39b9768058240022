"use client";

import { LayoutGrid, type LucideIcon, Rows3 } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo, useEffect, useRef } from "react";
import type { Sorting } from "@/components/list/sort-column";
import { Segmented } from "@/components/ui/fields/segmented";
import type { StatusFilter } from "@/lib/client/sequences/list-params";
import type { ListSort, StatusCounts } from "@/lib/domain/sequences/list-view";
import { SortSelect } from "./sort-select";

type View = "rows" | "cards";
type Props = Sorting<ListSort> & {
  status: StatusFilter;
  onStatus: (status: StatusFilter) => void;
  counts: StatusCounts;
  /** Rows are still loading, so the counts are not final. */
  isLoading: boolean;
  view: View;
  onView: (view: View) => void;
};

/** Hides the text if there is no room. */
function ViewLabel({ icon: Icon, text }: { icon: LucideIcon; text: string }) {
  return (
    <>
      <Icon aria-hidden="true" className="size-4 xl:hidden" />
      <span className="hidden xl:inline">{text}</span>
    </>
  );
}

const edgePx = 16;

export const ListChoices = memo(function ListChoices(props: Props) {
  const t = useTranslations("sequences.listChoices");
  const { status, onStatus, counts, isLoading, view, onView, sort, direction, onSort } = props;
  const statuses = useRef<HTMLDivElement>(null);
  // Scroll only sideways, because filters are wider than a phone's screen.
  useEffect(() => {
    const box = statuses.current;
    const chosen = box?.querySelector(`input[value="${status}"]`)?.closest("label");
    if (!box || !chosen) return;
    const [around, inside] = [box.getBoundingClientRect(), chosen.getBoundingClientRect()];
    const [before, after] = [inside.left - around.left, inside.right - around.right];
    if (after > 0) box.scrollBy({ left: after + edgePx });
    else if (before < 0) box.scrollBy({ left: before - edgePx });
  }, [status]);
  return (
    <>
      <div
        ref={statuses}
        className="-mx-4 max-w-[100vw] overflow-x-auto edge-fade px-4 py-1 md:mx-0 md:overflow-visible md:p-0"
      >
        <Segmented
          label={t("status")}
          countsMayGrow={isLoading}
          value={status}
          onChange={onStatus}
          options={[
            { value: "all", label: t("all"), count: counts.all },
            { value: "in_ad", label: t("inAd"), count: counts.in_ad },
            { value: "not_in_ad", label: t("notInAd"), count: counts.not_in_ad },
            { value: "unknown", label: t("unknown"), count: counts.unknown },
            { value: "deleted", label: t("recentlyDeleted"), count: counts.deleted },
          ]}
        />
      </div>
      {status === "deleted" ? null : (
        <div className="ms-auto flex items-center gap-2">
          <SortSelect sort={sort} direction={direction} onSort={onSort} hiddenOnWideRows={view === "rows"} />
          <Segmented
            label={t("view")}
            value={view}
            onChange={onView}
            options={[
              { value: "rows", label: <ViewLabel icon={Rows3} text={t("rows")} />, name: t("rows") },
              { value: "cards", label: <ViewLabel icon={LayoutGrid} text={t("cards")} />, name: t("cards") },
            ]}
          />
        </div>
      )}
    </>
  );
});

"use client";

import { LayoutGrid, type LucideIcon, Rows3 } from "lucide-react";
import { memo, type RefObject } from "react";
import { SearchField } from "@/components/listing/search-field";
import { Segmented } from "@/components/ui/segmented";
import type { SortDirection, StatusFilter } from "@/lib/client/list-params";
import type { ListSort, StatusCounts } from "@/lib/sequences/list-view";
import { SortSelect } from "./sort-select";

type View = "rows" | "cards";
type Props = {
  /** What the search field starts from; a new version replaces what is typed there. */
  given: { version: number; text: string };
  onSearch: (search: string) => void;
  searchRef: RefObject<HTMLInputElement | null>;
  /** The search field got or lost the focus. */
  onSearching: (searching: boolean) => void;
  status: StatusFilter;
  onStatus: (status: StatusFilter) => void;
  counts: StatusCounts;
  view: View;
  onView: (view: View) => void;
  sort: ListSort;
  direction: SortDirection;
  onSort: (sort: ListSort, direction: SortDirection) => void;
};

/** The word where there is room for it. */
function ViewLabel({ icon: Icon, text }: { icon: LucideIcon; text: string }) {
  return (
    <>
      <Icon aria-hidden="true" className="size-4 xl:hidden" />
      <span className="hidden xl:inline">{text}</span>
    </>
  );
}

type ChoiceProps = Omit<Props, "given" | "onSearch" | "searchRef" | "onSearching">;

/** Everything but the search field; a keystroke leaves it as it is. */
const Choices = memo(function Choices({
  status,
  onStatus,
  counts,
  view,
  onView,
  sort,
  direction,
  onSort,
}: ChoiceProps) {
  return (
    <>
      <div className="-mx-4 max-w-[100vw] overflow-x-auto px-4 py-1 md:mx-0 md:overflow-visible md:p-0">
        <Segmented
          label="Status"
          value={status}
          onChange={onStatus}
          options={[
            { value: "all", label: "All", count: counts.all },
            { value: "in_ad", label: "In an ad", count: counts.in_ad },
            { value: "not_in_ad", label: "Not in an ad", count: counts.not_in_ad },
            { value: "unknown", label: "Unknown", count: counts.unknown },
          ]}
        />
      </div>
      <div className="ms-auto flex items-center gap-2">
        <SortSelect sort={sort} direction={direction} onSort={onSort} hiddenOnWideRows={view === "rows"} />
        <Segmented
          label="View"
          value={view}
          onChange={onView}
          options={[
            { value: "rows", label: <ViewLabel icon={Rows3} text="Rows" />, name: "Rows" },
            { value: "cards", label: <ViewLabel icon={LayoutGrid} text="Cards" />, name: "Cards" },
          ]}
        />
      </div>
    </>
  );
});

export const ListTools = memo(function ListTools({ given, onSearch, searchRef, onSearching, ...choices }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 pb-3 lg:px-8">
      <SearchField
        key={given.version}
        label="Search sequences by name, text, question or id"
        placeholder="Search name, text, question, id"
        startsWith={given.text}
        onChange={onSearch}
        onSearching={onSearching}
        inputRef={searchRef}
      />
      <Choices {...choices} />
    </div>
  );
});

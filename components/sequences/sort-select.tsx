"use client";

import { clsx } from "clsx";
import { ArrowDown, ArrowUp, ChevronDown } from "lucide-react";
import { IconButton } from "@/components/ui/buttons/icon-button";
import { type SortDirection, usualDirection } from "@/lib/client/sequences/list-params";
import type { ListSort } from "@/lib/domain/sequences/list-view";

type Props = {
  sort: ListSort;
  direction: SortDirection;
  onSort: (sort: ListSort, direction: SortDirection) => void;
  /** The columns' heads do the same there. */
  hiddenOnWideRows: boolean;
};

const labels: Record<ListSort, string> = {
  changed: "Last change",
  name: "Name",
  "ice-breakers": "Ice breakers",
  status: "Status",
};
const sorts: readonly ListSort[] = ["changed", "name", "ice-breakers", "status"];

export function SortSelect({ sort, direction, onSort, hiddenOnWideRows }: Props) {
  const Arrow = direction === "asc" ? ArrowUp : ArrowDown;
  return (
    <div className={clsx("flex items-center", hiddenOnWideRows && "md:hidden")}>
      <span className="relative">
        <select
          aria-label="Sort by"
          value={sort}
          onChange={(event) => {
            const next = sorts.find((each) => each === event.target.value) ?? "changed";
            onSort(next, usualDirection[next]);
          }}
          className="h-8 cursor-pointer appearance-none rounded-lg border border-transparent bg-transparent ps-2 pe-7 font-medium text-dim hover:text-ink"
        >
          {sorts.map((each) => (
            <option key={each} value={each} className="bg-surface text-ink">
              {labels[each]}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden="true" className="pointer-events-none absolute inset-e-2 top-2 size-4 text-dim" />
      </span>
      <IconButton
        label={direction === "asc" ? "Ascending. Reverse order" : "Descending. Reverse order"}
        icon={<Arrow aria-hidden="true" className="size-4" />}
        onClick={() => onSort(sort, direction === "asc" ? "desc" : "asc")}
      />
    </div>
  );
}

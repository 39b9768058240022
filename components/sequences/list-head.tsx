import { clsx } from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import { Checkbox } from "@/components/ui/checkbox";
import { type SortDirection, usualDirection } from "@/lib/client/list-params";
import type { ListSort } from "@/lib/sequences/list-view";
import { rowGrid } from "./row-grid";

type Props = {
  sort: ListSort;
  direction: SortDirection;
  onSort: (sort: ListSort, direction: SortDirection) => void;
  matching: number;
  allSelected: boolean;
  someSelected: boolean;
  onSelectAll: () => void;
};

const columns: readonly { sort: ListSort; label: string }[] = [
  { sort: "name", label: "Sequence" },
  { sort: "ice-breakers", label: "Ice breakers" },
  { sort: "status", label: "Status" },
  { sort: "changed", label: "Changed" },
];

/** Not to be sorted by: the number moves while one looks. */
const startedHead = (
  <th key="started" scope="col" className="hidden text-start font-medium lg:block">
    <span className="max-xl:hidden">Started, </span>7 days
  </th>
);

export function ListHead({ sort, direction, onSort, matching, allSelected, someSelected, onSelectAll }: Props) {
  const Arrow = direction === "asc" ? ArrowUp : ArrowDown;
  return (
    <tr aria-rowindex={1} className={clsx("flex h-9 items-center border-line border-y text-dim text-xs", rowGrid)}>
      <th scope="col" className="text-start font-medium ps-2.5 md:ps-4 lg:ps-7">
        <Checkbox
          label={`Select all ${matching.toLocaleString("en")}`}
          checked={allSelected}
          indeterminate={someSelected && !allSelected}
          disabled={matching === 0}
          onChange={onSelectAll}
        />
      </th>
      {columns.map((column) => {
        const sorted = column.sort === sort;
        const head = (
          <th
            key={column.sort}
            scope="col"
            aria-sort={sorted ? (direction === "asc" ? "ascending" : "descending") : undefined}
            className="hidden text-start md:block"
          >
            <button
              type="button"
              className={clsx(
                "group -ms-1.5 inline-flex h-7 items-center gap-1 rounded-md px-1.5 font-medium hover:text-ink",
                sorted && "text-ink",
              )}
              onClick={() =>
                onSort(column.sort, sorted ? (direction === "asc" ? "desc" : "asc") : usualDirection[column.sort])
              }
            >
              {column.label}
              <Arrow aria-hidden="true" className={clsx("size-3", !sorted && "opacity-0")} />
            </button>
          </th>
        );
        return column.sort === "changed" ? [startedHead, head] : head;
      })}
      <th scope="col" className="hidden text-start md:block">
        <span className="sr-only">Actions</span>
      </th>
      <td className="ps-1.5 font-medium md:hidden">{matching.toLocaleString("en")} sequences</td>
    </tr>
  );
}

import { clsx } from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { SortDirection } from "@/lib/client/sequences/list-params";

export type Sorting<Sort extends string> = {
  sort: Sort;
  direction: SortDirection;
  onSort: (sort: Sort, direction: SortDirection) => void;
};

type Props<Sort extends string> = Sorting<Sort> & {
  by: Sort;
  label: string;
  /** The initial direction. */
  usual: SortDirection;
};

/** A second press reverses the order. */
export function SortColumn<Sort extends string>({ by, label, usual, sort, direction, onSort }: Props<Sort>) {
  const sorted = by === sort;
  const Arrow = direction === "asc" ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      aria-sort={sorted ? (direction === "asc" ? "ascending" : "descending") : undefined}
      className="hidden text-start md:block"
    >
      <button
        type="button"
        className={clsx(
          "-ms-1.5 inline-flex h-7 items-center gap-1 rounded-md px-1.5 font-medium hover:text-ink",
          sorted && "text-ink",
        )}
        onClick={() => onSort(by, sorted ? (direction === "asc" ? "desc" : "asc") : usual)}
      >
        {label}
        <Arrow aria-hidden="true" className={clsx("size-3", !sorted && "opacity-0")} />
      </button>
    </th>
  );
}

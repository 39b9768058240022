import { clsx } from "clsx";
import { SelectAllColumn } from "@/components/list/select-all-column";
import { SortColumn, type Sorting } from "@/components/list/sort-column";
import { usualDirection } from "@/lib/client/sequences/list-params";
import type { ListSort } from "@/lib/domain/sequences/list-view";
import { rowGrid } from "./rows/row-grid";

type Props = Sorting<ListSort> & {
  matching: number;
  allSelected: boolean;
  someSelected: boolean;
  onSelectAll: () => void;
};

export function ListHead({ sort, direction, onSort, matching, ...selection }: Props) {
  const column = (by: ListSort, label: string) => (
    <SortColumn {...{ by, label, sort, direction, onSort }} usual={usualDirection[by]} />
  );
  return (
    <tr aria-rowindex={1} className={clsx("flex h-9 items-center border-line border-y text-dim text-xs", rowGrid)}>
      <SelectAllColumn matching={matching} {...selection} />
      {column("name", "Sequence")}
      {column("ice-breakers", "Ice breakers")}
      {column("status", "Status")}
      {/* Not to be sorted by: the number moves while one looks. */}
      <th scope="col" className="hidden text-start font-medium lg:block">
        <span className="max-xl:hidden">Started, </span>7 days
      </th>
      {column("changed", "Changed")}
      <th scope="col" className="hidden text-start md:block">
        <span className="sr-only">Actions</span>
      </th>
      <td className="ps-1.5 font-medium md:hidden">{matching.toLocaleString("en")} sequences</td>
    </tr>
  );
}

import { clsx } from "clsx";
import { ArrowDown, ArrowUp } from "lucide-react";
import { Checkbox } from "@/components/ui/checkbox";
import { type AdSort, usualAdDirection } from "@/lib/client/ads-params";
import type { SortDirection } from "@/lib/client/list-params";
import { adRowGrid } from "./ad-row-grid";

type Props = {
  sort: AdSort;
  direction: SortDirection;
  onSort: (sort: AdSort, direction: SortDirection) => void;
  matching: number;
  severalAccounts: boolean;
  selectable: boolean;
  allSelected: boolean;
  someSelected: boolean;
  onSelectAll: () => void;
};

export function AdsHead(props: Props) {
  const { sort, direction, onSort, matching, severalAccounts, selectable } = props;
  const Arrow = direction === "asc" ? ArrowUp : ArrowDown;
  const column = (by: AdSort, label: string) => (
    <th
      key={by}
      scope="col"
      aria-sort={by === sort ? (direction === "asc" ? "ascending" : "descending") : undefined}
      className="hidden text-start md:block"
    >
      <button
        type="button"
        className={clsx(
          "-ms-1.5 inline-flex h-7 items-center gap-1 rounded-md px-1.5 font-medium hover:text-ink",
          by === sort && "text-ink",
        )}
        onClick={() => onSort(by, by === sort ? (direction === "asc" ? "desc" : "asc") : usualAdDirection[by])}
      >
        {label}
        <Arrow aria-hidden="true" className={clsx("size-3", by !== sort && "opacity-0")} />
      </button>
    </th>
  );
  return (
    <tr
      aria-rowindex={1}
      className={clsx("flex h-9 items-center border-line border-y text-dim text-xs", adRowGrid(severalAccounts))}
    >
      <th scope="col" className="ps-2.5 text-start font-medium md:ps-4 lg:ps-7">
        {selectable ? (
          <Checkbox
            label={`Select all ${matching.toLocaleString("en")}`}
            checked={props.allSelected}
            indeterminate={props.someSelected && !props.allSelected}
            disabled={matching === 0}
            onChange={props.onSelectAll}
          />
        ) : (
          <span className="sr-only">Choice</span>
        )}
      </th>
      {column("name", "Ad")}
      {severalAccounts && (
        <th scope="col" className="hidden text-start font-medium xl:block">
          Account
        </th>
      )}
      {column("status", "Status")}
      {column("greeting", "Greets with")}
      {column("changed", "Changed")}
      <th scope="col" className="hidden text-start md:block">
        <span className="sr-only">Ads Manager</span>
      </th>
      <td className="ps-1.5 font-medium md:hidden">{matching.toLocaleString("en")} ads</td>
    </tr>
  );
}

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
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
  const t = useTranslations("sequences.listHead");
  const column = (by: ListSort, label: string) => (
    <SortColumn {...{ by, label, sort, direction, onSort }} usual={usualDirection[by]} />
  );
  return (
    <tr aria-rowindex={1} className={clsx("flex h-9 items-center border-line border-y text-dim text-xs", rowGrid)}>
      <SelectAllColumn matching={matching} {...selection} />
      {column("name", t("sequence"))}
      {column("ice-breakers", t("iceBreakers"))}
      {column("status", t("status"))}
      {/* Not sortable, because the numbers change while the person reads. */}
      <th scope="col" className="hidden text-start font-medium lg:block">
        {t.rich("started7Days", { span: (chunks) => <span className="max-xl:hidden">{chunks}</span> })}
      </th>
      {column("changed", t("changed"))}
      <th scope="col" className="hidden text-start md:block">
        <span className="sr-only">{t("actions")}</span>
      </th>
      <td className="ps-3 font-medium md:hidden">{t("sequences", { matching })}</td>
    </tr>
  );
}

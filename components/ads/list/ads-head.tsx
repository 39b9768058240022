import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { SelectAllColumn } from "@/components/list/select-all-column";
import { SortColumn, type Sorting } from "@/components/list/sort-column";
import { type AdSort, usualAdDirection } from "@/lib/client/ads/ads-params";
import { adRowGrid } from "./ad-row-grid";

type Props = Sorting<AdSort> & {
  matching: number;
  severalAccounts: boolean;
  allSelected: boolean;
  someSelected: boolean;
  /** Undefined if ads can't be changed, the only reason to select. */
  onSelectAll: (() => void) | undefined;
};

export function AdsHead({ sort, direction, onSort, severalAccounts, matching, ...selection }: Props) {
  const t = useTranslations("ads.adsHead");
  const column = (by: AdSort, label: string) => (
    <SortColumn {...{ by, label, sort, direction, onSort }} usual={usualAdDirection[by]} />
  );
  return (
    <tr
      aria-rowindex={1}
      className={clsx("flex h-9 items-center border-line border-y text-dim text-xs", adRowGrid(severalAccounts))}
    >
      <SelectAllColumn matching={matching} {...selection} />
      {column("name", t("ad"))}
      {severalAccounts && (
        <th scope="col" className="hidden text-start font-medium xl:block">
          {t("account")}
        </th>
      )}
      {column("status", t("status"))}
      {column("greeting", t("greetsWith"))}
      {column("changed", t("changed"))}
      <th scope="col" className="hidden text-start md:block">
        <span className="sr-only">{t("adsManager")}</span>
      </th>
      <td className="ps-3 font-medium md:hidden">{t("ads", { matching })}</td>
    </tr>
  );
}

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/fields/checkbox";

type Props = {
  matching: number;
  allSelected: boolean;
  someSelected: boolean;
  /** Undefined if the selection would serve no purpose. */
  onSelectAll: (() => void) | undefined;
};

export function SelectAllColumn({ matching, allSelected, someSelected, onSelectAll }: Props) {
  const t = useTranslations("list.selectAllColumn");
  return (
    <th scope="col" className="ps-3 text-start font-medium md:ps-4 lg:ps-7">
      {onSelectAll ? (
        <Checkbox
          label={t("selectAll", { matching })}
          checked={allSelected}
          indeterminate={someSelected && !allSelected}
          disabled={matching === 0}
          onChange={onSelectAll}
        />
      ) : (
        <span className="sr-only">{t("choice")}</span>
      )}
    </th>
  );
}

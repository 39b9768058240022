import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/fields/checkbox";

type Props = {
  matching: number;
  allSelected: boolean;
  someSelected: boolean;
  /** Undefined where nothing could be done with what is chosen. */
  onSelectAll: (() => void) | undefined;
};

/** The head of the column of checkboxes. */
export function SelectAllColumn({ matching, allSelected, someSelected, onSelectAll }: Props) {
  const t = useTranslations("list.selectAllColumn");
  return (
    <th scope="col" className="ps-2.5 text-start font-medium md:ps-4 lg:ps-7">
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

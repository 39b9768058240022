import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/fields/checkbox";

type Props = {
  row: { id: string; name: string };
  selected: boolean;
  onSelect: (rowId: string, range: boolean) => void;
  className?: string;
};

/** Shift selects the range from the last selected row. */
export function RowCheckbox({ row, selected, onSelect, className }: Props) {
  const t = useTranslations("list.rowCheckbox");
  return (
    <Checkbox
      label={t("select", { name: row.name })}
      className={className}
      checked={selected}
      onChange={({ nativeEvent }) => onSelect(row.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
    />
  );
}

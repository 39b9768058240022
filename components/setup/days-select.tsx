import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/fields/select";

type Props = { label: string; value: number; choices: readonly number[]; onChange: (days: number) => void };

/** Also offers the current value if it is not one of the choices. */
export function DaysSelect({ label, value, choices, onChange }: Props) {
  const t = useTranslations("setup.daysSelect");
  const all = [...new Set([...choices, value])].sort((a, b) => a - b);
  return (
    <Select
      label={label}
      value={String(value)}
      options={all.map((days) => ({ value: String(days), label: t("days", { days }) }))}
      onChange={(days) => onChange(Number(days))}
    />
  );
}

import { useTranslations } from "next-intl";
/** Marks a sequence with the person's unpublished draft. */
export function DraftMark() {
  const t = useTranslations("sequences.draftMark");
  return <span className="shrink-0 font-medium text-blue text-xs">{t("draft")}</span>;
}

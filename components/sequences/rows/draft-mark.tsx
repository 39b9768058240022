import { useTranslations } from "next-intl";
/** Beside a name: there are words of mine that are not published. */
export function DraftMark() {
  const t = useTranslations("sequences.draftMark");
  return <span className="shrink-0 font-medium text-blue text-xs">{t("draft")}</span>;
}

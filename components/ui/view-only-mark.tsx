import { useTranslations } from "next-intl";
/** Beside a page's title, for those who may not change anything on it. */
export function ViewOnlyMark() {
  const t = useTranslations("ui.viewOnlyMark");
  return (
    <span className="rounded-full border border-line-strong px-2 text-dim text-xs leading-5">{t("viewOnly")}</span>
  );
}

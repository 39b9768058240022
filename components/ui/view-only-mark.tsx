import { useTranslations } from "next-intl";
/** Shown beside the title if the person can't change the page. */
export function ViewOnlyMark() {
  const t = useTranslations("ui.viewOnlyMark");
  return (
    <span className="rounded-full border border-line-strong px-2 text-dim text-xs leading-5">{t("viewOnly")}</span>
  );
}

import { Download } from "lucide-react";
import { useTranslations } from "next-intl";

import { buttonClass } from "@/components/ui/buttons/button-class";
import { PopupButton } from "@/components/ui/buttons/popup-button";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { ExportTarget } from "./export-menu";

const ExportMenu = lazyPart(() => import("./export-menu").then((module) => ({ default: module.ExportMenu })));

/** Exports the selected rows, or all shown. The menu remembers this browser's CSV separator. */
export function ExportButton({ look, ...target }: ExportTarget & { look?: Parameters<typeof buttonClass>[0] }) {
  const t = useTranslations("list.exportButton");
  return (
    <PopupButton opens="menu" className={buttonClass(look)} popup={(popup) => <ExportMenu {...popup} {...target} />}>
      <Download aria-hidden="true" className="size-4" />
      {t("export")}
    </PopupButton>
  );
}

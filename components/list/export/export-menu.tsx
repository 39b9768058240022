"use client";

import { Braces, Sheet } from "lucide-react";
import { useTranslations } from "next-intl";
import type { PopupOfButton } from "@/components/ui/buttons/popup-button";
import { Menu } from "@/components/ui/overlays/menu";
import { MenuItem } from "@/components/ui/overlays/menu-item";
import { MenuRadioGroup } from "@/components/ui/overlays/menu-radio-group";
import { MenuSeparator } from "@/components/ui/overlays/menu-separator";
import { useCsvSeparator } from "@/lib/client/browser/use-csv-separator";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { ExportFormat } from "@/lib/client/sequences/export-sequences";
import { type Message, msg } from "@/lib/domain/messages/message";
import type { CsvSeparator } from "@/lib/domain/text/csv-line";

export type ExportTarget =
  /** The browser creates the file. */
  | { onExport: (format: ExportFormat, separator: CsvSeparator) => void; csvHref?: undefined; linesHref?: undefined }
  /** The server creates the file: CSV, and JSON lines where they are the canonical form. */
  | { csvHref: (separator: CsvSeparator) => string; linesHref?: string; onExport?: undefined };

const separators: readonly { value: CsvSeparator; label: Message }[] = [
  { value: "comma", label: msg("list.exportMenu.comma") },
  { value: "semicolon", label: msg("list.exportMenu.semicolon") },
  { value: "tab", label: msg("list.exportMenu.tab") },
];

const icon = { "aria-hidden": true, className: "size-4" } as const;

export function ExportMenu({ onExport, csvHref, linesHref, ...popup }: ExportTarget & PopupOfButton) {
  const text = useMessageText();
  const t = useTranslations("list.exportMenu");
  const [separator, setSeparator] = useCsvSeparator();
  return (
    <Menu {...popup} label={t("export")}>
      {onExport ? (
        <>
          <MenuItem icon={<Sheet {...icon} />} onClick={() => onExport("csv", separator)}>
            {t("csvForSpreadsheets")}
          </MenuItem>
          <MenuItem icon={<Braces {...icon} />} onClick={() => onExport("json", separator)}>
            {t("json")}
          </MenuItem>
        </>
      ) : (
        <>
          <MenuItem icon={<Sheet {...icon} />} render={<a href={csvHref(separator)} download />}>
            {t("csvForSpreadsheets")}
          </MenuItem>
          {linesHref && (
            <MenuItem icon={<Braces {...icon} />} render={<a href={linesHref} download />}>
              {t("jsonLines")}
            </MenuItem>
          )}
        </>
      )}
      <MenuSeparator />
      <MenuRadioGroup
        label={t("csvSeparator")}
        value={separator}
        options={separators.map(({ value, label }) => ({ value, label: text(label) }))}
        onChange={(next) => setSeparator(next as CsvSeparator)}
      />
    </Menu>
  );
}

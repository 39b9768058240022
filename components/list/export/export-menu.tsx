"use client";

import { Braces, Sheet } from "lucide-react";
import type { PopupOfButton } from "@/components/ui/buttons/popup-button";
import { Menu } from "@/components/ui/overlays/menu";
import { MenuItem } from "@/components/ui/overlays/menu-item";
import { MenuRadioGroup } from "@/components/ui/overlays/menu-radio-group";
import { MenuSeparator } from "@/components/ui/overlays/menu-separator";
import { useCsvSeparator } from "@/lib/client/browser/use-csv-separator";
import type { ExportFormat } from "@/lib/client/sequences/export-sequences";
import type { CsvSeparator } from "@/lib/domain/text/csv-line";

export type ExportTarget =
  /** A file that this browser makes. */
  | { onExport: (format: ExportFormat, separator: CsvSeparator) => void; csvHref?: undefined }
  /** A file that the server makes, as CSV alone. */
  | { csvHref: (separator: CsvSeparator) => string; onExport?: undefined };

const separators: readonly { value: CsvSeparator; label: string }[] = [
  { value: "comma", label: "Comma" },
  { value: "semicolon", label: "Semicolon" },
  { value: "tab", label: "Tab" },
];

const icon = { "aria-hidden": true, className: "size-4" } as const;

export function ExportMenu({ onExport, csvHref, ...popup }: ExportTarget & PopupOfButton) {
  const [separator, setSeparator] = useCsvSeparator();
  return (
    <Menu {...popup} label="Export">
      {onExport ? (
        <>
          <MenuItem icon={<Sheet {...icon} />} onClick={() => onExport("csv", separator)}>
            CSV for spreadsheets
          </MenuItem>
          <MenuItem icon={<Braces {...icon} />} onClick={() => onExport("json", separator)}>
            JSON
          </MenuItem>
        </>
      ) : (
        <MenuItem icon={<Sheet {...icon} />} render={<a href={csvHref(separator)} download />}>
          CSV for spreadsheets
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuRadioGroup
        label="CSV separator"
        value={separator}
        options={separators}
        onChange={(next) => setSeparator(next as CsvSeparator)}
      />
    </Menu>
  );
}

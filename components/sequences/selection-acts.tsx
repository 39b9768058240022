"use client";

import { Download, Trash2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { ExportFormat } from "@/lib/client/export-sequences";

type Props = { canWrite: boolean; onExport: (format: ExportFormat) => void; onDelete: () => void };

const formats: readonly ExportFormat[] = ["csv", "json"];

/** What can be done with the sequences that are chosen. */
export function SelectionActs({ canWrite, onExport, onDelete }: Props) {
  return (
    <>
      {formats.map((format) => (
        <Button
          key={format}
          size="sm"
          variant="ghost"
          icon={<Download aria-hidden="true" className="size-4" />}
          onClick={() => onExport(format)}
        >
          {format.toUpperCase()}
        </Button>
      ))}
      {canWrite && (
        <Button size="sm" icon={<Trash2 aria-hidden="true" className="size-4 text-red" />} onClick={onDelete}>
          Delete…
        </Button>
      )}
    </>
  );
}

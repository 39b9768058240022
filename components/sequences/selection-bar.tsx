"use client";

import { Download, Trash2, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { ExportFormat } from "@/lib/client/export-sequences";

type Props = {
  count: number;
  /** Chosen before the search or filter changed, and out of sight now. */
  hiddenCount: number;
  matching: number;
  allSelected: boolean;
  canWrite: boolean;
  onSelectAll: () => void;
  onExport: (format: ExportFormat) => void;
  onDelete: () => void;
  onClear: () => void;
};

const number = (value: number) => value.toLocaleString("en");

export function SelectionBar(props: Props) {
  const { count, hiddenCount, matching, allSelected, canWrite, onSelectAll, onExport, onDelete, onClear } = props;
  return (
    <section
      aria-label="Selected sequences"
      className="fixed inset-x-3 bottom-3 z-40 mx-auto flex w-fit max-w-[calc(100vw-24px)] flex-wrap items-center gap-x-2 gap-y-1 rounded-xl border border-line-strong bg-surface py-2 ps-4 pe-2 shadow-(--pop-shadow)"
    >
      <p role="status" className="me-1 font-medium tabular-nums">
        {number(count)} selected
        {hiddenCount > 0 && <span className="font-normal text-dim">, {number(hiddenCount)} out of sight</span>}
      </p>
      {!allSelected && (
        <Button size="sm" variant="ghost" onClick={onSelectAll}>
          Select all {number(matching)}
        </Button>
      )}
      <span aria-hidden="true" className="mx-1 hidden h-5 w-px bg-line md:block" />
      <Button
        size="sm"
        variant="ghost"
        icon={<Download aria-hidden="true" className="size-4" />}
        onClick={() => onExport("csv")}
      >
        CSV
      </Button>
      <Button
        size="sm"
        variant="ghost"
        icon={<Download aria-hidden="true" className="size-4" />}
        onClick={() => onExport("json")}
      >
        JSON
      </Button>
      {canWrite && (
        <Button size="sm" icon={<Trash2 aria-hidden="true" className="size-4 text-red" />} onClick={onDelete}>
          Delete…
        </Button>
      )}
      <IconButton
        size="sm"
        label="Clear the selection"
        keys="Esc"
        icon={<X aria-hidden="true" className="size-4" />}
        onClick={onClear}
      />
    </section>
  );
}

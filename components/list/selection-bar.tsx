"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/buttons/button";
import { IconButton } from "@/components/ui/buttons/icon-button";

type Props = {
  what: "ads" | "sequences";
  count: number;
  /** Selected before the search or filter changed, and hidden now. */
  hiddenCount: number;
  matching: number;
  allSelected: boolean;
  onSelectAll: () => void;
  onClear: () => void;
  /** Actions for the selection. */
  children: ReactNode;
};

export function SelectionBar(props: Props) {
  const t = useTranslations("list.selectionBar");
  const { what, count, hiddenCount, matching, allSelected, onSelectAll, onClear, children } = props;
  return (
    <section
      aria-label={t(`regions.${what}`)}
      data-bottom-bar
      className="fixed inset-x-3 bottom-3 z-40 mx-auto flex w-fit max-w-[calc(100vw-24px)] flex-wrap items-center gap-x-2 gap-y-1 rounded-xl border border-line-strong bg-surface py-2 ps-4 pe-2 shadow-(--pop-shadow)"
    >
      <p role="status" className="me-1 font-medium tabular-nums">
        {hiddenCount > 0
          ? t.rich("selectedHidden", {
              count,
              hidden: hiddenCount,
              dim: (chunks) => <span className="font-normal text-dim">{chunks}</span>,
            })
          : t("selected", { count })}
      </p>
      {!allSelected && (
        <Button size="sm" variant="ghost" onClick={onSelectAll}>
          {t("selectAll", { count: matching })}
        </Button>
      )}
      <span aria-hidden="true" className="mx-1 hidden h-5 w-px bg-line md:block" />
      {children}
      <IconButton
        size="sm"
        label={t("clearSelection")}
        keys={t("esc")}
        icon={<X aria-hidden="true" className="size-4" />}
        onClick={onClear}
      />
    </section>
  );
}

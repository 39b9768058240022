"use client";

import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import clsx from "clsx";
import { useTranslations } from "next-intl";
import type { KeyboardEvent, ReactNode } from "react";
import { DragHandle } from "../buttons/drag-handle";

type SortableRowProps = {
  id: string;
  name: string;
  onKeyDown: (event: KeyboardEvent) => void;
  render: (handle: ReactNode) => ReactNode;
};

export function SortableRow({ id, name, onKeyDown, render }: SortableRowProps) {
  const t = useTranslations("ui.sortableRow");
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id,
  });
  return (
    <li
      ref={setNodeRef}
      onKeyDown={onKeyDown}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={clsx("relative", isDragging && "z-10 rounded-xl shadow-[0_8px_24px_-8px_rgb(20_15_0/.3)]")}
    >
      {render(
        <DragHandle
          ref={setActivatorNodeRef}
          name={name}
          aria-describedby={attributes["aria-describedby"]}
          aria-roledescription={t("draggableRow")}
          {...listeners}
        />,
      )}
    </li>
  );
}

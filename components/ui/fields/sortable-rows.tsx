"use client";

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { useTranslations } from "next-intl";
import type { KeyboardEvent, ReactNode } from "react";
import { SortableRow } from "./sortable-row";

type SortableRowsProps = {
  ids: string[];
  nameOf: (id: string, index: number) => string;
  onMove: (from: number, to: number) => void;
  onRowKeyDown: (event: KeyboardEvent, index: number) => void;
  renderRow: (id: string, index: number, handle: ReactNode) => ReactNode;
};

/** Replaces the rows of a `DragList` once dragging is possible. */
export function SortableRows({ ids, nameOf, onMove, onRowKeyDown, renderRow }: SortableRowsProps) {
  const t = useTranslations("ui.sortableRows");
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: sortableKeyboardCoordinates,
      // Enter belongs to the page: ⌘Enter on a handle must not pick it up.
      keyboardCodes: { start: ["Space"], cancel: ["Escape"], end: ["Space", "Enter", "Tab"] },
    }),
  );
  const place = (id: UniqueIdentifier) => ids.indexOf(String(id)) + 1;
  const name = (id: UniqueIdentifier) => nameOf(String(id), ids.indexOf(String(id)));
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over) onMove(place(active.id) - 1, place(over.id) - 1);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{
        // An <ol> may contain only rows, so the library's live region goes to the end of the page.
        container: document.body,
        screenReaderInstructions: {
          draggable: t("pressSpacePickRow"),
        },
        announcements: {
          onDragStart: ({ active }) =>
            t("pickedUp", { name: name(active.id), place: place(active.id), idsCount: ids.length }),
          onDragOver: ({ active, over }) =>
            over ? t("overPlace", { name: name(active.id), place: place(over.id), idsCount: ids.length }) : "",
          onDragEnd: () => undefined,
          onDragCancel: ({ active }) => t("putBack", { name: name(active.id) }),
        },
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        {ids.map((id, index) => (
          <SortableRow
            key={id}
            id={id}
            name={nameOf(id, index)}
            onKeyDown={(event) => onRowKeyDown(event, index)}
            render={(handle) => renderRow(id, index, handle)}
          />
        ))}
      </SortableContext>
    </DndContext>
  );
}

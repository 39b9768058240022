"use client";

import { useTranslations } from "next-intl";
import {
  type ComponentType,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { laterMessages } from "@/lib/client/i18n/later-messages";
import { DragHandle } from "../buttons/drag-handle";
import type { SortableRows } from "./sortable-rows";

export type DragListProps = {
  label: string;
  ids: string[];
  /** A row's name in announcements. */
  nameOf: (id: string, index: number) => string;
  onMove: (from: number, to: number) => void;
  disabled?: boolean;
  className?: string;
  renderRow: (id: string, index: number, handle: ReactNode) => ReactNode;
};

/**
 * Reorders by dragging, by the handle's keyboard mode (space, arrows, space) and by Alt+↑/↓ anywhere in a row. The
 * dragging library loads when a handle is first used; this remounts the rows, so it must never happen during typing.
 */
export function DragList(props: DragListProps) {
  const t = useTranslations("ui.dragList");
  const { label, ids, nameOf, onMove, disabled = false, className, renderRow } = props;
  const list = useRef<HTMLOListElement>(null);
  const refocusIndex = useRef(-1);
  const [Rows, setRows] = useState<ComponentType<Parameters<typeof SortableRows>[0]> | null>(null);
  const [announcement, setAnnouncement] = useState("");

  const handles = () => Array.from<Element | null>(list.current?.querySelectorAll("[data-drag-handle]") ?? []);
  const load = () => {
    if (Rows || disabled) return;
    void Promise.all([import("./sortable-rows"), laterMessages()]).then(([module]) => {
      refocusIndex.current = handles().indexOf(document.activeElement);
      setRows(() => module.SortableRows);
    });
  };

  // A touch gives no warning before it drags.
  const onMount = useEffectEvent(() => {
    if (matchMedia("(pointer: coarse)").matches) load();
  });
  useEffect(() => onMount(), []);

  useLayoutEffect(() => {
    if (!Rows) return;
    const handle = list.current?.querySelectorAll<HTMLElement>("[data-drag-handle]")[refocusIndex.current];
    handle?.focus();
  }, [Rows]);

  const move = (from: number, to: number) => {
    const id = ids[from];
    if (id === undefined || to < 0 || to >= ids.length || from === to) return;
    onMove(from, to);
    setAnnouncement(t("movedToOf", { nameOf: nameOf(id, from), value: to + 1, idsCount: ids.length }));
  };

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (!event.altKey || disabled || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(index, index + (event.key === "ArrowUp" ? -1 : 1));
  };

  return (
    <>
      <ol ref={list} aria-label={label} className={className}>
        {Rows && !disabled ? (
          <Rows ids={ids} nameOf={nameOf} onMove={move} onRowKeyDown={onKeyDown} renderRow={renderRow} />
        ) : (
          ids.map((id, index) => (
            <li key={id} onKeyDown={(event) => onKeyDown(event, index)}>
              {renderRow(
                id,
                index,
                disabled ? null : <DragHandle name={nameOf(id, index)} onPointerEnter={load} onFocus={load} />,
              )}
            </li>
          ))
        )}
      </ol>
      <p aria-live="polite" className="sr-only">
        {announcement}
      </p>
    </>
  );
}

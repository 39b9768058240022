import { clsx } from "clsx";
import { type FocusEvent, type ReactNode, useCallback } from "react";
import type { PreviewTarget } from "./preview-target";
import { RowCheckbox } from "./row-checkbox";
import type { RowPlace } from "./rows/virtual-rows";

type Props<Row> = Omit<RowPlace, "now"> & {
  row: Row;
  selected: boolean;
  /** Undefined if the selection would serve no purpose. */
  onSelect: ((rowId: string, range: boolean) => void) | undefined;
  preview: PreviewTarget<Row>;
  /** The columns, and how the row stacks on a phone. */
  className: string;
  /** The cells after the checkbox. */
  children: ReactNode;
};

const isRowLink = ({ target }: FocusEvent) => target instanceof HTMLElement && target.dataset.rowLink !== undefined;

/** Shows the preview on hover or when its link gets the focus. */
export function ListRow<Row extends { id: string; name: string }>(props: Props<Row>) {
  const { row, index, selected, onSelect, preview, className, children } = props;
  // A row that unmounts under a resting pointer fires no leave event.
  const whilePresent = useCallback(
    (element: HTMLElement | null) => () => {
      if (element) preview.gone(element);
    },
    [preview],
  );
  return (
    <tr
      ref={whilePresent}
      aria-rowindex={index + 2}
      data-index={index}
      data-selected={selected || undefined}
      style={{ transform: `translateY(calc(var(--row) * ${index}))` }}
      className={clsx(
        "absolute inset-x-0 top-0 h-(--row) row-tint border-line border-b pe-12 outline-none contain-strict md:ps-0 md:pe-0",
        className,
      )}
      onPointerEnter={(event) => event.pointerType === "mouse" && preview.point(row, event.currentTarget)}
      onPointerLeave={preview.leave}
      // What the press opens takes its place.
      onPointerDown={preview.hide}
      onFocus={(event) =>
        isRowLink(event) && event.target.matches(":focus-visible") && preview.point(row, event.currentTarget)
      }
      onBlur={(event) => isRowLink(event) && preview.leave()}
    >
      <td className="absolute inset-s-3 top-2 z-1 block md:relative md:inset-auto md:ps-4 lg:ps-7">
        {onSelect && <RowCheckbox row={row} selected={selected} onSelect={onSelect} />}
      </td>
      {children}
    </tr>
  );
}

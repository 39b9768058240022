import clsx from "clsx";
import { GripVertical } from "lucide-react";
import type { ComponentProps } from "react";

type DragHandleProps = ComponentProps<"button"> & { name: string };

/** What a row is taken by. */
export function DragHandle({ name, className, ...props }: DragHandleProps) {
  return (
    <button
      type="button"
      {...props}
      data-drag-handle
      aria-label={`Move ${name}`}
      title="Drag, or Alt+↑ and Alt+↓"
      className={clsx(
        "grid h-10 w-6 shrink-0 cursor-grab touch-none place-items-center rounded-md text-faint hover:text-ink active:cursor-grabbing",
        className,
      )}
    >
      <GripVertical aria-hidden className="size-4" strokeWidth={1.75} />
    </button>
  );
}

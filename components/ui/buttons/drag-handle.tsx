import clsx from "clsx";
import { GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";

type DragHandleProps = ComponentProps<"button"> & { name: string };

export function DragHandle({ name, className, ...props }: DragHandleProps) {
  const t = useTranslations("ui.dragHandle");
  return (
    <button
      type="button"
      {...props}
      data-drag-handle
      aria-label={t("move", { name })}
      title={t("dragAltAlt")}
      className={clsx(
        "grid h-10 w-6 shrink-0 cursor-grab touch-none place-items-center rounded-md text-faint hover:text-ink active:cursor-grabbing",
        className,
      )}
    >
      <GripVertical aria-hidden className="size-4" strokeWidth={1.75} />
    </button>
  );
}

import clsx from "clsx";
import type { ComponentProps } from "react";
import { controlClass } from "./control-class";
import { useFieldControl } from "./field-context";

type TextareaProps = ComponentProps<"textarea"> & {
  /** Drops border and ring if a surrounding box draws them. */
  bare?: boolean;
};

/** Grows with its content if the browser supports `field-sizing`; otherwise it is resizable. */
export function Textarea({ className, bare = false, ...props }: TextareaProps) {
  return (
    <textarea
      {...useFieldControl()}
      {...props}
      className={clsx(
        bare ? "block w-full min-w-0 bg-transparent outline-none" : controlClass,
        "field-sizing-content resize-y px-3.5 py-2.5 text-[15px] leading-[22px]",
        className,
      )}
    />
  );
}

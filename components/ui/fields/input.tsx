import clsx from "clsx";
import type { ComponentProps } from "react";
import { controlClass } from "./control-class";
import { useFieldControl } from "./field-context";

type InputProps = Omit<ComponentProps<"input">, "size"> & { size?: "md" | "lg" };

/** Inside a `Field` it needs no id. */
export function Input({ className, size = "md", ...props }: InputProps) {
  return (
    <input
      type="text"
      autoComplete="off"
      {...useFieldControl()}
      {...props}
      className={clsx(controlClass, size === "lg" ? "h-10 px-3.5 text-[15px]" : "h-8 px-2.5", className)}
    />
  );
}

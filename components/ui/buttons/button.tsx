import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { Spinner } from "../feedback/spinner";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class";

type Props = ComponentProps<"button"> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  /** Shows a spinner and ignores presses; the button stays focusable. */
  busy?: boolean;
};

export function Button({ variant, size, icon, busy = false, className, children, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || rest["aria-disabled"] || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={clsx(buttonClass({ variant, size }), className)}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}

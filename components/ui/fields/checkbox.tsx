import { clsx } from "clsx";
import type { ComponentProps } from "react";

type Props = Omit<ComponentProps<"input">, "type"> & {
  /** The accessible name, if there is no visible label. */
  label?: string;
  indeterminate?: boolean;
};

// React calls a new ref callback on every render, so both are stable: thousands of boxes may be mounted.
const markSome = (node: HTMLInputElement | null) => {
  if (node) node.indeterminate = true;
};
const markNone = (node: HTMLInputElement | null) => {
  if (node) node.indeterminate = false;
};

/** A native control, because thousands may be mounted. Its 24 px target surrounds a 16 px box. */
export function Checkbox({ label, indeterminate = false, className, ...rest }: Props) {
  return (
    <span className={clsx("relative inline-grid size-6 shrink-0 place-items-center", className)}>
      <input
        {...rest}
        type="checkbox"
        aria-label={label}
        ref={indeterminate ? markSome : markNone}
        className="peer absolute inset-0 m-0 size-6 cursor-pointer appearance-none rounded-md outline-offset-0 disabled:cursor-not-allowed"
      />
      <span
        aria-hidden="true"
        className="pointer-events-none size-4 rounded border-[1.5px] border-faint bg-surface peer-checked:border-accent peer-checked:bg-accent peer-indeterminate:border-accent peer-indeterminate:bg-accent peer-disabled:opacity-50"
      />
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className="pointer-events-none absolute hidden size-4 fill-none stroke-[2.2] stroke-on-accent peer-checked:block peer-indeterminate:hidden"
      >
        <path d="M4 8.4l2.6 2.6L12 5.4" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <span
        aria-hidden="true"
        className="pointer-events-none absolute hidden h-[2px] w-2 rounded bg-on-accent peer-indeterminate:block"
      />
    </span>
  );
}

import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { FieldContext } from "./field-context";

type FieldProps = {
  label: ReactNode;
  /** A short hint beside the label. */
  hint?: ReactNode;
  /** The end of the label's line, such as a counter. */
  aside?: ReactNode;
  error?: string | undefined;
  /** Warnings and fixes below the control. They describe the control only if they contain text. */
  notes?: ReactNode;
  /** Shows the label only to screen readers. */
  hideLabel?: boolean;
  /** A fixed id, so that other code can focus the control. */
  controlId?: string;
  children: ReactNode;
};

/** The control inside takes its ids from the context. */
export function Field({ label, hint, aside, error, notes, hideLabel = false, controlId, children }: FieldProps) {
  const ownId = useId();
  const id = controlId ?? ownId;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint ? hintId : null, error ? errorId : null].filter(Boolean).join(" ") || undefined;
  return (
    // A separate stacking context lets the browser reuse its painting while another field changes.
    <div className="isolate min-w-0">
      <div className={hideLabel ? "sr-only" : "mb-1.5 flex flex-wrap items-baseline gap-x-2 sm:flex-nowrap"}>
        <label htmlFor={id} className="shrink-0 font-[550]">
          {label}
        </label>
        {hint ? (
          <span id={hintId} className="min-w-0 text-[13px] text-dim max-sm:order-last max-sm:basis-full">
            {hint}
          </span>
        ) : null}
        {aside ? <span className="ms-auto shrink-0 text-xs text-faint tabular-nums">{aside}</span> : null}
      </div>
      <FieldContext value={{ id, describedBy, invalid: error !== undefined }}>{children}</FieldContext>
      {error ? (
        <p id={errorId} className="mt-1.5 flex gap-1.5 text-[13px] text-red">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} />
          <span>{error}</span>
        </p>
      ) : null}
      {notes}
    </div>
  );
}

import { CircleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { FieldContext } from "./field-context";

type FieldProps = {
  label: ReactNode;
  /** A few words beside the label: what the field is for. */
  hint?: ReactNode;
  /** The end of the label's line, such as a counter. */
  aside?: ReactNode;
  error?: string | undefined;
  /** Below the control: warnings, fixes. Part of the control's description only when it holds text to be read with it. */
  notes?: ReactNode;
  /** Keeps the label for screen readers alone. */
  hideLabel?: boolean;
  /** Fixes the control's id, so that others can move the focus to it. */
  controlId?: string;
  children: ReactNode;
};

/** A label, its control and what is to be said about it. The control inside takes its ids from the context. */
export function Field({ label, hint, aside, error, notes, hideLabel = false, controlId, children }: FieldProps) {
  const ownId = useId();
  const id = controlId ?? ownId;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint ? hintId : null, error ? errorId : null].filter(Boolean).join(" ") || undefined;
  return (
    // Its own stacking context: the browser keeps what it painted of a field while another changes.
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
        {aside ? <span className="ml-auto shrink-0 text-xs text-faint tabular-nums">{aside}</span> : null}
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

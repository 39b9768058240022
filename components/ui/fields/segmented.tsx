"use client";

import { clsx } from "clsx";
import { isValidElement, type ReactElement, useId } from "react";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { Message } from "@/lib/domain/messages/message";

export type SegmentedOption<T extends string> = {
  value: T;
  label: string | Message | ReactElement;
  /** The accessible name, if `label` is an element. */
  name?: string | Message;
  count?: number;
};

type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly SegmentedOption<T>[];
  onChange: (value: T) => void;
  /** Shows every count with a plus, because more may load. */
  countsMayGrow?: boolean;
  className?: string;
};

/** Uses native radios for keyboard and screen reader support. */
export function Segmented<T extends string>({
  label,
  value,
  options,
  onChange,
  countsMayGrow = false,
  className,
}: Props<T>) {
  const text = useMessageText();
  const formats = useFormats();
  const group = useId();
  return (
    <fieldset
      className={clsx(
        "inline-flex min-w-0 shrink-0 rounded-lg border border-line-strong bg-surface [&>label:first-of-type]:rounded-s-[7px] [&>label:last-of-type]:rounded-e-[7px] [&>label:last-of-type]:border-0",
        className,
      )}
    >
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={clsx(
            "relative flex h-[30px] cursor-pointer items-center gap-1.5 whitespace-nowrap border-line border-e px-3 font-medium transition-colors duration-120",
            "has-focus-visible:z-1 has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2",
            option.value === value ? "bg-sunk text-ink" : "text-dim hover:text-ink",
          )}
        >
          <input
            type="radio"
            name={group}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            aria-label={option.name && text(option.name)}
            className="absolute inset-0 m-0 cursor-pointer appearance-none opacity-0"
          />
          {isValidElement(option.label) ? option.label : text(option.label)}
          {option.count !== undefined && (
            <span className="font-normal text-faint tabular-nums">
              {formats.number(option.count)}
              {countsMayGrow && "+"}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}

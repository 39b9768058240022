import { clsx } from "clsx";
import { ChevronDown } from "lucide-react";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { Message } from "@/lib/domain/messages/message";

type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly { value: T; label: string | Message; lang?: string }[];
  onChange: (value: T) => void;
  /** The id of what explains the choice. */
  describedBy?: string | undefined;
  className?: string;
};

/** The styled native control, for the platform's own list. */
export function Select<T extends string>({ label, value, options, onChange, describedBy, className }: Props<T>) {
  const text = useMessageText();
  return (
    <span className={clsx("relative inline-block", className)}>
      <select
        aria-label={label}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
        className="field-sizing-content h-8 w-full cursor-pointer appearance-none truncate rounded-lg border border-line-strong bg-surface ps-2.5 pe-8 hover:border-faint"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang} className="bg-surface text-ink">
            {text(option.label)}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute inset-e-2 top-2 size-4 text-dim" />
    </span>
  );
}

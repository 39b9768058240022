import { clsx } from "clsx";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type Message, msg } from "@/lib/domain/messages/message";

/** `now` is the current step; `trouble` is a current step that can't continue automatically. */
export type StepState = "done" | "now" | "trouble" | "later";

type Props = {
  number: number;
  title: string;
  state: StepState;
  /** One line about the result, or what the step waits for. */
  summary?: ReactNode;
  /** Absent if the summary says everything. */
  children?: ReactNode;
  last?: boolean;
};

const spoken: Record<StepState, Message> = {
  done: msg("changes.stepSection.done"),
  now: msg("changes.stepSection.currentStep"),
  trouble: msg("changes.stepSection.needsYou"),
  later: msg("changes.stepSection.comesLater"),
};

export function StepSection({ number, title, state, summary, children, last = false }: Props) {
  const text = useMessageText();
  const current = state === "now" || state === "trouble";
  return (
    <li
      aria-current={current ? "step" : undefined}
      className="relative grid grid-cols-[28px_minmax(0,1fr)] gap-x-3 pb-6"
    >
      {last ? null : (
        <span
          aria-hidden
          className={clsx(
            "absolute inset-s-[13px] top-8 bottom-1 w-0.5 rounded-full",
            state === "done" ? "bg-accent" : "bg-line",
          )}
        />
      )}
      <span
        aria-hidden
        className={clsx(
          "grid size-7 place-items-center rounded-full border text-[13px] font-semibold tabular-nums",
          state === "done" && "border-accent bg-accent text-on-accent",
          state === "now" && "border-accent bg-accent-soft text-accent",
          state === "trouble" && "border-amber bg-amber-soft text-amber",
          state === "later" && "border-line-strong bg-surface text-faint",
        )}
      >
        {state === "done" ? <Check className="size-4" strokeWidth={2.25} /> : number}
      </span>
      <div className="min-w-0 pt-1">
        <h2 className={clsx("font-semibold text-[15px] leading-5", state === "later" && "font-medium text-dim")}>
          {title}
          <span className="sr-only">, {text(spoken[state])}</span>
        </h2>
        {summary ? <p className="mt-0.5 text-[13px] text-dim [overflow-wrap:anywhere]">{summary}</p> : null}
        {children ? <div className="mt-3 grid gap-3">{children}</div> : null}
      </div>
    </li>
  );
}

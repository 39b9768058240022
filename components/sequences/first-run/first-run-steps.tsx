import { clsx } from "clsx";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { FirstRunCard } from "./first-run-card";

export type Step = { title: string; hint: string };

type Props = {
  steps: readonly Step[];
  /** How many are done. */
  done: number;
  skip: ReactNode;
  /** Helps with the current step. */
  action?: ReactNode;
};

/** Keeps its height from step to step, so that the field below doesn't move while a person types. */
export function FirstRunSteps({ steps, done, skip, action }: Props) {
  const t = useTranslations("sequences.firstRun");
  return (
    <FirstRunCard title={t("title")} hint={steps[done]?.hint} actions={skip}>
      <div className="flex min-h-7 items-center gap-3">
        <ol className="flex min-w-0 flex-1 items-center gap-2">
          {steps.map(({ title }, index) => (
            <Fragment key={title}>
              {index > 0 && <li aria-hidden="true" className="h-px w-4 shrink-0 bg-line-strong @3xl:w-8" />}
              <li
                aria-current={index === done ? "step" : undefined}
                className={clsx("flex items-center gap-2 text-[13px]", index === done ? "min-w-0" : "shrink-0")}
              >
                <Mark number={index + 1} state={index < done ? "done" : index === done ? "current" : "next"} />
                <span className={clsx("truncate", index === done ? "font-[550]" : "text-dim @max-3xl:sr-only")}>
                  {title}
                </span>
                {index < done && <span className="sr-only">{t("stepDone")}</span>}
              </li>
            </Fragment>
          ))}
        </ol>
        {action}
      </div>
    </FirstRunCard>
  );
}

const marks = {
  done: "bg-accent-soft text-accent",
  current: "bg-accent text-on-accent",
  next: "border border-line-strong text-dim",
};

function Mark({ number, state }: { number: number; state: keyof typeof marks }) {
  return (
    <span
      aria-hidden="true"
      className={clsx(
        "grid size-5 shrink-0 place-items-center rounded-full font-semibold text-[11px] transition-colors duration-200",
        marks[state],
      )}
    >
      {state === "done" ? <Check className="size-3" strokeWidth={2.5} /> : number}
    </span>
  );
}

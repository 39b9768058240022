import { clsx } from "clsx";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export type Step = { title: string; hint: string; action?: ReactNode };

type Props = {
  title: string;
  steps: readonly Step[];
  /** How many are done. */
  done: number;
  /** At the end of the title's line. */
  actions: ReactNode;
};

/** Keeps its height from step to step, so that the field below doesn't move while somebody types. */
export function FirstRunSteps({ title, steps, done, actions }: Props) {
  const t = useTranslations("sequences.firstRun");
  return (
    <section aria-labelledby="first-run" className="rounded-xl border border-line bg-surface">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5 ps-3.5 pe-2">
        <h2 id="first-run" className="min-w-0 flex-1 basis-44 font-[550] text-[13px]">
          {title}
        </h2>
        <div className="flex items-center gap-1">{actions}</div>
      </div>
      <ol className="grid border-line border-t md:grid-cols-3 md:divide-x md:divide-line max-md:divide-y max-md:divide-line rtl:divide-x-reverse">
        {steps.map(({ title, hint, action }, index) => {
          const isDone = index < done;
          const isCurrent = index === done;
          return (
            <li
              key={title}
              aria-current={isCurrent ? "step" : undefined}
              className="flex min-w-0 gap-2.5 px-3.5 py-2.5"
            >
              <span
                aria-hidden="true"
                className={clsx(
                  "grid size-5 shrink-0 place-items-center rounded-full font-semibold text-[11px] transition-colors duration-200",
                  isDone
                    ? "bg-accent-soft text-accent"
                    : isCurrent
                      ? "bg-accent text-on-accent"
                      : "border border-line-strong text-dim",
                )}
              >
                {isDone ? <Check className="size-3" strokeWidth={2.5} /> : index + 1}
              </span>
              <div className="min-w-0 flex-1">
                <h3 className={clsx("font-[550] text-[13px] leading-5", !isCurrent && "text-dim")}>
                  {title}
                  {isDone && <span className="sr-only"> {t("stepDone")}</span>}
                </h3>
                <p className={clsx("text-[13px] text-dim leading-[18px]", !isCurrent && "max-md:sr-only")}>{hint}</p>
              </div>
              {action}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

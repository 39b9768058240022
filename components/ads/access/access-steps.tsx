import { clsx } from "clsx";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";

/** Both questions before the ads appear, so that nobody is surprised by the second. */
export function AccessSteps({ current }: { current: "permission" | "accounts" }) {
  const t = useTranslations("ads.accessSteps");
  const steps = [
    { id: "permission", label: t("permission") },
    { id: "accounts", label: t("adAccounts") },
  ];
  return (
    <ol aria-label={t("steps")} className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1 text-[13px]">
      {steps.map(({ id, label }, index) => {
        const isDone = current === "accounts" && index === 0;
        const isCurrent = id === current;
        return (
          <li
            key={id}
            aria-current={isCurrent ? "step" : undefined}
            className={clsx(
              "flex items-center gap-2 before:me-1 before:h-px before:w-6 before:bg-line-strong first:before:hidden",
              isCurrent ? "font-[550] text-ink" : "text-dim",
            )}
          >
            <span
              aria-hidden="true"
              className={clsx(
                "grid size-5 place-items-center rounded-full border text-xs tabular-nums",
                isCurrent ? "border-accent bg-accent text-on-accent" : "border-line-strong",
                isDone && "border-transparent bg-accent-soft text-accent",
              )}
            >
              {isDone ? <Check className="size-3" strokeWidth={2.5} /> : index + 1}
            </span>
            {label}
            {isDone && <span className="sr-only">: {t("done")}</span>}
          </li>
        );
      })}
    </ol>
  );
}

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { isPausing } from "@/lib/domain/changes/change-moves";
import { StepLines } from "./step-lines";
import type { StepProps } from "./step-props";

type Props = StepProps & { onResume: () => void; onUndo: () => void };

/** Shows progress ad by ad; if the switch stops, shows what was done and what was not. */
export function SwitchStep({ change, moves, busy, onResume, onUndo, ...shown }: Props) {
  const t = useTranslations("changes.switchStep");
  const { phase, running, steps } = change;
  const undoing = phase === "undoing";
  const touched = steps.filter(({ phase: at }) =>
    undoing ? at === "switched" || at === "restoring" || at === "undone" : at !== "refused" && at !== "skipped",
  );
  const done = touched.filter(({ phase: at }) => at === (undoing ? "undone" : "switched")).length;
  return (
    <>
      <div className="grid gap-1.5">
        <p role="status" className="font-medium">
          {t(undoing ? "back" : "switched", { done, count: touched.length })}
        </p>
        <span aria-hidden className="block h-1.5 overflow-hidden rounded-full bg-line">
          <span
            className="block h-full rounded-full bg-accent transition-[width] duration-200"
            style={{ width: `${touched.length === 0 ? 0 : (done / touched.length) * 100}%` }}
          />
        </span>
      </div>
      <StepLines label={t("adsBeingSwitched")} {...shown} change={change} />
      {running ? <p className="text-[13px] text-dim">{t("youCanLeavePage")}</p> : null}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {moves.has(undoing ? "undo" : "run") && !isPausing(change) ? (
          <Button variant="primary" busy={busy} onClick={onResume}>
            {undoing ? t("resumeUndo") : t("goOn")}
          </Button>
        ) : null}
        {!undoing && moves.has("undo") ? (
          <Button busy={busy} onClick={onUndo}>
            {t("undoSwitchedAds")}
          </Button>
        ) : null}
      </div>
    </>
  );
}

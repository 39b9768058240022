import { ExternalLink } from "lucide-react";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { adsManagerLink } from "@/lib/domain/ads/ads-manager-link";
import { deliveryGroupOf } from "@/lib/domain/ads/delivery-group";
import type { ChangeStep } from "@/lib/domain/changes/change";
import { StepLines } from "./step-lines";
import type { StepProps } from "./step-props";

type Props = StepProps & {
  onUndo: (step: ChangeStep | null) => void;
  onCheck: () => void;
  /** Absent where a step comes after this one. */
  onFinish?: () => void;
};

/** What Meta says of the switched ads, and what became of the others. */
export function ReviewStep({ change, moves, busy, onUndo, onCheck, onFinish, ...shown }: Props) {
  const switched = change.steps.filter(({ phase }) => phase === "switched");
  const refused = change.steps.filter(({ phase }) => phase === "refused").length;
  return (
    <>
      <p role="status" className="font-medium">
        {reviewSentence(switched)}
      </p>
      {switched.some(({ effectiveStatus }) => effectiveStatus === "DISAPPROVED") ? (
        <p className="text-[13px] text-dim">
          Meta rejected an ad. Request another review in Ads Manager, or undo to restore its old creative.
        </p>
      ) : null}
      <StepLines
        label="Switched ads"
        {...shown}
        change={change}
        tailOf={(step) => (
          <>
            <a
              href={adsManagerLink({ id: step.adId, adAccount: { id: step.adAccountId, name: "" } })}
              target="_blank"
              rel="noopener noreferrer"
              className={buttonClass({ size: "sm", variant: "ghost" })}
            >
              <ExternalLink aria-hidden className="size-4" strokeWidth={1.75} />
              <span className="sr-only">Open {step.adName} in </span>Ads Manager
            </a>
            {moves.has("undo") && step.phase === "switched" ? (
              <Button size="sm" busy={busy} onClick={() => onUndo(step)} aria-label={`Undo ${step.adName}`}>
                Undo
              </Button>
            ) : null}
          </>
        )}
      />
      <div className="flex flex-wrap gap-2 empty:hidden">
        {onFinish && moves.has("end") ? (
          <Button variant="primary" busy={busy} onClick={onFinish}>
            Finish
          </Button>
        ) : null}
        {refused > 0 && moves.has("check") ? (
          <Button busy={busy} onClick={onCheck}>
            {refused === 1 ? "Check the remaining ad again" : `Check the ${refused} remaining ads again`}
          </Button>
        ) : null}
        {switched.length > 1 && moves.has("undo") ? (
          <Button busy={busy} onClick={() => onUndo(null)}>
            Undo all
          </Button>
        ) : null}
      </div>
    </>
  );
}

function reviewSentence(switched: readonly ChangeStep[]): string {
  const count = (of: (status: string | null) => boolean) =>
    switched.filter(({ effectiveStatus }) => of(effectiveStatus)).length;
  const waiting = count((status) => status !== null && deliveryGroupOf(status) === "review");
  const rejected = count((status) => status === "DISAPPROVED");
  const gone = count((status) => status === null || status === "DELETED");
  const through = switched.length - waiting - rejected - gone;
  const parts = [
    waiting > 0 ? `${waiting} in review at Meta` : null,
    through > 0 ? `${through} reviewed` : null,
    rejected > 0 ? `${rejected} rejected` : null,
    gone > 0 ? `${gone} no longer there` : null,
  ].filter(Boolean);
  return parts.length === 0 ? "No ad was switched." : `${parts.join(", ")}.`;
}

import type { ReactNode } from "react";
import type { ChangeStep } from "@/lib/domain/changes/change";
import { StepLine } from "./step-line";
import type { StepProps } from "./step-props";

type Props = Pick<StepProps, "wabaId" | "change" | "ads"> &
  Partial<Pick<StepProps, "greetingOf">> & {
    label: string;
    withFindings?: boolean;
    tailOf?: (step: ChangeStep) => ReactNode;
  };

/** Ads that need attention come first. */
const needs = ({ refusal }: ChangeStep) => (refusal ? 0 : 1);

export function StepLines({ wabaId, label, change, ads, greetingOf, withFindings, tailOf }: Props) {
  const steps = [...change.steps].sort((one, other) => needs(one) - needs(other));
  return (
    <ul aria-label={label} className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
      {steps.map((step) => (
        <StepLine
          key={step.adId}
          {...{ wabaId, step, change, withFindings }}
          ad={ads.get(step.adId)}
          // In other kinds of change, all ads use the sequence that the title names.
          greetsNow={change.kind === "attach" && withFindings ? greetingOf?.(step.before) : undefined}
          tail={tailOf?.(step)}
        />
      ))}
    </ul>
  );
}

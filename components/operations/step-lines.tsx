import type { ReactNode } from "react";
import type { OperationStep } from "@/lib/sequences/ads/operation";
import { StepLine } from "./step-line";
import type { StepProps } from "./step-props";

type Props = Pick<StepProps, "wabaId" | "operation" | "ads"> &
  Partial<Pick<StepProps, "greetingOf">> & {
    label: string;
    withFindings?: boolean;
    tailOf?: (step: OperationStep) => ReactNode;
  };

/** What needs somebody stands first. */
const needs = ({ refusal }: OperationStep) => (refusal ? 0 : 1);

/** The ads of an operation, a result each. */
export function StepLines({ wabaId, label, operation, ads, greetingOf, withFindings, tailOf }: Props) {
  const steps = [...operation.steps].sort((one, other) => needs(one) - needs(other));
  return (
    <ul aria-label={label} className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
      {steps.map((step) => (
        <StepLine
          key={step.adId}
          {...{ wabaId, step, operation, withFindings }}
          ad={ads.get(step.adId)}
          // Elsewhere all of them greet with the one sequence that the title names.
          greetsNow={operation.kind === "attach" && withFindings ? greetingOf?.(step.before) : undefined}
          tail={tailOf?.(step)}
        />
      ))}
    </ul>
  );
}

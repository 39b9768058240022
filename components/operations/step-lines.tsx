import type { ReactNode } from "react";
import type { AdRow } from "@/lib/sequences/ads/ad-row";
import type { OperationStep } from "@/lib/sequences/ads/operation";
import { StepLine } from "./step-line";

type Props = {
  label: string;
  steps: readonly OperationStep[];
  ads: ReadonlyMap<string, AdRow>;
  running: boolean;
  withFindings?: boolean;
  tailOf?: (step: OperationStep) => ReactNode;
};

/** The ads of an operation, a result each. */
export function StepLines({ label, steps, ads, running, withFindings, tailOf }: Props) {
  return (
    <ul aria-label={label} className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
      {steps.map((step) => (
        <StepLine
          key={step.adId}
          step={step}
          ad={ads.get(step.adId)}
          running={running}
          withFindings={withFindings}
          tail={tailOf?.(step)}
        />
      ))}
    </ul>
  );
}

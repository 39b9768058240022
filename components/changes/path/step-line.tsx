import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AdIssues } from "@/components/ads/ad-issues";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { Disclosure } from "@/components/ui/disclosure";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import type { Change, ChangeStep } from "@/lib/domain/changes/change";
import { AdLine } from "../ad-line";
import { FindingLines } from "./finding-lines";
import { StepMark } from "./step-mark";
import { stepWords } from "./step-words";

type Props = {
  wabaId: string;
  step: ChangeStep;
  /** The mirrored ad, if known. */
  ad: AdRow | undefined;
  change: Pick<Change, "running" | "phase">;
  /** What the ad uses before the switch, if the title doesn't say so. */
  greetsNow?: string;
  /** Shows dry-run findings, which matter until the ad is switched. */
  withFindings?: boolean;
  tail?: ReactNode;
};

export function StepLine({ wabaId, step, ad, change, greetsNow, withFindings = false, tail }: Props) {
  const text = useMessageText();
  const t = useTranslations("changes.stepLine");
  const { tone, words } = stepWords(step, change);
  const { findings, refusal, oldCreativeId, newCreativeId, phase } = step;
  const shown = withFindings || phase === "refused" ? findings : [];
  return (
    <li data-ad={step.adId}>
      <AdLine
        wabaId={wabaId}
        ad={ad}
        name={step.adName}
        effectiveStatus={step.effectiveStatus}
        lead={<StepMark tone={tone} />}
        tail={tail}
      >
        {greetsNow ? <p className="text-[13px] text-dim">{t("currentGreeting", { greetsNow })}</p> : null}
        <p className="text-[13px] text-dim">{text(words)}</p>
        <FindingLines findings={shown} />
        {ad && !shown.some(({ id }) => id === "has-issues") ? <AdIssues ad={ad} /> : null}
        {refusal ? (
          <RefusalNotice refusal={refusal} tone={refusal.retryAt ? "amber" : "red"} className="mt-1.5" />
        ) : null}
        {newCreativeId ? (
          <Disclosure summary={t("creatives")}>
            <p className="flex flex-wrap gap-x-4 text-dim text-xs">
              <CopyButton value={newCreativeId} what={t("idNewCreative")}>
                {t("newId", { id: newCreativeId })}
              </CopyButton>
              {oldCreativeId ? (
                <CopyButton value={oldCreativeId} what={t("idOldCreative")}>
                  {t("oldId", { id: oldCreativeId })}
                </CopyButton>
              ) : null}
            </p>
          </Disclosure>
        ) : null}
      </AdLine>
    </li>
  );
}

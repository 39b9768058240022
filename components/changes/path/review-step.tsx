import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { adsManagerLink } from "@/lib/domain/ads/ads-manager-link";
import { deliveryGroupOf } from "@/lib/domain/ads/delivery-group";
import type { ChangeStep } from "@/lib/domain/changes/change";
import { type Message, msg } from "@/lib/domain/messages/message";
import { StepLines } from "./step-lines";
import type { StepProps } from "./step-props";

type Props = StepProps & {
  onUndo: (step: ChangeStep | null) => void;
  onCheck: () => void;
  /** Absent if another step follows. */
  onFinish?: () => void;
};

export function ReviewStep({ change, moves, busy, onUndo, onCheck, onFinish, ...shown }: Props) {
  const text = useMessageText();
  const t = useTranslations("changes.reviewStep");
  const switched = change.steps.filter(({ phase }) => phase === "switched");
  const refused = change.steps.filter(({ phase }) => phase === "refused").length;
  return (
    <>
      <p role="status" className="font-medium">
        {reviewParts(switched).length === 0
          ? t("noAdWasSwitched")
          : t("sentence", { parts: reviewParts(switched).map(text).join(", ") })}
      </p>
      {switched.some(({ effectiveStatus }) => effectiveStatus === "DISAPPROVED") ? (
        <p className="text-[13px] text-dim">{t("metaRejectedAdRequest")}</p>
      ) : null}
      <StepLines
        label={t("switchedAds")}
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
              {t.rich("openInAdsManager", {
                adName: step.adName,
                span: (chunks) => <span className="sr-only">{chunks}</span>,
              })}
            </a>
            {moves.has("undo") && step.phase === "switched" ? (
              <Button
                size="sm"
                busy={busy}
                onClick={() => onUndo(step)}
                aria-label={t("undo2", { adName: step.adName })}
              >
                {t("undo")}
              </Button>
            ) : null}
          </>
        )}
      />
      <div className="flex flex-wrap gap-2 empty:hidden">
        {onFinish && moves.has("end") ? (
          <Button variant="primary" busy={busy} onClick={onFinish}>
            {t("finish")}
          </Button>
        ) : null}
        {refused > 0 && moves.has("check") ? (
          <Button busy={busy} onClick={onCheck}>
            {t("checkRemaining", { refused })}
          </Button>
        ) : null}
        {switched.length > 1 && moves.has("undo") ? (
          <Button busy={busy} onClick={() => onUndo(null)}>
            {t("undoAll")}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function reviewParts(switched: readonly ChangeStep[]): Message[] {
  const count = (of: (status: string | null) => boolean) =>
    switched.filter(({ effectiveStatus }) => of(effectiveStatus)).length;
  const waiting = count((status) => status !== null && deliveryGroupOf(status) === "review");
  const rejected = count((status) => status === "DISAPPROVED");
  const gone = count((status) => status === null || status === "DELETED");
  const through = switched.length - waiting - rejected - gone;
  const parts = Object.entries({ waiting, through, rejected, gone }) as ["waiting", number][];
  return parts.flatMap(([part, count]) => (count > 0 ? [msg(`changes.reviewStep.parts.${part}`, { count })] : []));
}

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";
import type { AdRow } from "@/lib/domain/ads/ad-row";
import { deliveryGroupOf } from "@/lib/domain/ads/delivery-group";
import type { StepProps } from "./step-props";

type Props = Pick<StepProps, "change" | "moves" | "busy"> & {
  oldName: string;
  /** Ads visible to this person that still use the old sequence. */
  left: readonly AdRow[];
  onRetire: () => void;
  onKeep: () => void;
};

/** Deletes the old sequence once no ad uses it, or keeps it. */
export function RetireStep({ change, oldName, left, moves, busy, onRetire, onKeep }: Props) {
  const t = useTranslations("changes.retireStep");
  const { adsOnOld } = change;
  // The list of ads may be older than the switch.
  const switched = new Set(change.steps.flatMap(({ adId, phase }) => (phase === "switched" ? adId : [])));
  const others = left.filter(({ id }) => !switched.has(id));
  const count = adsOnOld ?? others.length;
  const inReview = change.steps.filter(
    (step) => step.phase === "switched" && deliveryGroupOf(step.effectiveStatus ?? "") === "review",
  ).length;
  const named = others.slice(0, Math.min(3, count)).map(({ name }) => `“${name}”`);
  return (
    <>
      {adsOnOld === 0 ? (
        <p className="text-dim">{t("noAdUses", { oldName, inReview })}</p>
      ) : (
        <Notice tone="info" size="sm">
          {count > 0
            ? named.length > 0
              ? t("stillUsedNamed", { count, oldName, named: named.join(", "), more: count - named.length })
              : t("stillUsed", { count, oldName })
            : t("whetherAdsUseCant", { oldName })}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {moves.has("retire") ? (
          <Button variant={inReview > 0 ? "secondary" : "danger"} busy={busy} onClick={onRetire}>
            {t("delete", { oldName })}
          </Button>
        ) : null}
        {moves.has("end") ? (
          <Button busy={busy} onClick={onKeep}>
            {t("keepFinish")}
          </Button>
        ) : null}
      </div>
    </>
  );
}

import { useTranslations } from "next-intl";
import type { ChangeVerb } from "@/lib/client/changes/use-change";
import type { Change, ChangeStep } from "@/lib/domain/changes/change";
import { ConsentDialog } from "./consent-dialog";

export type Asking =
  | { what: "end" }
  | { what: "retire" }
  | { what: "tidy" }
  | { what: "undo"; step: ChangeStep | null };

type Props = {
  asking: Asking;
  change: Change;
  names: { oldName: string | null };
  busy: boolean;
  onConfirm: (verb: ChangeVerb, input?: { adIds: string[] }) => void;
  onClose: () => void;
};

/** Asks for confirmation before actions that are hard to undo. */
export function ChangeConsent({ asking, change, names, busy, onConfirm, onClose }: Props) {
  const t = useTranslations("changes.changeConsent");
  const switched = change.steps.filter(({ phase }) => phase === "switched").length;
  const oldName = names.oldName ?? t("oldSequence");
  if (asking.what === "retire")
    return (
      <ConsentDialog
        title={t("delete", { oldName })}
        confirmLabel={t("deleteIt")}
        danger
        {...{ busy, onClose }}
        onConfirm={() => onConfirm("retire")}
      >
        <p>{t("deletedAtMetaImmediately")}</p>
        <p className="text-dim">{t("afterSwitchedAdsCant")}</p>
      </ConsentDialog>
    );
  if (asking.what === "tidy") {
    const one = change.orphans.length === 1;
    return (
      <ConsentDialog
        title={t("deleteCreatives", { count: change.orphans.length })}
        confirmLabel={one ? t("deleteIt") : t("deleteThem")}
        danger
        {...{ busy, onClose }}
        onConfirm={() => onConfirm("tidy")}
      >
        <p>{t("looksFirst", { count: change.orphans.length })}</p>
        <p className="text-dim">{t("adsTheirCreativesArent")}</p>
      </ConsentDialog>
    );
  }
  if (asking.what === "undo") {
    const { step } = asking;
    return (
      <ConsentDialog
        title={step ? t("undo", { adName: step.adName }) : t("undoSwitched", { switched })}
        confirmLabel={step || switched === 1 ? t("putBack") : t("putThemBack")}
        {...{ busy, onClose }}
        onConfirm={() => onConfirm("undo", step ? { adIds: [step.adId] } : undefined)}
      >
        <p>{t("adGetsOldCreative")}</p>
        <p className="text-dim">{t("metaReviewsAdAgain")}</p>
      </ConsentDialog>
    );
  }
  return (
    <ConsentDialog
      title={change.kind === "change" ? t("cancelChange2") : t("cancel")}
      confirmLabel={t("cancelChange")}
      {...{ busy, onClose }}
      onConfirm={() => onConfirm("end")}
    >
      <p>{switched > 0 ? t("switchedStay", { switched }) : t("nothingWasChangedIn")}</p>
      {change.kind === "change" && change.phase === "writing" ? <p className="text-dim">{t("draftSaved")}</p> : null}
      {change.kind === "change" && change.newSequenceId ? (
        <p className="text-dim">{t("newSequenceStaysPublished")}</p>
      ) : null}
    </ConsentDialog>
  );
}

"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { Notice } from "@/components/ui/feedback/notice";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { Later } from "@/components/ui/later";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { Change } from "@/lib/domain/changes/change";
import type { ChangeOf } from "@/lib/domain/composer/composer-source";
import { selectHasMoved, selectMode } from "@/lib/domain/composer/select";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { OtherPersonNotice } from "./drafts/other-person-notice";
import { OneNotice } from "./one-notice";

const AskedQuestion = lazyPart(() => import("./asked-question").then((module) => ({ default: module.AskedQuestion })));
const ReviewNotice = lazyPart(() =>
  import("./review/review-notice").then((module) => ({ default: module.ReviewNotice })),
);
const ConflictNotice = lazyPart(() =>
  import("./drafts/conflict-notice").then((module) => ({ default: module.ConflictNotice })),
);
const ChangeNotice = lazyPart(() =>
  import("./publish/change-notice").then((module) => ({ default: module.ChangeNotice })),
);
const LockedNotice = lazyPart(() =>
  import("@/components/changes/locked-notice").then((module) => ({ default: module.LockedNotice })),
);
const UnderWayNotice = lazyPart(() =>
  import("@/components/changes/under-way-notice").then((module) => ({ default: module.UnderWayNotice })),
);
const LanguageNotice = lazyPart(() =>
  import("./starters/language-notice").then((module) => ({ default: module.LanguageNotice })),
);

type ComposerNoticesProps = {
  wabaId: string;
  userId: string;
  draftId: string;
  changeOf: ChangeOf | null;
  /** Open changes that involve the published sequence. */
  underWay: readonly Change[];
  signInHref: string;
  /** A question that customers typed. Its notice explains the lock too. */
  asked: string | null;
};

const inline = "min-h-6 font-[550] underline underline-offset-3 hover:no-underline";

export function ComposerNotices(props: ComposerNoticesProps) {
  const t = useTranslations("composer.composerNotices");
  const { wabaId } = props;
  const actions = useComposerActions();
  const mode = useComposer(selectMode);
  const { live, language, restored } = useComposer(({ version }) => version);
  const refusal = useComposer((state) => state.refusal);
  const conflict = useComposer((state) => state.conflict);
  const hasMoved = useComposer(selectHasMoved);
  const hasConflict = conflict.kind !== "none";
  const unreadable = live?.unreadable ?? null;
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal && !refusal.field) top.current?.scrollIntoView({ block: "nearest", behavior: "smooth" });
  }, [refusal]);

  const copyAsNew = (
    <Button size="sm" onClick={actions.copyAsNew}>
      {t("duplicateAsNew")}
    </Button>
  );
  const restoredNotice =
    restored && !hasConflict ? (
      <Notice
        key="restored"
        tone="info"
        size="sm"
        live="polite"
        action={
          <span className="flex gap-4">
            {hasMoved ? (
              <button type="button" className={inline} onClick={actions.compareVersions}>
                {t("compare")}
              </button>
            ) : null}
            <button type="button" className={inline} onClick={actions.discardDraft}>
              {t("discard")}
            </button>
          </span>
        }
      >
        {hasMoved ? t("restoredLiveChanged") : t("restored")}
      </Notice>
    ) : null;
  // By importance.
  const notices: ReactNode[] = [
    refusal?.kind === "other-person" ? null : <OtherPersonNotice key="other-person" signInHref={props.signInHref} />,
    refusal ? (
      <RefusalNotice
        key={`refusal-${refusal.fbtraceId ?? refusal.kind}`}
        refusal={refusal}
        announce
        tone={refusal.kind === "rate-limited" ? "amber" : "red"}
        actions={refusalActions(refusal, {
          t,
          signInHref: props.signInHref,
          onTryAgain: hasConflict ? null : actions.publish,
          copyAsNew,
        })}
      />
    ) : null,
    hasConflict ? (
      <Later key="conflict">
        <ConflictNotice ended={conflict.kind === "remote-ended"} />
      </Later>
    ) : null,
    props.asked ? (
      <Later key="asked">
        <AskedQuestion wabaId={wabaId} question={props.asked} />
      </Later>
    ) : null,
    live && props.underWay.length > 0 ? (
      <Later key="under-way">
        <UnderWayNotice wabaId={wabaId} sequenceId={live.id} first={props.underWay} />
      </Later>
    ) : null,
    live && mode === "locked" && !props.asked && refusal?.kind !== "used-in-ad" ? (
      <Later key="locked">
        <LockedNotice
          wabaId={wabaId}
          sequence={live}
          underWay={props.underWay.some(({ kind }) => kind === "change")}
          duplicate={copyAsNew}
        />
      </Later>
    ) : null,
    mode === "gone" ? (
      <Notice key="gone" tone="warning" title={t("sequenceNoLongerExists")} action={copyAsNew}>
        {t("textKeptHereIf")}
      </Notice>
    ) : null,
    mode === "read-only" ? (
      <Notice key="read-only" tone="info">
        {t("youHaveViewOnly")}
      </Notice>
    ) : null,
    unreadable !== null ? (
      <Notice key="unreadable" tone="warning" title={t("cantReadMessageFrom")}>
        {t("staysUnchanged")}
        <details className="mt-1">
          <summary className="min-h-6 cursor-pointer rounded font-[550]">{t("whatMetaSent")}</summary>
          <pre className="mt-1 max-h-48 overflow-auto whitespace-pre-wrap break-all text-ink text-xs">{unreadable}</pre>
          <CopyButton value={unreadable} what={t("whatMetaSent2")}>
            {t("copy")}
          </CopyButton>
        </details>
      </Notice>
    ) : null,
    props.changeOf ? (
      <Later key="change">
        <ChangeNotice wabaId={props.wabaId} changeOf={props.changeOf} />
      </Later>
    ) : null,
    hasMoved ? restoredNotice : null,
    <Later key="review">
      <ReviewNotice {...{ wabaId }} userId={props.userId} draftId={props.draftId} />
    </Later>,
    language ? (
      <Later key="language">
        <LanguageNotice language={language} />
      </Later>
    ) : null,
    hasMoved ? null : restoredNotice,
  ];
  return <OneNotice box={top}>{notices}</OneNotice>;
}

type Translate = ReturnType<typeof useTranslations<"composer.composerNotices">>;
type RefusalRemedies = { signInHref: string; onTryAgain: (() => void) | null; copyAsNew: ReactNode; t: Translate };

function refusalActions(refusal: Refusal, { signInHref, onTryAgain, copyAsNew, t }: RefusalRemedies): ReactNode {
  switch (refusal.kind) {
    case "sign-in-again":
    case "other-person":
      return (
        <Link href={signInHref} className={buttonClass({ size: "sm" })}>
          {t("signInAgain")}
        </Link>
      );
    case "used-in-ad":
    case "not-found":
      return copyAsNew;
    case "meta-unreachable":
    case "outcome-unknown":
    case "unexpected":
      return onTryAgain ? (
        <Button size="sm" onClick={onTryAgain}>
          {t("tryAgain")}
        </Button>
      ) : null;
    default:
      return null;
  }
}

"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { Notice } from "@/components/ui/feedback/notice";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import type { Watched } from "@/lib/client/browser/watched";
import type { DraftState } from "@/lib/client/drafts/draft-saver";
import type { Change } from "@/lib/domain/changes/change";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { Sequence } from "@/lib/domain/sequences/schema";
import type { ComposerMode } from "./composer-mode";
import type { ChangeOf } from "./composer-props";
import { OtherPersonNotice } from "./drafts/other-person-notice";
import type { useDraftConflict } from "./drafts/use-draft-conflict";

const ConflictNotice = lazy(() =>
  import("./drafts/conflict-notice").then((module) => ({ default: module.ConflictNotice })),
);
const ChangeNotice = lazy(() => import("./publish/change-notice").then((module) => ({ default: module.ChangeNotice })));
const LockedNotice = lazy(() =>
  import("@/components/changes/locked-notice").then((module) => ({ default: module.LockedNotice })),
);
const UnderWayNotice = lazy(() =>
  import("@/components/changes/under-way-notice").then((module) => ({ default: module.UnderWayNotice })),
);
const LanguageNotice = lazy(() =>
  import("./starters/language-notice").then((module) => ({ default: module.LanguageNotice })),
);

type ComposerNoticesProps = {
  wabaId: string;
  changeOf: ChangeOf | null;
  /** The open changes that the published sequence takes part in. */
  underWay: readonly Change[];
  mode: ComposerMode;
  /** The published sequence, which its ads are asked for by. */
  live: Sequence | null;
  refusal: Refusal | null;
  signInHref: string;
  /** What Meta sent where no message could be read. */
  unreadable: string | null;
  draftState: Watched<DraftState>;
  restored: boolean;
  conflictState: Pick<ReturnType<typeof useDraftConflict>, "conflict" | "take" | "keepCopy">;
  /** BCP 47 tag of the language that the words are to be written in. */
  language: string | null;
  onDiscard: () => void;
  /** Set when the live version moved since the restored draft began. */
  onCompare: (() => void) | undefined;
  onCopyAsNew: () => void;
  onTryAgain: () => void;
  /** Set: the page was asked for with a question, whose notice tells of the lock as well. */
  asked: string | null;
};

type Translate = ReturnType<typeof useTranslations<"composer.composerNotices">>;

const inline = "min-h-6 font-[550] underline underline-offset-3 hover:no-underline";

/** What to know before reading on, each with the way out. */
export function ComposerNotices(props: ComposerNoticesProps) {
  const t = useTranslations("composer.composerNotices");
  const { wabaId, live, mode, refusal, unreadable, restored } = props;
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal && !refusal.field) top.current?.scrollIntoView({ block: "nearest", behavior: "smooth" });
  }, [refusal]);

  const copyAsNew = (
    <Button size="sm" onClick={props.onCopyAsNew}>
      {t("duplicateAsNew")}
    </Button>
  );
  const notices: ReactNode[] = [
    refusal?.kind === "other-person" ? null : (
      <OtherPersonNotice key="other-person" state={props.draftState} signInHref={props.signInHref} />
    ),
    refusal ? (
      <RefusalNotice
        key={`refusal-${refusal.fbtraceId ?? refusal.kind}`}
        refusal={refusal}
        announce
        tone={refusal.kind === "rate-limited" ? "amber" : "red"}
        actions={refusalActions(refusal, props, copyAsNew, t)}
      />
    ) : null,
    live && props.underWay.length > 0 ? (
      <Suspense key="under-way" fallback={null}>
        <UnderWayNotice wabaId={wabaId} sequenceId={live.id} first={props.underWay} />
      </Suspense>
    ) : null,
    live && mode === "locked" && !props.asked && refusal?.kind !== "used-in-ad" ? (
      <Suspense key="locked" fallback={null}>
        <LockedNotice
          wabaId={wabaId}
          sequence={live}
          underWay={props.underWay.some(({ kind }) => kind === "change")}
          duplicate={copyAsNew}
        />
      </Suspense>
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
      <Suspense key="change" fallback={null}>
        <ChangeNotice wabaId={props.wabaId} changeOf={props.changeOf} />
      </Suspense>
    ) : null,
    props.conflictState.conflict ? (
      <Suspense key="conflict" fallback={null}>
        <ConflictNotice {...props.conflictState} ended={props.conflictState.conflict.ended} />
      </Suspense>
    ) : null,
    props.language ? (
      <Suspense key="language" fallback={null}>
        <LanguageNotice language={props.language} />
      </Suspense>
    ) : null,
    restored ? (
      <Notice
        key="restored"
        tone="info"
        size="sm"
        live="polite"
        action={
          <span className="flex gap-4">
            {props.onCompare ? (
              <button type="button" className={inline} onClick={props.onCompare}>
                {t("compare")}
              </button>
            ) : null}
            <button type="button" className={inline} onClick={props.onDiscard}>
              {t("discard")}
            </button>
          </span>
        }
      >
        {props.onCompare ? t("restoredLiveChanged") : t("restored")}
      </Notice>
    ) : null,
  ];
  const shown = notices.filter(Boolean);
  return shown.length > 0 ? (
    <div ref={top} className="grid scroll-mt-20 gap-2 empty:hidden">
      {shown}
    </div>
  ) : null;
}

function refusalActions(refusal: Refusal, props: ComposerNoticesProps, copyAsNew: ReactNode, t: Translate): ReactNode {
  switch (refusal.kind) {
    case "sign-in-again":
    case "other-person":
      return (
        <Link href={props.signInHref} className={buttonClass({ size: "sm" })}>
          {t("signInAgain")}
        </Link>
      );
    case "used-in-ad":
    case "not-found":
      return copyAsNew;
    case "meta-unreachable":
    case "outcome-unknown":
    case "unexpected":
      return (
        <Button size="sm" onClick={props.onTryAgain}>
          {t("tryAgain")}
        </Button>
      );
    default:
      return null;
  }
}

"use client";

import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { Notice } from "@/components/ui/feedback/notice";
import { reviewOutcome } from "@/lib/domain/reviews/review-outcome";
import { useVisiting } from "./visit-context";

/** Which revision is shown, whether it still matters, and as whom the visitor decides. */
export function VisitNotices() {
  const t = useTranslations("reviews.visitNotices");
  const { state, page } = useVisiting();
  const item = state.items.find(({ position }) => position === page.position);
  if (!item) return null;
  const { viewer } = state;
  const newer = (
    <a href={`?s=${item.position}&v=${item.newest}`} className={buttonClass({ size: "sm" })}>
      {t("showNewest", { version: item.newest })}
    </a>
  );
  return (
    <div className="grid gap-2 empty:hidden">
      {viewer.kind === "visitor" ? (
        <p className="text-[13px] text-dim">
          {page.kind === "named"
            ? t("linkIsYours", { name: viewer.name ?? "" })
            : t("reviewingAs", { name: viewer.name ?? "" })}
        </p>
      ) : null}
      {viewer.kind === "member" ? (
        <Notice size="sm">
          {viewer.isAuthor
            ? t("signedInAsAuthor", { name: viewer.name ?? "" })
            : t("signedInAsMember", { name: viewer.name ?? "" })}
        </Notice>
      ) : null}
      {item.state === "published" ? <Notice size="sm">{t(reviewOutcome(page.shown.action))}</Notice> : null}
      {item.state === "withdrawn" ? (
        <Notice size="sm" tone="warning">
          {t("withdrawn")}
        </Notice>
      ) : null}
      {item.newest > page.revision ? (
        <Notice tone="warning" live="polite" action={newer} title={t("newerTitle")}>
          {t("newer", { shown: page.revision, newest: item.newest })}
        </Notice>
      ) : page.revision > item.revision ? (
        <Notice size="sm">{t("showingNewer", { shown: page.revision, linked: item.revision })}</Notice>
      ) : null}
    </div>
  );
}

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { Pill } from "@/components/ui/feedback/pill";
import { RelativeTime } from "@/components/ui/relative-time";
import { useFormats } from "@/lib/client/i18n/use-formats";
import type { ReviewLink } from "@/lib/domain/reviews/review-link";

type Props = {
  link: ReviewLink;
  busy: boolean;
  /** Null if the person may not. */
  onRevoke: (() => void) | null;
};

export function LinkRow({ link, busy, onRevoke }: Props) {
  const t = useTranslations("reviews.linkRow");
  const formats = useFormats();
  const { label, email, mail, kind, state, counts, hasPasscode, expiresAt, views, viewedAt, reviewCount, createdBy } =
    link;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2.5">
      <div className="min-w-0 flex-[1_1_14rem]">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <bdi className="font-[550] [overflow-wrap:anywhere]">{label}</bdi>
          <Pill tone={state === "active" ? "accent" : "neutral"}>{t(`state.${state}`)}</Pill>
          <span className="text-dim text-xs">
            {kind === "shared" ? t("shared") : counts ? t("namedCounts") : t("namedDoesNotCount")}
          </span>
        </p>
        <p className="flex flex-wrap gap-x-3 text-[13px] text-dim tabular-nums">
          {mail ? (
            <span className={mail === "failed" ? "text-red" : undefined}>
              {t(`mail.${mail}`, { email: email ?? "" })}
            </span>
          ) : email ? (
            <span className="[overflow-wrap:anywhere]">{email}</span>
          ) : null}
          <span>{t("createdBy", { name: createdBy })}</span>
          <span>{t("views", { count: views })}</span>
          {viewedAt ? <span>{t.rich("lastViewed", { time: () => <RelativeTime iso={viewedAt} /> })}</span> : null}
          {state === "active" ? <span>{t("expires", { day: formats.date(expiresAt, "date") })}</span> : null}
          {hasPasscode ? <span>{t("passcode")}</span> : null}
          {reviewCount > 1 ? <span>{t("reviewCount", { count: reviewCount })}</span> : null}
        </p>
      </div>
      {onRevoke && state === "active" ? (
        <Button size="sm" busy={busy} aria-label={t("revokeLinkOf", { label })} onClick={onRevoke}>
          {t("revoke")}
        </Button>
      ) : null}
    </li>
  );
}

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Pill, type PillTone } from "@/components/ui/feedback/pill";
import { RelativeTime } from "@/components/ui/relative-time";
import type { DecisionKind } from "@/lib/domain/reviews/review";
import { isClosed } from "@/lib/domain/reviews/review-listing";
import type { ReviewView } from "@/lib/domain/reviews/review-view";

const tones: Record<DecisionKind, PillTone> = { approved: "accent", "changes-requested": "amber", hold: "red" };

/** Who decided what about which words, and who is still asked. */
export function ReviewDecisions({ review, userId }: { review: ReviewView; userId: string }) {
  const t = useTranslations("reviews.reviewDecisions");
  const { decisions, reviewers, approvals, state } = review;
  const waiting = reviewers.filter(({ decided }) => !decided);
  const isOpen = !isClosed(state);
  return (
    <section aria-labelledby="decisions" className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id="decisions" className="font-semibold">
          {t("title")}
        </h2>
        {isOpen ? <p className="text-[13px] text-dim tabular-nums">{t("approvals", approvals)}</p> : null}
      </div>
      {decisions.length === 0 && waiting.length === 0 ? <p className="text-[13px] text-dim">{t("none")}</p> : null}
      <ul className="divide-y divide-line rounded-xl border border-line bg-surface empty:hidden">
        {decisions.map(({ id, name, decision, note, at, revision, counts, userId: by }) => (
          <li key={id} className={clsx("flex gap-3 px-3 py-2.5", !counts && "opacity-75")}>
            <Avatar name={name} />
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
                <bdi className="font-[550]">{by === userId ? t("you", { name }) : name}</bdi>
                <Pill tone={counts ? tones[decision] : "neutral"}>{t(`decision.${decision}`)}</Pill>
                {by === null ? <span className="text-[13px] text-dim">{t("throughLink")}</span> : null}
                <RelativeTime iso={at} className="ms-auto text-[13px] text-dim" />
              </p>
              {note ? (
                <p dir="auto" className="mt-0.5 whitespace-pre-wrap [overflow-wrap:anywhere]">
                  {note}
                </p>
              ) : null}
              {counts || !isOpen ? null : <p className="text-[13px] text-dim">{t("noLongerCounts", { revision })}</p>}
            </div>
          </li>
        ))}
        {isOpen
          ? waiting.map(({ userId: id, name, required }) => (
              <li key={id} className="flex items-center gap-3 px-3 py-2.5">
                <Avatar name={name} />
                <bdi className="min-w-0 flex-1 truncate">{name}</bdi>
                <span className="text-[13px] text-dim">{t(required ? "required" : "asked")}</span>
              </li>
            ))
          : null}
      </ul>
    </section>
  );
}

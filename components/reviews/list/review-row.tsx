import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { RelativeTime } from "@/components/ui/relative-time";
import { isClosed } from "@/lib/domain/reviews/review-listing";
import type { ReviewSummary } from "@/lib/domain/reviews/review-view";
import { ReviewStatePill } from "../review-state-pill";

type Props = { wabaId: string; review: ReviewSummary; queue?: ReactNode };

/** `queue`: in place of the time, what is pressed to publish it. */
export function ReviewRow({ wabaId, review, queue }: Props) {
  const t = useTranslations("reviews.reviewRow");
  const { id, name, action, state, revision, author, updatedAt, approvals } = review;
  const isOpen = !isClosed(state);
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b px-4 py-3 hover:bg-sunk lg:px-8">
      <div className="min-w-0 flex-[1_1_16rem]">
        <Link
          href={`/${wabaId}/reviews/${id}`}
          className="block truncate font-semibold after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
        >
          <bdi>{name}</bdi>
        </Link>
        <p className="text-[13px] text-dim">{t(`action.${action}`, { revision })}</p>
      </div>
      <span className="w-44 max-sm:w-auto">
        <ReviewStatePill {...{ state, action }} />
      </span>
      <span className="w-36 text-[13px] text-dim tabular-nums max-sm:w-auto">
        {isOpen ? t("approvals", { given: approvals.given, needed: approvals.needed }) : null}
      </span>
      <span className="flex w-40 min-w-0 items-center gap-2 text-[13px] max-sm:w-auto">
        <Avatar name={author.name} />
        <bdi className="truncate">{author.name}</bdi>
      </span>
      {queue ? (
        <span className="relative z-10 flex w-28 justify-end max-sm:ms-auto max-sm:w-auto">{queue}</span>
      ) : (
        <RelativeTime iso={updatedAt} className="w-28 text-end text-[13px] text-dim max-sm:ms-auto max-sm:w-auto" />
      )}
    </li>
  );
}

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
    <li className="relative flex flex-wrap items-center gap-x-3 gap-y-1.5 border-line border-b px-4 py-3 hover:bg-sunk md:flex-nowrap lg:px-8 xl:gap-x-4">
      <div className="min-w-0 max-md:basis-full md:flex-1">
        <Link
          href={`/${wabaId}/reviews/${id}`}
          className="block truncate font-semibold after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
        >
          <bdi>{name}</bdi>
        </Link>
        <p className="truncate text-[13px] text-dim">
          {t(`action.${action}`, { revision })}
          <span className="md:hidden">
            {" · "}
            <bdi>{author.name}</bdi>
          </span>
        </p>
      </div>
      <span className="shrink-0 md:w-36 xl:w-44">
        <ReviewStatePill {...{ state, action }} />
      </span>
      <span className="shrink-0 text-[13px] text-dim tabular-nums md:w-28 xl:w-36">
        {isOpen ? t("approvals", { given: approvals.given, needed: approvals.needed }) : null}
      </span>
      <span className="flex w-32 shrink-0 items-center gap-2 text-[13px] max-md:hidden xl:w-40">
        <Avatar name={author.name} size="sm" />
        <bdi className="truncate">{author.name}</bdi>
      </span>
      {queue ? (
        <span className="relative z-10 flex shrink-0 justify-end max-md:ms-auto md:w-24 xl:w-28">{queue}</span>
      ) : (
        <RelativeTime
          iso={updatedAt}
          className="shrink-0 text-end text-[13px] text-dim max-md:ms-auto md:w-24 xl:w-28"
        />
      )}
    </li>
  );
}

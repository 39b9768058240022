"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { memo } from "react";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { ListingError } from "@/lib/client/sequences/sequences-query";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { Freshness } from "@/lib/domain/sequences/list-view";

type Props = { freshness: Freshness; error: Error | null; onRetry: () => void };

const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

function known(checkedAt: string | null): string {
  return checkedAt ? `You see what was known at ${moment.format(new Date(checkedAt))}.` : "Nothing is known yet.";
}

function ownRefusal(error: Error): Refusal {
  return error instanceof ListingError && error.status < 500
    ? {
        kind: "sign-in-again",
        title: "This list is no longer open to you.",
        advice: "Your session ended, or your access to this account was withdrawn. Sign in again to go on.",
      }
    : {
        kind: "unexpected",
        title: "Overture itself does not answer.",
        advice: "Check your internet connection. The list is asked for again by itself.",
      };
}

/** Why the list may be behind, above the list that stays readable. */
export const ListingNotice = memo(function ListingNotice({ freshness, error, onRetry }: Props) {
  const pathname = usePathname();
  const cause = error ? ownRefusal(error) : freshness.refusal;
  if (!cause) return null;
  const since = known(freshness.checkedAt);
  const refusal: Refusal =
    cause.kind === "meta-unreachable"
      ? {
          ...cause,
          title: freshness.checkedAt
            ? `Meta has not answered since ${moment.format(new Date(freshness.checkedAt))}.`
            : "Meta does not answer.",
          advice: `${freshness.checkedAt ? "You see what was known then." : since} Reading and drafting go on; Overture keeps trying.`,
        }
      : { ...cause, advice: `${cause.advice} ${since}` };
  return (
    <RefusalNotice
      refusal={refusal}
      tone="amber"
      className="mx-4 mb-3 lg:mx-8"
      actions={
        cause.kind === "sign-in-again" ? (
          <Link className={buttonClass({ size: "sm" })} href={`/sign-in?callbackUrl=${encodeURIComponent(pathname)}`}>
            Sign in again
          </Link>
        ) : cause.retryAt ? undefined : (
          <Button size="sm" onClick={onRetry}>
            Try now
          </Button>
        )
      }
    />
  );
});

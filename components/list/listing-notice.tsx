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
  return checkedAt ? `Showing data from ${moment.format(new Date(checkedAt))}.` : "No data yet.";
}

function ownRefusal(error: Error): Refusal {
  return error instanceof ListingError && error.status < 500
    ? {
        kind: "sign-in-again",
        title: "You no longer have access to this list.",
        advice: "Your session ended or your access was removed. Sign in again to continue.",
      }
    : {
        kind: "unexpected",
        title: "Overture isn't responding.",
        advice: "Check your internet connection. The list refreshes automatically.",
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
            ? `Meta hasn't responded since ${moment.format(new Date(freshness.checkedAt))}.`
            : "Meta isn't responding.",
          advice: `${freshness.checkedAt ? "Showing data from then." : since} You can still read and write drafts. Overture keeps trying.`,
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

"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { Button } from "@/components/ui/buttons/button";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { ListingError } from "@/lib/client/sequences/sequences-query";
import { msg } from "@/lib/domain/messages/message";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { refusalText, type ShownRefusal } from "@/lib/domain/refusal/refusal-text";
import type { Freshness } from "@/lib/domain/sequences/list-view";

type Props = { freshness: Freshness; error: Error | null; onRetry: () => void };

function ownRefusal(error: Error): Refusal {
  return error instanceof ListingError && error.status < 500
    ? { kind: "sign-in-again", reason: "listAccessLost" }
    : { kind: "unexpected", reason: "listUnreachable" };
}

/** Explains why the list may be out of date; the list below stays readable. */
export const ListingNotice = memo(function ListingNotice({ freshness, error, onRetry }: Props) {
  const t = useTranslations("list.listingNotice");
  const formats = useFormats();
  const pathname = usePathname();
  const cause = error ? ownRefusal(error) : freshness.refusal;
  if (!cause) return null;
  const time = freshness.checkedAt && formats.date(freshness.checkedAt, "moment");
  const { title, advice } = refusalText(cause);
  const refusal: ShownRefusal =
    cause.kind === "meta-unreachable"
      ? {
          ...cause,
          title: time ? t("metaHasntRespondedSince", { value: time }) : t("metaIsntResponding"),
          advice: time ? t("unreachableWithData") : t("unreachableWithoutData"),
        }
      : {
          ...cause,
          title,
          advice: time
            ? msg("list.listingNotice.withData", { advice, time })
            : msg("list.listingNotice.withoutData", { advice }),
        };
  return (
    <RefusalNotice
      refusal={refusal}
      tone="amber"
      className="mx-4 mb-3 lg:mx-8"
      actions={
        cause.kind === "sign-in-again" ? (
          <Link className={buttonClass({ size: "sm" })} href={`/sign-in?callbackUrl=${encodeURIComponent(pathname)}`}>
            {t("signInAgain")}
          </Link>
        ) : cause.retryAt ? undefined : (
          <Button size="sm" onClick={onRetry}>
            {t("tryNow")}
          </Button>
        )
      }
    />
  );
});

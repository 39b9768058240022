"use client";

import { Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";
import { Skeleton } from "@/components/ui/feedback/skeleton";
import { toast } from "@/components/ui/feedback/toast";
import { useCan } from "@/lib/client/auth/use-can";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { useReviewLinks } from "@/lib/client/review-links/use-review-links";
import { LinkRow } from "./link-row";

const CreateLinkDialog = lazyPart(() =>
  import("./create-link-dialog").then((module) => ({ default: module.CreateLinkDialog })),
);

type Props = { wabaId: string; reviewId: string; isAuthor: boolean };

/** The links through which people without a login read and decide on this review. */
export function ReviewLinks({ wabaId, reviewId, isAuthor }: Props) {
  const t = useTranslations("reviews.reviewLinks");
  const can = useCan();
  const [isCreating, setCreating] = useState(false);
  const { links, isError, retry, revoking } = useReviewLinks(wabaId, reviewId);
  const mayLink = can("review:link");
  return (
    <section aria-labelledby="review-links" className="grid gap-2">
      <div className="flex items-center justify-between gap-2">
        <h2 id="review-links" className="font-semibold">
          {t("reviewLinks")}
        </h2>
        {mayLink ? (
          <Button size="sm" icon={<Link2 aria-hidden className="size-4" />} onClick={() => setCreating(true)}>
            {t("createLink")}
          </Button>
        ) : null}
      </div>
      {links ? (
        links.length > 0 ? (
          <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
            {links.map((link) => (
              <LinkRow
                key={link.id}
                link={link}
                busy={revoking.isPending && revoking.variables === link.id}
                onRevoke={
                  mayLink
                    ? () =>
                        revoking.mutate(link.id, {
                          onSuccess: (result) =>
                            result.ok
                              ? toast.show({ title: t("revoked"), description: t("openPagesEnded") })
                              : toast.refusal(result.refusal),
                        })
                    : null
                }
              />
            ))}
          </ul>
        ) : (
          <p className="text-[13px] text-dim">{t("noLinks")}</p>
        )
      ) : isError ? (
        <Notice
          tone="warning"
          title={t("couldntLoad")}
          action={
            <Button size="sm" onClick={() => void retry()}>
              {t("tryAgain")}
            </Button>
          }
        />
      ) : (
        <Skeleton className="h-16" />
      )}
      <Suspense fallback={null}>
        {isCreating ? (
          <CreateLinkDialog {...{ wabaId, isAuthor }} reviewIds={[reviewId]} onClose={() => setCreating(false)} />
        ) : null}
      </Suspense>
    </section>
  );
}

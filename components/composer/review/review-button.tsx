"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/buttons/button";
import { useCan } from "@/lib/client/auth/use-can";
import { listErrors } from "@/lib/client/composer/list-errors";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import { useReviews } from "@/lib/client/reviews/use-reviews";
import { selectIsBusy, selectLiveBase } from "@/lib/domain/composer/select";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

const SendDialog = lazy(() =>
  import("@/components/reviews/send/send-dialog").then((module) => ({ default: module.SendDialog })),
);

type Props = { wabaId: string; userId: string; draftId: string; sequenceId: string | null };

/** Sends the draft for review, or updates its open review. Publishes nothing. */
export function ReviewButton({ wabaId, userId, draftId, sequenceId }: Props) {
  const t = useTranslations("composer.reviewButton");
  const can = useCan();
  const { focusField } = useComposerActions();
  const form = useFormContext<SequenceWords>();
  const busy = useComposer(selectIsBusy);
  const base = useComposer(selectLiveBase);
  const copied = useComposer(({ version }) => version.base?.message);
  const { listing } = useReviews(wabaId);
  const [words, setWords] = useState<SequenceWords | null>(null);
  const open = listing?.reviews.find(
    (review) =>
      review.draftId === draftId &&
      review.author.userId === userId &&
      review.state !== "published" &&
      review.state !== "withdrawn",
  );
  const isMain = !can("sequence:publish") || (listing && listing.policy.kind !== "none" && open?.state !== "approved");
  const ask = form.handleSubmit(
    () => setWords(structuredClone(form.getValues())),
    (errors) => {
      const [first] = listErrors(errors);
      if (first) focusField(first.field);
    },
  );
  return (
    <>
      <Button variant={isMain ? "primary" : "secondary"} disabled={busy} onClick={() => void ask()} className="ms-1">
        {open ? t("update") : t("send")}
      </Button>
      <Suspense fallback={null}>
        {words && listing ? (
          <SendDialog
            {...{ wabaId, draftId, sequenceId, words, base }}
            copyOf={sequenceId === null ? (copied ?? null) : null}
            people={listing.members.filter((member) => member.userId !== userId)}
            open={open ?? null}
            onClose={() => setWords(null)}
          />
        ) : null}
      </Suspense>
    </>
  );
}

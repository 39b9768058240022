"use client";

import { FileCheck2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/buttons/button";
import { listErrors } from "@/lib/client/composer/list-errors";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import { useDraftReview } from "@/lib/client/reviews/use-draft-review";
import { selectIsBusy, selectLiveBase } from "@/lib/domain/composer/select";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

const SendDialog = lazy(() =>
  import("@/components/reviews/send/send-dialog").then((module) => ({ default: module.SendDialog })),
);

type Props = { wabaId: string; userId: string; draftId: string; sequenceId: string | null };

/** Sends the draft for review, or updates its open review. Publishes nothing. */
export function ReviewButton({ wabaId, userId, draftId, sequenceId }: Props) {
  const t = useTranslations("composer.reviewButton");
  const { focusField } = useComposerActions();
  const form = useFormContext<SequenceWords>();
  const busy = useComposer(selectIsBusy);
  const base = useComposer(selectLiveBase);
  const copied = useComposer(({ version }) => version.base?.message);
  const { listing, open, reviewFirst } = useDraftReview({ wabaId, userId, draftId });
  const [words, setWords] = useState<SequenceWords | null>(null);
  const ask = form.handleSubmit(
    () => setWords(structuredClone(form.getValues())),
    (errors) => {
      const [first] = listErrors(errors);
      if (first) focusField(first.field);
    },
  );
  return (
    <>
      <Button
        variant={reviewFirst ? "primary" : "secondary"}
        icon={<FileCheck2 aria-hidden className="size-4 sm:hidden" />}
        disabled={busy}
        onClick={() => void ask()}
        className="ms-1 max-sm:w-8 max-sm:px-0"
      >
        <span className="max-sm:sr-only">{open ? t("update") : t("send")}</span>
      </Button>
      <Suspense fallback={null}>
        {words && listing ? (
          <SendDialog
            {...{ wabaId, draftId, sequenceId, words, base }}
            copyOf={sequenceId === null ? (copied ?? null) : null}
            people={listing.members.filter((member) => member.userId !== userId)}
            open={open}
            onClose={() => setWords(null)}
          />
        ) : null}
      </Suspense>
    </>
  );
}

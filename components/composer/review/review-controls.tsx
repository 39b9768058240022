"use client";

import { Send } from "lucide-react";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { Suspense, useEffect, useState } from "react";
import { useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/buttons/button";
import { useCan } from "@/lib/client/auth/use-can";
import { useCommands } from "@/lib/client/commands/use-commands";
import { listErrors } from "@/lib/client/composer/list-errors";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { useDraftReview, useIsAsSent, useReviewBase } from "@/lib/client/reviews/use-draft-review";
import { selectIsBusy } from "@/lib/domain/composer/select";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { PublishButton } from "../publish/publish-button";

const SendDialog = lazyPart(() =>
  import("@/components/reviews/send/send-dialog").then((module) => ({ default: module.SendDialog })),
);

type Props = {
  wabaId: string;
  userId: string;
  draftId: string;
  sequenceId: string | null;
  /** Publishing needs approval, so the button to publish appears here, and only for approved words. */
  needsApproval: boolean;
};

/** Sends the draft for review, updates its open review, or publishes what was approved. */
export function ReviewControls({ wabaId, userId, draftId, sequenceId, needsApproval }: Props) {
  const t = useTranslations("composer.reviewControls");
  const can = useCan();
  const router = useRouter();
  const { focusField } = useComposerActions();
  const form = useFormContext<SequenceWords>();
  const busy = useComposer(selectIsBusy);
  const { base, copyOf } = useReviewBase();
  const { listing, open } = useDraftReview({ wabaId, userId, draftId });
  const isAsSent = useIsAsSent(wabaId, open);
  const [words, setWords] = useState<SequenceWords | null>(null);
  const isReady = open?.state === "approved" && isAsSent === true;
  const isMain = !can("sequence:publish") || (needsApproval && !isReady);
  const sends = !open || isAsSent === false;
  const ask = form.handleSubmit(
    () => setWords(structuredClone(form.getValues())),
    (errors) => {
      const [first] = listErrors(errors);
      if (first) focusField(first.field);
    },
  );
  const openReview = open && (() => router.push(`/${wabaId}/reviews/${open.id}`));
  const [send, show] = busy ? [] : [sends ? () => void ask() : undefined, sends ? undefined : openReview];
  useCommands({
    publish: isMain ? (send ?? show) : undefined,
    "review.send": open ? undefined : send,
    "review.update": open && send,
    "review.show": show,
  });

  const pathname = usePathname();
  const isAsked = useSearchParams().get("send") === "review";
  const isDraftRead = useComposer(({ draft }) => draft.stage !== "reading");
  const isKnown = isDraftRead && listing !== undefined && (!open || isAsSent !== null);
  useEffect(() => {
    if (!isAsked || !isKnown) return;
    window.history.replaceState(null, "", pathname);
    if (sends) void ask();
    else openReview?.();
  });
  return (
    <>
      {sends ? (
        <Button variant={isMain ? "primary" : "secondary"} disabled={busy} onClick={() => void ask()} className="ms-1">
          {isMain ? null : <Send aria-hidden className="size-4 sm:hidden" strokeWidth={1.75} />}
          <span className={isMain ? undefined : "max-sm:sr-only"}>{open ? t("update") : t("send")}</span>
        </Button>
      ) : null}
      {needsApproval && isReady && can("sequence:publish") ? <PublishButton /> : null}
      <Suspense fallback={null}>
        {words ? (
          <SendDialog
            {...{ wabaId, draftId, sequenceId, words, base, copyOf }}
            people={(listing?.members ?? []).filter((member) => member.userId !== userId)}
            open={open ?? null}
            onClose={() => setWords(null)}
          />
        ) : null}
      </Suspense>
    </>
  );
}

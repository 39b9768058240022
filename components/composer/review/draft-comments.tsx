"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { FieldComments } from "@/components/comments/field-comments";
import { type DraftPlace, useDraftReview } from "@/lib/client/reviews/use-draft-review";
import type { CommentPart } from "@/lib/domain/comments/comment";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { fieldId } from "../fields/field-id";

type Props = DraftPlace & { of: "text" | "autofill" | "iceBreakers" | "general" };

/** What reviewers said about this part of the draft, beside the words; nothing if they said nothing. */
export function DraftComments({ of, ...place }: Props) {
  const { open } = useDraftReview(place);
  return open ? <Threads wabaId={place.wabaId} reviewId={open.id} revision={open.revision} of={of} /> : null;
}

type ThreadsProps = Pick<Props, "of"> & { wabaId: string; reviewId: string; revision: number };

function Threads({ of, ...review }: ThreadsProps) {
  const t = useTranslations("composer.draftComments");
  const { control } = useFormContext<SequenceWords>();
  // Typing comes first: passages are found again when the browser has time.
  const words = useDeferredValue(useWatch({ control }) as SequenceWords);
  const parts: CommentPart[] =
    of === "iceBreakers" ? words.iceBreakers.map((_, index): CommentPart => `iceBreakers.${index}`) : [of];
  return (
    <div className="grid gap-2 empty:hidden">
      {parts.map((part) => (
        <FieldComments
          key={part}
          {...review}
          {...{ words, part }}
          title={of === "iceBreakers" ? t("iceBreaker", { number: parts.indexOf(part) + 1 }) : t(of)}
          onShowPassage={({ start, end }) => {
            const control = document.getElementById(fieldId(part === "text" ? "text" : "autofill"));
            if (!(control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement)) return;
            control.focus();
            control.setSelectionRange(start, end);
          }}
        />
      ))}
    </div>
  );
}

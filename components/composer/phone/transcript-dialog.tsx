"use client";

import { useFormContext } from "react-hook-form";
import { completeAd } from "@/components/preview/complete-ad";
import type { PreviewAd, PreviewBusiness, PreviewPrompt } from "@/components/preview/preview-types";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { Dialog } from "@/components/ui/overlays/dialog";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { transcript } from "@/lib/domain/sequences/transcript";

export type TranscriptProps = {
  business: PreviewBusiness;
  ad: PreviewAd;
  opening: PreviewPrompt;
  tappedIndex: number;
  onClose: () => void;
};

/** The conversation in words: to read aloud, to check, to send on. */
export function TranscriptDialog({ business, ad, opening, tappedIndex, onClose }: TranscriptProps) {
  const { getValues } = useFormContext<SequenceWords>();
  const text = transcript(getValues(), {
    business: business.name,
    ad: completeAd(ad, business),
    opening,
    tappedIndex,
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="The conversation as text"
      description="In the order customers see it, without formatting marks."
      footer={
        <CopyButton value={text} what="the conversation" className="h-8 px-2 font-medium text-[13px]">
          Copy
        </CopyButton>
      }
    >
      {/* Each line takes its own direction. */}
      <p className="select-text whitespace-pre-wrap rounded-xl bg-sunk px-4 py-3 leading-[22px] [overflow-wrap:anywhere] [unicode-bidi:plaintext]">
        {text}
      </p>
    </Dialog>
  );
}

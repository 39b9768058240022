"use client";

import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { completeAd } from "@/components/preview/complete-ad";
import type { PreviewAd, PreviewBusiness, PreviewPrompt } from "@/components/preview/preview-types";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { transcript } from "@/lib/domain/sequences/transcript";

export type TranscriptProps = {
  business: PreviewBusiness;
  ad: PreviewAd;
  opening: PreviewPrompt;
  tappedIndex: number;
  onClose: () => void;
};

/** Shows the conversation as text. */
export function TranscriptDialog({ business, ad, opening, tappedIndex, onClose }: TranscriptProps) {
  const t = useTranslations("composer.transcriptDialog");
  const { getValues } = useFormContext<SequenceWords>();
  const message = useMessageText();
  const text = transcript(getValues(), message, {
    business: business.name,
    ad: completeAd(ad, business, message),
    opening,
    tappedIndex,
  });
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t("conversationAsText")}
      description={t("inOrderCustomersSee")}
      footer={
        <CopyButton value={text} what={t("theConversation")} className="h-8 px-2 font-medium text-[13px]">
          {t("copy")}
        </CopyButton>
      }
    >
      {/* Each line has its own direction. */}
      <p className="select-text whitespace-pre-wrap rounded-xl bg-sunk px-4 py-3 leading-[22px] [overflow-wrap:anywhere] [unicode-bidi:plaintext]">
        {text}
      </p>
    </Dialog>
  );
}

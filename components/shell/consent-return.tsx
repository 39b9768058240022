"use client";

import { useEffect } from "react";
import { toast } from "@/components/ui/feedback/toast";
import { rememberAnswer } from "@/lib/client/ads/declined-before";
import { useConsentOutcome } from "@/lib/client/ads/use-consent-outcome";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { consentNews } from "@/lib/domain/ads/consent-news";
import { msg } from "@/lib/domain/messages/message";

const granted = {
  see: { title: msg("shell.consentReturn.youCanNowSee"), description: msg("shell.consentReturn.cantChangeThem") },
  hear: {
    title: msg("shell.consentReturn.nowReceivesConversations"),
    description: msg("shell.consentReturn.readsHowTheyStart"),
  },
  change: {
    title: msg("shell.consentReturn.canNowChangeAds"),
    description: msg("shell.consentReturn.onlyAdsYouSelect"),
  },
};

/** Reports the result of a permission request on the page that made it. */
export function ConsentReturn() {
  const text = useMessageText();
  const outcome = useConsentOutcome();
  useEffect(() => {
    if (!outcome) return;
    const { refusal, level } = outcome;
    rememberAnswer(level, refusal?.kind === "permission-declined");
    if (!refusal)
      return toast.show({ title: text(granted[level].title), description: text(granted[level].description) });
    const { title, advice, reference } = consentNews(refusal, level);
    if (reference) toast.refusal({ title: text(title), advice: text(advice), reference });
    else toast.info({ title: text(title), description: text(advice) });
  }, [outcome, text]);
  return null;
}

"use client";

import { useEffect } from "react";
import { toast } from "@/components/ui/feedback/toast";
import { rememberAnswer } from "@/lib/client/ads/declined-before";
import { useConsentOutcome } from "@/lib/client/ads/use-consent-outcome";
import { consentNews } from "@/lib/domain/ads/consent-news";

const granted = {
  see: { title: "You can now see your ads", description: "Overture can't change them." },
  hear: { title: "Overture now receives conversations", description: "It reads how they start and never replies." },
  change: {
    title: "Overture can now change ads",
    description: "Only the ads that you select, and only when you confirm.",
  },
};

/** Tells what became of asking for more permissions, on whichever page it was asked. */
export function ConsentReturn() {
  const outcome = useConsentOutcome();
  useEffect(() => {
    if (!outcome) return;
    const { refusal, level } = outcome;
    rememberAnswer(level, refusal?.kind === "permission-declined");
    if (!refusal) return toast.tell(granted[level]);
    const { title, advice, reference } = consentNews(refusal, level);
    if (reference) toast.refusal({ title, advice, reference });
    else toast.note({ title, description: advice });
  }, [outcome]);
  return null;
}

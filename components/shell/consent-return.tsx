"use client";

import { useEffect } from "react";
import { toast } from "@/components/ui/feedback/toast";
import { rememberAnswer } from "@/lib/client/ads/declined-before";
import { useConsentOutcome } from "@/lib/client/ads/use-consent-outcome";
import { consentNews } from "@/lib/domain/ads/consent-news";

const granted = {
  see: { title: "Overture may see your ads now", description: "Nothing can be changed with it." },
  hear: { title: "Overture may hear of conversations now", description: "It reads how they begin and answers nobody." },
  change: {
    title: "Overture may change ads now",
    description: "Only those that you choose, and only when you say so.",
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

"use client";

import { useEffect } from "react";
import { toast } from "@/components/ui/toast";
import { useConsentOutcome } from "@/lib/client/use-consent-outcome";

const granted = {
  see: { title: "Overture may see your ads now", description: "Nothing can be changed with it." },
  change: {
    title: "Overture may change ads now",
    description: "Only those that you choose, and only when you say so.",
  },
};
const declined = {
  title: "Ads stay as they are",
  description: "You did not allow Overture to change ads. Everything else works as before.",
};

/** Tells what became of asking for ads permissions, on whichever page it was asked. */
export function ConsentReturn() {
  const outcome = useConsentOutcome();
  useEffect(() => {
    if (outcome && !outcome.refusal) toast.tell(granted[outcome.level]);
    // The page that asks to see ads says itself why it still asks; changing is asked for in dialogs, which are gone.
    else if (outcome?.level === "change") toast.tell(declined);
  }, [outcome]);
  return null;
}

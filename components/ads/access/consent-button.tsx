"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { laterMessages } from "@/lib/client/i18n/later-messages";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { ConsentLevel } from "@/lib/domain/ads/ads-consent";
import { consentNews } from "@/lib/domain/ads/consent-news";
import type { SignInRefusal } from "@/lib/domain/refusal/sign-in-refusal";

type Props = {
  level: ConsentLevel;
  /** The person declined before. */
  again?: boolean;
  size?: "sm" | "md";
  /** Receives a failure before Meta was reached; without it, a toast shows the failure. */
  onRefusal?: (refusal: SignInRefusal) => void;
};

/** Loaded on demand: few visitors press the button. */
async function ask(level: ConsentLevel, again: boolean) {
  try {
    const { askForMore } = await import("@/lib/client/browser/ask-for-more");
    return await askForMore(level, again);
  } catch {
    return { ok: false as const, refusal: { kind: "offline" as const } };
  }
}

/** Redirects to Meta's dialog, which returns here; stays busy until the browser leaves. */
export function ConsentButton({ level, again = false, size = "md", onRefusal }: Props) {
  const text = useMessageText();
  const t = useTranslations("ads.consentButton");
  const [busy, setBusy] = useState(false);
  const begin = async () => {
    setBusy(true);
    const answer = await ask(level, again);
    if (answer.ok) return window.location.assign(answer.url);
    setBusy(false);
    if (onRefusal) return onRefusal(answer.refusal);
    await laterMessages();
    const { title, advice, reference } = consentNews(answer.refusal);
    toast.refusal({ title: text(title), advice: text(advice), reference });
  };
  return (
    <Button variant="primary" size={size} busy={busy} onClick={begin}>
      {again ? t("askMeAgain") : t("continueWithFacebook")}
    </Button>
  );
}

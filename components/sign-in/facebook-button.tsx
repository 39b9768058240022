"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { beginFacebook } from "@/lib/client/auth/sign-in";
import type { SignInRefusal } from "@/lib/domain/refusal/sign-in-refusal";

type Props = {
  callbackUrl: string;
  /** Asks again for a permission that was declined. */
  again: boolean;
  onRefusal: (refusal: SignInRefusal | null) => void;
};

/** Redirects to Meta's dialog; stays busy until the browser leaves. */
export function FacebookButton({ callbackUrl, again, onRefusal }: Props) {
  const t = useTranslations("signIn.facebookButton");
  const [busy, setBusy] = useState(false);
  const begin = async () => {
    setBusy(true);
    onRefusal(null);
    const answer = await beginFacebook(callbackUrl, again);
    if (answer.ok) return window.location.assign(answer.url);
    setBusy(false);
    onRefusal(answer.refusal);
  };
  return (
    <Button variant="primary" busy={busy} onClick={begin} className="!h-11 w-full text-[15px]">
      {t("continueWithFacebook")}
    </Button>
  );
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import type { SignInRefusal } from "@/lib/domain/refusal/sign-in-refusal";
import { FacebookButton } from "./facebook-button";
import { SignInRefusalNotice } from "./sign-in-refusal-notice";
import { TokenForm } from "./token-form";

type Props = {
  callbackUrl: string;
  /** Why the last attempt failed, if it returned by a redirect. */
  refusal: SignInRefusal | null;
};

/** Each way to sign in shows its own refusal. */
export function SignInPanel({ callbackUrl, refusal: first }: Props) {
  const t = useTranslations("signIn.signInPanel");
  const [byFacebook, setByFacebook] = useState<SignInRefusal | null>(first);
  const [byToken, setByToken] = useState<SignInRefusal | null>(null);
  const [tokenOpen, setTokenOpen] = useState(false);
  return (
    <div className="grid gap-4">
      {byFacebook && <SignInRefusalNotice refusal={byFacebook} />}
      <FacebookButton
        callbackUrl={callbackUrl}
        again={byFacebook?.kind === "permission-declined"}
        onRefusal={setByFacebook}
      />
      <div className="flex items-center gap-3 text-faint text-xs" aria-hidden="true">
        <span className="h-px flex-1 bg-line" />
        {t("or")}
        <span className="h-px flex-1 bg-line" />
      </div>
      {tokenOpen ? (
        <TokenForm callbackUrl={callbackUrl} refusal={byToken} onRefusal={setByToken} />
      ) : (
        <Button className="!h-11 w-full text-[15px]" onClick={() => setTokenOpen(true)}>
          {t("useAccessToken")}
        </Button>
      )}
    </div>
  );
}

"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { useComposer } from "@/lib/client/composer/use-composer";
import { msg } from "@/lib/domain/messages/message";

const someoneElse = {
  title: msg("composer.otherPersonNotice.someoneElseSignedIn"),
  advice: msg("composer.otherPersonNotice.textKeptHereIsnt"),
};

/** Appears if a save finds that another person is signed in now. */
export function OtherPersonNotice({ signInHref }: { signInHref: string }) {
  const t = useTranslations("composer.otherPersonNotice");
  const isOther = useComposer(({ conflict, draft }) => conflict.kind === "none" && draft.saved === "other-person");
  if (!isOther) return null;
  return (
    <RefusalNotice
      announce
      tone="amber"
      refusal={someoneElse}
      actions={
        <Link href={signInHref} className={buttonClass({ size: "sm" })}>
          {t("signInAgain")}
        </Link>
      }
    />
  );
}

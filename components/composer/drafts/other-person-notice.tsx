"use client";

import Link from "next/link";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { useComposer } from "@/lib/client/composer/use-composer";

const someoneElse = {
  title: "Someone else signed in in this browser.",
  advice: "Your text is kept here and isn't shown to them. Sign in as yourself to continue.",
};

/** Says that the session belongs to another person than the page, as soon as a save finds out. */
export function OtherPersonNotice({ signInHref }: { signInHref: string }) {
  const isOther = useComposer(({ conflict, draft }) => conflict.kind === "none" && draft.saved === "other-person");
  if (!isOther) return null;
  return (
    <RefusalNotice
      announce
      tone="amber"
      refusal={someoneElse}
      actions={
        <Link href={signInHref} className={buttonClass({ size: "sm" })}>
          Sign in again
        </Link>
      }
    />
  );
}

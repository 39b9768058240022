"use client";

import { Megaphone } from "lucide-react";
import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";
import { useState } from "react";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { useConsentOutcome } from "@/lib/client/ads/use-consent-outcome";
import type { AdsLevel, AdsPermissions } from "@/lib/domain/ads/ads-permissions";
import { consentNews } from "@/lib/domain/ads/consent-news";
import type { SignInRefusal } from "@/lib/domain/refusal/sign-in-refusal";
import { ConsentButton } from "./consent-button";
import { MissingPermissions } from "./missing-permissions";

type Props = {
  permissions: AdsPermissions;
  level: AdsLevel;
  /** `page`: in place of content; `inline`: inside a dialog or a section that has a heading of its own. */
  layout?: "page" | "inline";
};

const words = {
  see: {
    title: "See which ads use your sequences",
    purpose:
      "Overture can list the ads that lead to WhatsApp, their greetings, and where each sequence is used. Meta asks you for one more permission, which is read-only.",
    tokenTitle: "This token can't see ads",
  },
  change: {
    title: "Let Overture change ads",
    purpose:
      "To put a sequence into an ad, Overture creates a new creative for your Page and assigns it to the ad. Meta asks you for permission. You still start each change yourself.",
    tokenTitle: "This token can't change ads",
  },
} as const;

/** Asks for ads permissions where they are first needed, and says what became of it. Everything else works without them. */
export function AskForAds({ permissions, level, layout = "page" }: Props) {
  const outcome = useConsentOutcome();
  const [failed, setFailed] = useState<SignInRefusal | null>(null);
  const pathname = usePathname();
  const query = useSearchParams();
  const missing = permissions.missing[level].length > 0 ? permissions.missing[level] : permissions.missing.see;
  const byToken = permissions.signedInBy === "token";
  const { title, purpose, tokenTitle } = words[level];
  const refusal = failed ?? (outcome?.level === level ? outcome.refusal : null);
  const here = query.size > 0 ? `${pathname}?${query}` : pathname;
  const explanation = byToken ? (
    <p>
      You signed in with an access token, and a token keeps the permissions it was created with. Generate a new one in
      Meta Business settings → Users → System users with these permissions, and assign the ad accounts to the system
      user:
    </p>
  ) : (
    <p>{purpose}</p>
  );
  const body = (
    <>
      {refusal && <RefusalNotice tone="amber" refusal={consentNews(refusal, level)} className="mb-3 text-start" />}
      {explanation}
      <div className="inline-block text-start">
        <MissingPermissions names={missing} />
      </div>
      <p className="text-[13px]">Without it everything else works as before.</p>
    </>
  );
  const action = byToken ? (
    <Link
      href={`/sign-in?${new URLSearchParams({ again: "1", callbackUrl: here })}`}
      className={buttonClass({ variant: "primary" })}
    >
      Use another token
    </Link>
  ) : (
    <ConsentButton level={level} again={refusal?.kind === "permission-declined"} onRefusal={setFailed} />
  );
  if (layout === "page") {
    return (
      <EmptyState icon={<Megaphone className="size-5" />} title={byToken ? tokenTitle : title} actions={action}>
        {body}
      </EmptyState>
    );
  }
  return (
    <div className="space-y-2 text-dim">
      <p className="font-semibold text-ink">{byToken ? tokenTitle : title}</p>
      {body}
      <div>{action}</div>
    </div>
  );
}

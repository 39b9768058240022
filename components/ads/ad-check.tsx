"use client";

import { SearchCheck } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";
import { type AdCheck as Check, useAdCheck } from "@/lib/client/ads/use-ad-check";
import { SequenceAds } from "./sequence-ads";

type Props = { wabaId: string; sequenceId: string };

/** Finds out whether an ad has the sequence now. */
export function AdCheck({ wabaId, sequenceId }: Props) {
  const check = useAdCheck(wabaId, sequenceId);
  return (
    <section aria-labelledby="ad-check" className="rounded-xl border border-line p-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <h3 id="ad-check" className="font-[550]">
            Is it in an ad now?
          </h3>
          <p className="text-[13px] text-dim">Checks with Meta and, if allowed, your ads.</p>
        </div>
        <Button
          busy={check.isPending}
          icon={<SearchCheck aria-hidden="true" className="size-4" strokeWidth={1.75} />}
          onClick={() => check.mutate()}
        >
          {check.isPending ? "Checking" : check.data ? "Check again" : "Check"}
        </Button>
      </div>
      <div aria-live="polite" className="space-y-2 empty:hidden [&>*]:mt-3">
        {check.isError && (
          <Notice tone="warning" size="sm">
            Overture isn't responding. Check your internet connection and try again.
          </Notice>
        )}
        {check.data && !check.isPending && <Answer wabaId={wabaId} sequenceId={sequenceId} check={check.data} />}
      </div>
    </section>
  );
}

function Answer({ wabaId, sequenceId, check }: Props & { check: Check }) {
  const { found, adStatus } = check;
  const { ads, access, freshness } = found;
  if (adStatus === null) {
    return (
      <Notice tone="warning" size="sm">
        This sequence no longer exists at Meta.
      </Notice>
    );
  }
  if (ads.length > 0) {
    const many = ads.length === 1 ? "One ad greets" : `${ads.length.toLocaleString("en")} ads greet`;
    return (
      <>
        <Notice tone="success" size="sm" title="Yes.">
          {many} with it.
        </Notice>
        <SequenceAds wabaId={wabaId} sequenceId={sequenceId} adStatus={adStatus} />
      </>
    );
  }
  if (access.canRead && freshness.refusal) {
    return (
      <Notice tone="warning" size="sm" title={freshness.refusal.title}>
        {freshness.refusal.advice}
      </Notice>
    );
  }
  if (adStatus === "in_ad") {
    return (
      <>
        <Notice tone="success" size="sm" title="Yes.">
          Meta says an ad uses it.
        </Notice>
        <SequenceAds wabaId={wabaId} sequenceId={sequenceId} adStatus={adStatus} />
      </>
    );
  }
  return (
    <Notice
      tone={adStatus === "unknown" && !access.canRead ? "warning" : "info"}
      size="sm"
      title={adStatus === "unknown" && !access.canRead ? "Meta doesn't say." : "Not yet."}
      action={
        <Link
          href={access.canRead ? `/${wabaId}/setup` : `/${wabaId}/ads`}
          className="font-[550] underline underline-offset-3"
        >
          {access.canRead ? "Open Setup" : "Give Overture access to your ads"}
        </Link>
      }
    >
      {access.canRead
        ? "None of the ads that Overture can see uses it. An ad counts once it's published, which can take a minute."
        : adStatus === "unknown"
          ? "Overture needs access to your ads to find out."
          : "Meta says no ad uses it. An ad counts once it's published, which can take a minute."}
    </Notice>
  );
}

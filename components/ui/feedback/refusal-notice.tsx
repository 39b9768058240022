"use client";

import { clsx } from "clsx";
import { Clock, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../buttons/button";
import { CopyButton } from "../buttons/copy-button";
import { useNow } from "../use-now";

type Props = {
  /** A refusal of the domain fits as it is. */
  refusal: {
    kind?: string;
    title: string;
    advice: string;
    code?: number;
    subcode?: number;
    fbtraceId?: string;
    retryAt?: string;
    reference?: string;
  };
  tone?: "red" | "amber";
  /** The way out: buttons or links. */
  actions?: ReactNode;
  /** Announces itself when it appears; leave off for notices that are there from the start. */
  announce?: boolean;
  className?: string;
};

const clockTime = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

function wait(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

/** What Meta or we refused, why, what to do, and what support needs to copy. */
export function RefusalNotice({ refusal, tone = "red", actions, announce = false, className }: Props) {
  const now = useNow(1000);
  const { title, advice, code, subcode, fbtraceId, retryAt, reference } = refusal;
  const secondsLeft = retryAt && now ? Math.ceil((Date.parse(retryAt) - now) / 1000) : 0;
  const Icon = retryAt ? Clock : TriangleAlert;
  return (
    <div
      role={announce ? "alert" : undefined}
      className={clsx(
        "flex gap-2.5 rounded-lg px-3 py-2.5 text-[13px]",
        tone === "red" ? "bg-red-soft text-red" : "bg-amber-soft text-amber",
        className,
      )}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{title}</p>
        <p className="text-ink">{advice}</p>
        {retryAt && secondsLeft > 0 && (
          <p className="text-ink tabular-nums">
            We'll try again at {clockTime.format(new Date(retryAt))}, in{" "}
            <span aria-live="off">{wait(secondsLeft)}</span>.
          </p>
        )}
        {(code !== undefined || fbtraceId || reference) && (
          <p className="mt-0.5 flex flex-wrap gap-x-3">
            {code !== undefined && (
              <CopyButton value={subcode ? `${code}/${subcode}` : String(code)} what="code">
                {`code ${subcode ? `${code}/${subcode}` : code}`}
              </CopyButton>
            )}
            {fbtraceId && <CopyButton value={fbtraceId} what="trace id">{`trace id ${fbtraceId}`}</CopyButton>}
            {reference && <CopyButton value={reference} what="reference">{`reference ${reference}`}</CopyButton>}
          </p>
        )}
        {refusal.kind === "page-outdated" ? (
          <Button size="sm" className="mt-2" onClick={() => location.reload()}>
            Reload
          </Button>
        ) : (
          actions && <div className="mt-2 flex flex-wrap gap-2 empty:hidden">{actions}</div>
        )}
      </div>
    </div>
  );
}

"use client";

import { clsx } from "clsx";
import { ago } from "@/components/ui/relative-time";
import { useNow } from "@/components/ui/use-now";
import type { Freshness } from "@/lib/domain/sequences/list-view";

/** Seconds by fives: a number that changes each second draws the eye for nothing. */
function since(iso: string, now: number): string {
  const seconds = Math.max(0, Math.floor((now - Date.parse(iso)) / 1000));
  if (seconds < 5) return "just now";
  return seconds < 60 ? `${seconds - (seconds % 5)} s ago` : ago(iso, now);
}

/** When the list was last held against Meta. Deliberately no live region: it changes all the time. */
export function FreshnessLine({ freshness, asking }: { freshness: Freshness; asking: boolean }) {
  const now = useNow(1000);
  const { checkedAt, syncing, fetchedCount, refusal } = freshness;
  const busy = syncing || asking;
  const text = busy
    ? `Checking with Meta…${fetchedCount > 0 ? ` ${fetchedCount.toLocaleString("en")} so far` : ""}`
    : checkedAt
      ? `Checked ${now === null ? "" : since(checkedAt, now)}`
      : "Not checked yet";
  return (
    <p className="flex items-center gap-1.5 whitespace-nowrap text-dim text-xs tabular-nums">
      <span
        aria-hidden="true"
        className={clsx(
          "size-1.5 rounded-full",
          refusal ? "bg-amber" : "bg-[#2f9e64]",
          busy && "animate-pulse motion-reduce:animate-none",
        )}
      />
      {text}
    </p>
  );
}

"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useAgo } from "@/components/ui/relative-time";
import { useNow } from "@/components/ui/use-now";
import type { Freshness } from "@/lib/domain/sequences/list-view";

/** Deliberately no live region: it changes all the time. */
export function FreshnessLine({ freshness, asking }: { freshness: Freshness; asking: boolean }) {
  const t = useTranslations("list.freshnessLine");
  const ago = useAgo();
  const now = useNow(1000);
  const { checkedAt, syncing, fetchedCount, refusal } = freshness;
  const busy = syncing || asking;
  /** Steps of five seconds: a number that changes every second distracts. */
  const since = (iso: string, nowMs: number) => {
    const seconds = Math.max(0, Math.floor((nowMs - Date.parse(iso)) / 1000));
    return seconds < 5 || seconds >= 60 ? ago(iso, nowMs) : t("secondsAgo", { seconds: seconds - (seconds % 5) });
  };
  const text = busy
    ? fetchedCount > 0
      ? t("checkingSoFar", { fetched: fetchedCount })
      : t("checking")
    : checkedAt
      ? now === null
        ? t("checked")
        : t("checkedSince", { since: since(checkedAt, now) })
      : t("notCheckedYet");
  return (
    <p className="flex min-w-0 items-center gap-1.5 text-dim text-xs tabular-nums">
      <span
        aria-hidden="true"
        className={clsx(
          "size-1.5 shrink-0 rounded-full",
          refusal ? "bg-amber" : "bg-[#2f9e64]",
          busy && "animate-pulse motion-reduce:animate-none",
        )}
      />
      <span className="truncate">{text}</span>
    </p>
  );
}

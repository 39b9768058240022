"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { ago } from "@/components/ui/relative-time";
import { useNow } from "@/components/ui/use-now";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type Message, msg } from "@/lib/domain/messages/message";
import type { Freshness } from "@/lib/domain/sequences/list-view";

/** Steps of five seconds: a number that changes every second distracts. */
function since(iso: string, now: number): Message {
  const seconds = Math.max(0, Math.floor((now - Date.parse(iso)) / 1000));
  if (seconds < 5) return msg("ui.relativeTime.justNow");
  return seconds < 60 ? msg("list.freshnessLine.secondsAgo", { seconds: seconds - (seconds % 5) }) : ago(iso, now);
}

/** Deliberately no live region: it changes all the time. */
export function FreshnessLine({ freshness, asking }: { freshness: Freshness; asking: boolean }) {
  const t = useTranslations("list.freshnessLine");
  const message = useMessageText();
  const now = useNow(1000);
  const { checkedAt, syncing, fetchedCount, refusal } = freshness;
  const busy = syncing || asking;
  const text = busy
    ? fetchedCount > 0
      ? t("checkingSoFar", { fetched: fetchedCount })
      : t("checking")
    : checkedAt
      ? now === null
        ? t("checked")
        : t("checkedSince", { since: message(since(checkedAt, now)) })
      : t("notCheckedYet");
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

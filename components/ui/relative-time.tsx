"use client";

import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type Message, msg } from "@/lib/domain/messages/message";
import { useNow } from "./use-now";

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];
const relative = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
const exact = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });

/** "2 hours ago", "yesterday", "just now". */
export function ago(iso: string, now: number): Message {
  const seconds = Math.round((Date.parse(iso) - now) / 1000);
  const unit = units.find(([, size]) => Math.abs(seconds) >= size);
  return unit
    ? msg("ui.relativeTime.ago", { ago: relative.format(Math.trunc(seconds / unit[1]), unit[0]) })
    : msg("ui.relativeTime.justNow");
}

/** "22 Nov 2026, 14:32" in the reader's time zone. */
export function exactTime(iso: string): string {
  return exact.format(new Date(iso));
}

/** "22 Nov 2026" in UTC, identical on server and browser. */
export function calendarDay(iso: string): string {
  return day.format(new Date(iso));
}

/** Shows the exact local time on hover, and the date until hydration, because it needs no clock. */
export function RelativeTime({ iso, className }: { iso: string; className?: string }) {
  const text = useMessageText();
  const now = useNow(30_000);
  return (
    <time
      dateTime={iso}
      title={now === null ? undefined : exactTime(iso)}
      className={className}
      suppressHydrationWarning
    >
      {text(now === null ? calendarDay(iso) : ago(iso, now))}
    </time>
  );
}

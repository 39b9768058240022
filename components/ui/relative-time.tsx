"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { useNow } from "./use-now";

/** "2 hours ago", "yesterday", "just now". */
export function useAgo(): (iso: string, nowMs: number) => string {
  const t = useTranslations("ui.relativeTime");
  const formats = useFormats();
  return useCallback((iso, nowMs) => formats.ago(iso, nowMs) ?? t("justNow"), [formats, t]);
}

/** Shows the exact local time on hover, and the date until hydration, because it needs no clock. */
export function RelativeTime({ iso, className }: { iso: string; className?: string }) {
  const formats = useFormats();
  const ago = useAgo();
  const now = useNow(30_000);
  return (
    <time
      dateTime={iso}
      title={now === null ? undefined : formats.date(iso, "moment")}
      className={className}
      suppressHydrationWarning
    >
      {now === null ? formats.date(iso, "date") : ago(iso, now)}
    </time>
  );
}

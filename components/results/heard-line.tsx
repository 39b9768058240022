"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useAgo } from "@/components/ui/relative-time";
import { useNow } from "@/components/ui/use-now";

type Props = { heardAt: string | null; failing: boolean };

/** When Meta last sent something. Deliberately no live region: it changes all the time. */
export function HeardLine({ heardAt, failing }: Props) {
  const t = useTranslations("results.heardLine");
  const ago = useAgo();
  const now = useNow(5000);
  const text = failing
    ? t("offlineDataMayOut")
    : heardAt === null
      ? t("nothingReceivedFromMeta")
      : now === null
        ? t("live")
        : t("liveLastReceived", { ago: ago(heardAt, Math.max(now, Date.parse(heardAt))) });
  return (
    <p className="flex items-center gap-1.5 whitespace-nowrap text-dim text-xs tabular-nums">
      <span
        aria-hidden="true"
        className={clsx("size-1.5 rounded-full", failing ? "bg-amber" : heardAt ? "bg-[#2f9e64]" : "bg-faint")}
      />
      {text}
    </p>
  );
}

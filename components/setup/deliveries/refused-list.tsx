import { ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { RelativeTime } from "@/components/ui/relative-time";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { RefusedCount } from "@/lib/domain/setup/webhook-log";
import { refusedWords } from "./refused-words";

/** Counts rejected requests for the whole installation, because their sender is unknown. */
export function RefusedList({ refused }: { refused: readonly RefusedCount[] }) {
  const text = useMessageText();
  const formats = useFormats();
  const t = useTranslations("setup.refusedList");
  const byReason = new Map<RefusedCount["reason"], RefusedCount>();
  for (const row of refused) {
    const known = byReason.get(row.reason);
    byReason.set(row.reason, known ? { ...known, count: known.count + row.count } : row);
  }
  if (byReason.size === 0) {
    return (
      <p className="flex items-center gap-2.5 px-4 py-3 text-[13px] text-dim">
        <ShieldCheck aria-hidden="true" className="size-[18px] shrink-0 text-accent" strokeWidth={1.75} />
        {t("nothingWasRejectedIn")}
      </p>
    );
  }
  return (
    <ul className="divide-y divide-line">
      {[...byReason.values()].map(({ reason, count, lastAt, detail }) => (
        <li key={reason} className="px-4 py-2.5 text-[13px]">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <strong className="font-[550]">
              {text(refusedWords[reason].what)} <span className="text-dim tabular-nums">×{formats.number(count)}</span>
            </strong>
            <RelativeTime iso={lastAt} className="ms-auto text-dim" />
          </p>
          <p className="text-dim">{text(refusedWords[reason].advice)}</p>
          {detail && <p className="text-dim text-xs [overflow-wrap:anywhere]">{t("last", { detail })}</p>}
        </li>
      ))}
    </ul>
  );
}

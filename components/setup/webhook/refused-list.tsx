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
  if (byReason.size === 0) return <p className="px-4 py-3 text-[13px] text-dim">{t("nothingWasRejectedIn")}</p>;
  return (
    <ul className="divide-y divide-line">
      {[...byReason.values()].map(({ reason, count, lastAt, detail }) => (
        <li key={reason} className="grid gap-x-4 px-4 py-2 text-[13px] sm:grid-cols-[9rem_minmax(0,1fr)_auto]">
          <strong className="font-[550]">
            {text(refusedWords[reason].what)} · <span className="tabular-nums">{formats.number(count)}</span>
          </strong>
          <span className="text-dim">
            {text(refusedWords[reason].advice)} {detail && <span className="text-faint">{t("last", { detail })}</span>}
          </span>
          <RelativeTime iso={lastAt} className="text-dim" />
        </li>
      ))}
    </ul>
  );
}

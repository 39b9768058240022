import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type Message, msg } from "@/lib/domain/messages/message";
import { countDays } from "@/lib/domain/results/calendar-days";
import type { Results } from "@/lib/domain/results/results";
import { certaintyReasons, certaintyWords } from "./words";

const certainties = [
  ["sure", "var(--series-1)"],
  ["likely", "var(--series-4)"],
  ["unknown", "var(--series-5)"],
] as const;

export function Tiles({ results }: { results: Results }) {
  const text = useMessageText();
  const formats = useFormats();
  const t = useTranslations("results.tiles");
  const { total, before, period } = results;
  const offered = total.openings["as-is"] + total.openings.edited + total.openings["ice-breaker"];
  const days = countDays(period.from, period.to);
  return (
    <div className="grid gap-3 md:grid-cols-2 xl:grid-cols-[1fr_1fr_2fr]">
      <Tile label={t("conversationsStarted")} value={formats.number(total.count)}>
        {text(change(total.count, before, days))}
      </Tile>
      <Tile label={t("usedSuggestedReply")} value={formats.share(offered, total.count)}>
        {t("sentEditedPrefilledMessage", { count: offered })}
      </Tile>
      <div className="min-w-0 rounded-xl border border-line bg-surface p-4 md:col-span-2 xl:col-span-1">
        <p className="text-[13px] text-dim">{t("attributionConfidence")}</p>
        <ul className="mt-2 grid gap-1.5">
          {certainties.map(([certainty, color]) => (
            <li key={certainty} className="flex items-baseline gap-2 text-[13px]">
              <span aria-hidden="true" className="size-2.5 shrink-0 rounded-[3px]" style={{ background: color }} />
              <span className="w-[4.5rem] shrink-0 font-medium">{text(certaintyWords[certainty])}</span>
              <span className="w-14 shrink-0 text-end tabular-nums">{formats.number(total.certainty[certainty])}</span>
              <span className="min-w-0 text-dim max-sm:hidden">{text(certaintyReasons[certainty])}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Tile({ label, value, children }: { label: string; value: string; children: ReactNode }) {
  return (
    <div className="min-w-0 rounded-xl border border-line bg-surface p-4">
      <p className="text-[13px] text-dim">{label}</p>
      <p className="mt-1 font-semibold text-2xl tabular-nums tracking-tight">{value}</p>
      <p className="mt-0.5 text-[13px] text-dim">{children}</p>
    </div>
  );
}

/** Compares with the same number of days before. */
function change(now: number, before: number, days: number): Message {
  const by = Math.abs(now - before);
  if (by === 0) return msg("results.tiles.same", { days });
  const share = Math.round((100 * by) / before) / 100;
  if (now < before) return msg("results.tiles.fewer", { by, share, days });
  // A share of a tiny number is meaningless.
  return now > before * 10
    ? msg("results.tiles.more", { by, days })
    : msg("results.tiles.moreShare", { by, share, days });
}

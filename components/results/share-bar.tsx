import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { fewestToTell } from "@/lib/domain/results/compare-shares";
import { shareInterval } from "@/lib/domain/results/share-interval";
import { shareRange } from "./share-range";

type Props = { label: ReactNode; hits: number; of: number; color?: string; action?: ReactNode };

/** Draws the likely range of the true share over the bar's end. */
export function ShareBar({ label, hits, of, color = "var(--series-1)", action }: Props) {
  const t = useTranslations("results.shareBar");
  const formats = useFormats();
  const { low, high } = shareInterval(hits, of);
  const enough = of >= fewestToTell;
  const range = shareRange(formats, hits, of);
  return (
    <div className="grid gap-1">
      <div className="flex items-baseline gap-3">
        <span className="min-w-0 flex-1">{label}</span>
        <span className="shrink-0 text-[13px] text-dim tabular-nums">{formats.number(hits)}</span>
        <strong className="w-12 shrink-0 text-end font-semibold tabular-nums">{formats.share(hits, of)}</strong>
        {action}
      </div>
      <div className="flex items-center gap-3">
        <span aria-hidden="true" className="relative h-2 min-w-0 flex-1 rounded-full bg-sunk">
          <span
            className="absolute inset-y-0 start-0 rounded-full"
            style={{ width: `${of ? (100 * hits) / of : 0}%`, background: color }}
          />
          {enough && (
            <span
              className="absolute top-1/2 h-3 -translate-y-1/2 border-ink/70 border-x before:absolute before:inset-x-0 before:top-1/2 before:border-ink/70 before:border-t"
              style={{ insetInlineStart: `${low * 100}%`, width: `${(high - low) * 100}%` }}
            />
          )}
        </span>
        <span className="w-28 shrink-0 text-end text-dim text-xs tabular-nums">{range ?? t("notEnoughData")}</span>
      </div>
    </div>
  );
}

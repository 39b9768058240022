import { useTranslations } from "next-intl";
import { useFormats } from "@/lib/client/i18n/use-formats";
import type { ShareComparison } from "@/lib/domain/results/compare-shares";

/** Draws the difference and its likely range around zero. */
export function DifferenceLine({ comparison }: { comparison: ShareComparison }) {
  const t = useTranslations("results.differenceLine");
  const { signed } = useFormats();
  const points = (share: number) => signed(Math.round(share * 100));
  const { difference, interval, verdict } = comparison;
  const at = (share: number) => `${50 + share * 50}%`;
  const clear = verdict === "first" || verdict === "second";
  return (
    <span className="grid gap-0.5">
      <span aria-hidden="true" className="relative block h-3">
        <span className="absolute inset-x-0 top-1/2 border-line border-t" />
        <span className="absolute inset-y-0 start-1/2 border-line-strong border-s" />
        <span
          className="absolute top-1/2 h-1.5 -translate-y-1/2 rounded-full"
          style={{
            insetInlineStart: at(interval.low),
            width: `${(interval.high - interval.low) * 50}%`,
            background: clear ? "var(--series-2)" : "var(--line-strong)",
          }}
        />
        <span
          className="absolute top-1/2 -ms-1 size-2 -translate-y-1/2 rounded-full"
          style={{ insetInlineStart: at(difference), background: clear ? "var(--series-1)" : "var(--dim)" }}
        />
      </span>
      <span className="text-center text-dim text-xs tabular-nums">
        {t("pointsTo", { points: points(difference), points2: points(interval.low), points3: points(interval.high) })}
      </span>
    </span>
  );
}

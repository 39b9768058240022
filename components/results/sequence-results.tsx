import Link from "next/link";
import { useTranslations } from "next-intl";
import { useFormats } from "@/lib/client/i18n/use-formats";
import type { SequenceResults as Brought } from "@/lib/client/results/fetch-sequence-results";
import { Sparkline } from "./chart/sparkline";
import { OpeningStack } from "./opening-stack";

type Props = { wabaId: string; sequenceId: string; results: Brought };

/** The results of one sequence, shown in its composer. */
export function SequenceResults({ wabaId, sequenceId, results: { total } }: Props) {
  const t = useTranslations("results.sequenceResults");
  const formats = useFormats();
  const offered = total.openings["as-is"] + total.openings.edited + total.openings["ice-breaker"];
  const likely = total.certainty.likely;
  return (
    <section aria-label={t("results")} className="grid gap-2 rounded-xl border border-line bg-surface px-3.5 py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p className="min-w-0 flex-[1_1_14rem]">
          {t.rich(likely > 0 ? "conversationsLikely" : "conversations", {
            count: total.count,
            likely,
            share: formats.share(offered, total.count),
            b: (chunks) => <strong className="font-semibold tabular-nums">{chunks}</strong>,
            span: (chunks) => <span className="text-dim">{chunks}</span>,
          })}
        </p>
        <Sparkline values={total.days} unfinished className="h-5 w-24 text-accent" />
        <Link
          href={`/${wabaId}/results?sequence=${encodeURIComponent(sequenceId)}&period=90d&by=version`}
          className="min-h-6 font-medium text-accent hover:underline"
        >
          {t("seeResults")}
        </Link>
      </div>
      <OpeningStack tally={total} />
    </section>
  );
}

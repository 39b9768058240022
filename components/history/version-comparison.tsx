"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { WordsDifference } from "@/components/preview/text/words-difference";
import { Select } from "@/components/ui/fields/select";
import { useHydrated } from "@/components/ui/use-hydrated";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { type HistoryVersion, isEnd } from "@/lib/domain/history/sequence-history";
import { ReuseButton } from "./reuse-button";

type Props = {
  wabaId: string;
  versions: readonly HistoryVersion[];
  from: HistoryVersion | null;
  to: HistoryVersion;
  onChoose: (choice: { from?: string; to?: string }) => void;
  onReuse: React.ComponentProps<typeof ReuseButton>["of"];
};

export function VersionComparison({ wabaId, versions, from, to, onChoose, onReuse }: Props) {
  const t = useTranslations("history.versionComparison");
  const labelOf = useVersionLabel();
  const options = versions
    .filter((version) => !isEnd(version))
    .map((version) => ({ value: version.id, label: labelOf(version) }));
  return (
    <section aria-label={t("comparison")} className="grid min-w-0 content-start gap-4">
      {from ? (
        <div className="flex flex-wrap items-center gap-2">
          <Select
            label={t("from")}
            className="min-w-0 max-w-full sm:w-76"
            value={from.id}
            options={options}
            onChange={(id) => onChoose({ from: id })}
          />
          <span className="text-dim">{t("comparedWith")}</span>
          <Select
            label={t("to")}
            className="min-w-0 max-w-full sm:w-76"
            value={to.id}
            options={options}
            onChange={(id) => onChoose({ to: id })}
          />
        </div>
      ) : (
        <p className="text-dim">{t("onlyOne")}</p>
      )}
      <div className="grid max-w-180 gap-1.5">
        {from && !from.words && <p className="text-[13px] text-dim">{t("beforeUnreadable")}</p>}
        {to.words === null ? (
          <p className="text-dim">{t("unreadable")}</p>
        ) : (
          <WordsDifference before={from?.words ?? null} after={to.words} same={t("same")} />
        )}
      </div>
      <Results wabaId={wabaId} from={from} to={to} />
      <ReuseButton of={onReuse} version={to} />
    </section>
  );
}

/** The results of both beside each other; people decide what they mean. */
function Results({ wabaId, from, to }: { wabaId: string; from: HistoryVersion | null; to: HistoryVersion }) {
  const t = useTranslations("history.versionComparison");
  const formats = useFormats();
  const labelOf = useVersionLabel();
  const shown = [from, to].flatMap((version) => (version?.conversations == null ? [] : [version]));
  if (shown.length === 0) return null;
  return (
    <table className="w-full max-w-180 text-[13px]">
      <caption className="mb-1 text-start font-[550]">{t("results")}</caption>
      <thead>
        <tr className="border-line border-b text-dim">
          <th className="py-1.5 text-start font-medium">{t("version")}</th>
          <th className="py-1.5 text-end font-medium">{t("conversations")}</th>
          <th className="py-1.5 text-end font-medium">{t("suggested")}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((version) => (
          <tr key={version.id} className="border-line border-b tabular-nums">
            <th className="py-1.5 text-start font-normal">
              <Link
                dir="auto"
                className="hover:underline"
                href={`/${wabaId}/results?by=version&sequence=${encodeURIComponent(version.sequenceId)}`}
              >
                {labelOf(version)}
              </Link>
            </th>
            <td className="py-1.5 text-end">{formats.number(version.conversations ?? 0)}</td>
            <td className="py-1.5 text-end">{formats.number(version.suggested)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The reader's time zone is known only in the browser. */
function useVersionLabel(): (version: HistoryVersion) => string {
  const t = useTranslations("history.versionComparison");
  const formats = useFormats();
  const style = useHydrated() ? "moment" : "date";
  return ({ name, at }) => t("option", { name: formats.isolate(name), time: formats.isolate(formats.date(at, style)) });
}

"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { Pill } from "@/components/ui/feedback/pill";
import { RelativeTime } from "@/components/ui/relative-time";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type HistoryVersion, isEnd } from "@/lib/domain/history/sequence-history";
import { versionSentence } from "./version-words";

type Props = {
  versions: readonly HistoryVersion[];
  from: HistoryVersion | null;
  to: HistoryVersion | null;
  onChoose: (version: HistoryVersion) => void;
};

/** Newest first. A press compares a version with the one before it. */
export function VersionList({ versions, from, to, onChoose }: Props) {
  const t = useTranslations("history.versionList");
  return (
    <ol aria-label={t("versions")} className="overflow-hidden rounded-xl border border-line bg-surface">
      {versions.map((version) => (
        <li key={version.id} className="border-line border-b last:border-b-0">
          {isEnd(version) ? (
            <div className="px-4 py-2.5 opacity-80">
              <VersionLine version={version} />
            </div>
          ) : (
            <button
              type="button"
              aria-pressed={version.id === to?.id}
              onClick={() => onChoose(version)}
              className={clsx(
                "block w-full px-4 py-2.5 text-start outline-offset-[-2px] hover:bg-sunk",
                version.id === to?.id && "bg-accent-soft",
              )}
            >
              <VersionLine
                version={version}
                mark={version.id === to?.id ? t("shown") : version.id === from?.id ? t("comparedWith") : null}
              />
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

function VersionLine({ version, mark = null }: { version: HistoryVersion; mark?: string | null }) {
  const t = useTranslations("history.versionList");
  const text = useMessageText();
  const { at, name, actor, conversations } = version;
  return (
    <>
      <span className="flex items-baseline gap-2">
        <span dir="auto" className="min-w-0 flex-1 truncate font-[550]">
          {name}
        </span>
        <RelativeTime iso={at} className="shrink-0 text-dim text-xs tabular-nums" />
      </span>
      <span className="block text-[13px] text-dim [overflow-wrap:anywhere]">{text(versionSentence(version))}</span>
      <span className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
        <Pill>{actor === null ? t("elsewhere") : t("overture")}</Pill>
        {mark && <Pill tone="accent">{mark}</Pill>}
        {conversations !== null && (
          <span className="text-dim text-xs tabular-nums">{t("conversations", { count: conversations })}</span>
        )}
      </span>
    </>
  );
}

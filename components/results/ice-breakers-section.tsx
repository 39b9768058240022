"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Results } from "@/lib/domain/results/results";
import { Section } from "./section";
import { ShareBar } from "./share-bar";

type Props = { results: Results; onSequence: (sequenceId: string) => void };

const shownAtFirst = 8;

/** Measures each question against all conversations of its sequence. */
export function IceBreakersSection({ results, onSequence }: Props) {
  const t = useTranslations("results.iceBreakersSection");
  const [all, setAll] = useState(false);
  const { rows, left } = results.iceBreakers;
  const names = new Map(results.sequences.rows.map(({ sequenceId, name }) => [sequenceId, name]));
  const single = new Set(rows.map(({ sequenceId }) => sequenceId)).size === 1;
  const shown = all ? rows : rows.slice(0, shownAtFirst);
  return (
    <Section title={t("iceBreakers")} hint={t("shareSequencesConversationsStarted")}>
      {rows.length === 0 ? (
        <p className="text-dim">{t("noIceBreakersWere")}</p>
      ) : (
        <ul className="grid gap-3">
          {shown.map(({ sequenceId, title, count, of }) => (
            <li key={`${sequenceId} ${title}`}>
              <ShareBar
                hits={count}
                of={of}
                color="var(--series-3)"
                label={
                  <>
                    <bdi className="font-medium">{title}</bdi>{" "}
                    {single ? null : (
                      <button
                        type="button"
                        className="min-h-6 text-[13px] text-dim underline-offset-3 hover:text-ink hover:underline"
                        onClick={() => onSequence(sequenceId)}
                      >
                        <bdi>{names.get(sequenceId) ?? sequenceId}</bdi>
                      </button>
                    )}
                  </>
                }
              />
            </li>
          ))}
        </ul>
      )}
      {rows.length > shownAtFirst ? (
        <button
          type="button"
          aria-expanded={all}
          className="mt-3 min-h-6 font-medium text-[13px] text-accent hover:underline"
          onClick={() => setAll(!all)}
        >
          {all ? t("showFewer") : t("showAll", { rowsCount: rows.length })}
        </button>
      ) : null}
      {all && left > 0 ? <p className="mt-1 text-[13px] text-dim">{t("moreInExport", { left })}</p> : null}
    </Section>
  );
}

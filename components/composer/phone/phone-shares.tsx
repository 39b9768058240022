"use client";

import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { useFormats } from "@/lib/client/i18n/use-formats";
import type { SequenceResults } from "@/lib/client/results/fetch-sequence-results";
import { useRowPlaces } from "./use-row-places";

type Props = { box: RefObject<HTMLElement | null>; results: SequenceResults };

const WIDTH_PX = 44;

/** Beside each ice breaker of the phone: the share of conversations that started with it, as long as it is worded so. */
export function PhoneShares({ box, results: { taps, total } }: Props) {
  const t = useTranslations("composer.phoneShares");
  const formats = useFormats();
  const places = useRowPlaces(box, WIDTH_PX);
  const known = places.filter(({ title }) => taps[title] !== undefined);
  return (
    <ul aria-label={t("percentages")} className="pointer-events-none absolute inset-0 z-1 overflow-hidden">
      {known.map(({ title, top, inlineStart }) => {
        const share = formats.share(taps[title] ?? 0, total.count);
        return (
          <li
            key={title}
            className="absolute grid h-6 -translate-y-1/2 place-items-center rounded-full border border-line-strong bg-surface text-ink text-xs tabular-nums shadow-sm"
            style={{ top, insetInlineStart: inlineStart, width: WIDTH_PX }}
          >
            <span aria-hidden="true">{share}</span>
            <span className="sr-only">{t("startedWith", { title, share })}</span>
          </li>
        );
      })}
    </ul>
  );
}

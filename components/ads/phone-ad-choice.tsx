"use client";

import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/fields/select";
import type { AdRow } from "@/lib/domain/ads/ad-row";

type Props = { ads: readonly AdRow[]; shownId: string | null; onChoose: (adId: string | null) => void };

const madeUp = "";

/** Chooses which ad the phone shows: a real one or a made-up one. */
export function PhoneAdChoice({ ads, shownId, onChoose }: Props) {
  const t = useTranslations("ads.phoneAdChoice");
  return (
    <div className="flex min-w-0 max-w-full items-center justify-center gap-2">
      <span aria-hidden="true" className="text-[13px] text-dim">
        {t("ad")}
      </span>
      <Select
        label={t("adInPhone")}
        value={shownId ?? madeUp}
        options={[...ads.map(({ id, name }) => ({ value: id, label: name })), { value: madeUp, label: t("sampleAd") }]}
        onChange={(adId) => onChoose(adId || null)}
        className="min-w-0 max-w-60"
      />
    </div>
  );
}

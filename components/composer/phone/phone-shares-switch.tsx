"use client";

import { Percent } from "lucide-react";
import { useTranslations } from "next-intl";
import { type RefObject, Suspense } from "react";
import { IconButton } from "@/components/ui/buttons/icon-button";
import { useRemembered } from "@/lib/client/browser/use-remembered";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { useSequenceResults } from "@/lib/client/results/use-sequence-results";

const PhoneShares = lazyPart(() => import("./phone-shares").then((module) => ({ default: module.PhoneShares })));

type Props = {
  /** The positioned box that holds the phone. */
  box: RefObject<HTMLElement | null>;
  wabaId: string;
  sequenceId: string | null;
};

/** The phone itself stays as customers see it: the percentages stand beside it. */
export function PhoneSharesSwitch({ box, wabaId, sequenceId }: Props) {
  const t = useTranslations("composer.phoneShares");
  const results = useSequenceResults(wabaId, sequenceId);
  const [shares, setShares] = useRemembered("overture.preview.shares", ["hidden", "shown"]);
  const isShown = shares === "shown";
  if (!results || Object.keys(results.taps).length === 0) return null;
  return (
    <>
      <IconButton
        label={t("show")}
        icon={<Percent aria-hidden className="size-4" strokeWidth={1.75} />}
        aria-pressed={isShown}
        className="aria-pressed:bg-[color-mix(in_srgb,var(--ink)_9%,transparent)] aria-pressed:text-ink"
        onClick={() => setShares(isShown ? "hidden" : "shown")}
      />
      <Suspense fallback={null}>{isShown ? <PhoneShares box={box} results={results} /> : null}</Suspense>
    </>
  );
}

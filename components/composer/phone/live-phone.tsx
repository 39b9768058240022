"use client";

import { useMemo } from "react";
import { useWatch } from "react-hook-form";
import { Phone } from "@/components/preview/phone";
import type { PhoneProps } from "@/components/preview/preview-types";
import type { SequenceResults } from "@/lib/client/results/fetch-sequence-results";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

type Props = Omit<PhoneProps, "words" | "askShares"> & { askTaps: SequenceResults | undefined };

/** The phone with the words of the form: beside the counters the only thing that renders with every keystroke. */
export function LivePhone({ askTaps, ...props }: Props) {
  const words = useWatch<SequenceWords>() as SequenceWords;
  const shares = useMemo(() => askTaps && sharesOf(askTaps), [askTaps]);
  return <Phone {...props} words={words} askShares={shares} />;
}

function sharesOf({ total, taps }: SequenceResults): Record<string, string> {
  return Object.fromEntries(
    Object.entries(taps).map(([title, count]) => [title, `${Math.round((100 * count) / total.count)} %`]),
  );
}

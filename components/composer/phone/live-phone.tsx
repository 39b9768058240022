"use client";

import { useWatch } from "react-hook-form";
import { Phone } from "@/components/preview/phone";
import type { PhoneProps } from "@/components/preview/preview-types";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

type Props = Omit<PhoneProps, "words"> & {
  /** What the server drew. */
  firstWords: SequenceWords;
};

/** Apart from the counters, the only component that renders on every keystroke. */
export function LivePhone({ firstWords, ...props }: Props) {
  const words = useWatch<SequenceWords>() as SequenceWords;
  // The phone's code may arrive when something has been typed.
  return <Phone {...props} words={useHydrated() ? words : firstWords} />;
}

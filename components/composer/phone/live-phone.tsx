"use client";

import { useWatch } from "react-hook-form";
import { Phone } from "@/components/preview/phone";
import type { PhoneProps } from "@/components/preview/preview-types";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

/** Apart from the counters, the only component that renders on every keystroke. */
export function LivePhone(props: Omit<PhoneProps, "words">) {
  const words = useWatch<SequenceWords>() as SequenceWords;
  return <Phone {...props} words={words} />;
}

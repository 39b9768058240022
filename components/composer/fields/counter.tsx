"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { countGraphemes } from "@/lib/domain/text/count-graphemes";

type CounterProps = {
  name: "name" | "text" | "autofill" | `iceBreakers.${number}.title`;
  limit: number;
  from?: number;
};

/** Counts characters as people perceive them. A separate leaf, so that typing renders nothing else. */
export function Counter({ name, limit, from = 0 }: CounterProps) {
  const t = useTranslations("composer.counter");
  const value = useWatch<SequenceWords, typeof name>({ name });
  const count = countGraphemes(value ?? "");
  if (count < from) return null;
  return <span className={clsx(count > limit && "font-medium text-amber")}>{t("of", { count, limit })}</span>;
}

"use client";

import { type AbstractIntlMessages, NextIntlClientProvider, useLocale, useMessages, useTimeZone } from "next-intl";
import { type ReactNode, useMemo } from "react";

type Props = { messages: AbstractIntlMessages; children: ReactNode };

/** Merges with the layouts' messages, because next-intl's nested providers replace them. */
export function PageMessages({ messages, children }: Props) {
  const [locale, timeZone, around] = [useLocale(), useTimeZone(), useMessages()];
  const merged = useMemo(() => mergeGroups(around, messages), [around, messages]);
  return (
    <NextIntlClientProvider {...{ locale, timeZone }} messages={merged}>
      {children}
    </NextIntlClientProvider>
  );
}

function mergeGroups(first: AbstractIntlMessages, second: AbstractIntlMessages): AbstractIntlMessages {
  const merged = { ...first };
  for (const [noun, groups] of Object.entries(second)) {
    merged[noun] = { ...(merged[noun] as object), ...(groups as object) } as AbstractIntlMessages;
  }
  return merged;
}

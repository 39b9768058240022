"use client";

import { type AbstractIntlMessages, NextIntlClientProvider, useLocale, useMessages, useTimeZone } from "next-intl";
import { type ReactNode, use, useEffect, useMemo } from "react";
import { languageOfLocale } from "@/lib/domain/languages/interface-languages";
import { catalogue } from "@/lib/domain/messages/catalogue";
import { isOtherLanguage, showLaterMessages, startLaterMessages, withLaterMessages } from "./later-messages";

type Props = {
  messages: AbstractIntlMessages;
  /** Address of the messages that are shown after the first paint. */
  later: string;
  children: ReactNode;
};

/** Merges with the layouts' messages, because next-intl's nested providers replace them. */
export function PageMessages({ messages, later, children }: Props) {
  const [locale, timeZone, around] = [useLocale(), useTimeZone(), useMessages()];
  const onServer = typeof window === "undefined";
  // The server renders parts that the browser loads later.
  const sent = onServer ? use(catalogue(languageOfLocale(locale))) : messages;
  const load = onServer ? null : startLaterMessages(locale, later);
  if (load && isOtherLanguage(locale)) use(load);
  const merged = useMemo(() => {
    const groups = mergeGroups(around, sent);
    return onServer ? groups : withLaterMessages(locale, groups);
  }, [locale, around, sent, onServer]);
  useEffect(() => showLaterMessages(locale), [locale]);
  return (
    <NextIntlClientProvider {...{ locale, timeZone }} messages={merged}>
      {children}
    </NextIntlClientProvider>
  );
}

function mergeGroups(first: AbstractIntlMessages, second: AbstractIntlMessages): AbstractIntlMessages {
  const merged: AbstractIntlMessages = {};
  for (const part of [first, second]) {
    for (const [noun, groups] of Object.entries(part)) {
      merged[noun] = { ...(merged[noun] as object), ...(groups as object) } as AbstractIntlMessages;
    }
  }
  return merged;
}

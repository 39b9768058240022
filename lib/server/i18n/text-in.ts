import { createFormatter, createTranslator, type Locale, type Messages } from "use-intl/core";
import { formatText, type MessageTools } from "@/lib/domain/messages/format-message";
import type { Text } from "@/lib/domain/messages/message";
import { momentStyles } from "@/lib/domain/messages/moment-styles";
import en from "../../../messages/en.json" with { type: "json" };

const catalogues: Record<Locale, Messages> = { en };

const isLocale = (language: string): language is Locale => Object.hasOwn(catalogues, language);

/** For text outside a request, such as e-mail. A language without a catalogue is written in English. */
export function textIn(language: string): (text: Text) => string {
  const locale = isLocale(language) ? language : "en";
  const format = createFormatter({ locale, timeZone: "UTC" });
  const tools: MessageTools = {
    translate: createTranslator({ locale, messages: catalogues[locale] }) as MessageTools["translate"],
    list: (items) => format.list(items),
    moment: (date, as) => format.dateTime(date, momentStyles[as]),
  };
  return (text) => formatText(text, tools);
}

import { createFormatter, createTranslator, type Locale, type Messages } from "use-intl/core";
import { formatText, type MessageTools } from "@/lib/domain/messages/format-message";
import type { Text } from "@/lib/domain/messages/message";
import { momentStyles } from "@/lib/domain/messages/moment-styles";

const catalogues: Record<Locale, () => Promise<{ default: Messages }>> = {
  en: () => import("../../../messages/en.json"),
};

const isLocale = (language: string): language is Locale => Object.hasOwn(catalogues, language);

/** For text outside a request, such as e-mail. A language without a catalogue is written in English. */
export async function textIn(language: string): Promise<(text: Text) => string> {
  const locale = isLocale(language) ? language : "en";
  const { default: messages } = await catalogues[locale]();
  const format = createFormatter({ locale, timeZone: "UTC" });
  const tools: MessageTools = {
    translate: createTranslator({ locale, messages }) as MessageTools["translate"],
    list: (items) => format.list(items),
    moment: (date, as) => format.dateTime(date, momentStyles[as]),
  };
  return (text) => formatText(text, tools);
}

import { createTranslator, type Locale, type Messages } from "use-intl/core";
import { formatText, type MessageTools } from "@/lib/domain/messages/format-message";
import { formatsFor } from "@/lib/domain/messages/formats";
import type { Text } from "@/lib/domain/messages/message";

const catalogues: Record<Locale, () => Promise<{ default: Messages }>> = {
  en: () => import("../../../messages/en.json"),
};

const isLocale = (language: string): language is Locale => Object.hasOwn(catalogues, language);

/** For text outside a request, such as e-mail. A language without a catalogue is written in English. */
export async function textIn(language: string): Promise<(text: Text) => string> {
  const locale = isLocale(language) ? language : "en";
  const { default: messages } = await catalogues[locale]();
  const translate = createTranslator({ locale, messages }) as MessageTools["translate"];
  return (text) => formatText(text, { translate, formats: formatsFor(locale) });
}

import { createTranslator } from "use-intl/core";
import { isLanguageCode, localeOf } from "@/lib/domain/languages/interface-languages";
import { catalogue } from "@/lib/domain/messages/catalogue";
import { formatText, type MessageTools } from "@/lib/domain/messages/format-message";
import { formatsFor } from "@/lib/domain/messages/formats";
import type { Text } from "@/lib/domain/messages/message";

/** For text outside a request, such as e-mail. A language without a catalogue is written in English. */
export async function textIn(language: string): Promise<(text: Text) => string> {
  const code = isLanguageCode(language) ? language : "en";
  const locale = localeOf(code);
  const translate = createTranslator({ locale, messages: await catalogue(code) }) as MessageTools["translate"];
  return (text) => formatText(text, { translate, formats: formatsFor(locale) });
}

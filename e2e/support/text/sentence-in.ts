import { createTranslator } from "use-intl/core";
import { type LanguageCode, localeOf } from "@/lib/domain/languages/interface-languages";
import { formatText, type MessageTools } from "@/lib/domain/messages/format-message";
import { formatsFor } from "@/lib/domain/messages/formats";
import type { Text } from "@/lib/domain/messages/message";
import { readCatalogue } from "../../../scripts/messages/read-catalogue";
import { ROOT } from "../source-files";
import type { messages as english } from "./english";

/** The interface's sentence in a language, as its catalogue has it. */
export function sentenceIn(language: LanguageCode, sentence: Text): string {
  const [locale, messages] = [localeOf(language), readCatalogue(ROOT, language) as unknown as typeof english];
  const translate = createTranslator({ locale, messages }) as MessageTools["translate"];
  return formatText(sentence, { translate, formats: formatsFor(locale) });
}

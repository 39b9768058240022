import type { Locale, Messages } from "use-intl/core";

const catalogues: Record<Locale, () => Promise<{ default: Messages }>> = {
  en: () => import("../../../messages/en.json"),
};

const known = new Map<Locale, Promise<Messages>>();

export const hasCatalogue = (language: string): language is Locale => Object.hasOwn(catalogues, language);

/** All messages of a language, read once. Only on the server: a browser is sent what its page needs. */
export function catalogue(language: Locale): Promise<Messages> {
  const messages = known.get(language) ?? catalogues[language]().then((module) => module.default);
  known.set(language, messages);
  return messages;
}

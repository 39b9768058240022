/**
 * Languages of the interface, each with a catalogue `messages/<code>.json`. `locale` formats dates and numbers: Spanish as
 * in Latin America; Arabic and Hindi with Latin digits, as in business products of the Gulf and of India.
 */
export const interfaceLanguages = {
  en: { name: "English", locale: "en-GB", direction: "ltr" },
  de: { name: "Deutsch", locale: "de-DE", direction: "ltr" },
  es: { name: "Español (Latinoamérica)", locale: "es-419", direction: "ltr" },
  hi: { name: "हिन्दी", locale: "hi-IN-u-nu-latn", direction: "ltr" },
  id: { name: "Bahasa Indonesia", locale: "id-ID", direction: "ltr" },
  "pt-BR": { name: "Português (Brasil)", locale: "pt-BR", direction: "ltr" },
} as const satisfies Record<string, InterfaceLanguage>;

/** For tests: longer, accented English between brackets, written by `npm run messages`. Never offered. */
export const pseudoLanguage = { code: "en-XA", locale: "en-XA", direction: "ltr" } as const;

type InterfaceLanguage = { name: string; locale: string; direction: "ltr" | "rtl" };

export type LanguageCode = keyof typeof interfaceLanguages | typeof pseudoLanguage.code;

export type InterfaceLocale = (typeof interfaceLanguages)[keyof typeof interfaceLanguages]["locale"] | "en-XA";

export const languageCodes = Object.keys(interfaceLanguages) as (keyof typeof interfaceLanguages)[];

export const isLanguageCode = (code: string): code is keyof typeof interfaceLanguages =>
  Object.hasOwn(interfaceLanguages, code);

export const localeOf = (code: LanguageCode): InterfaceLocale =>
  code === pseudoLanguage.code ? pseudoLanguage.locale : interfaceLanguages[code].locale;

export const languageOfLocale = (locale: string): LanguageCode =>
  locale === pseudoLanguage.locale
    ? pseudoLanguage.code
    : (languageCodes.find((code) => interfaceLanguages[code].locale === locale) ?? "en");

export const directionOf = (code: LanguageCode): "ltr" | "rtl" =>
  code === pseudoLanguage.code ? pseudoLanguage.direction : interfaceLanguages[code].direction;

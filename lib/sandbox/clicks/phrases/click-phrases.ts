import { arabic } from "./arabic";
import { english } from "./english";
import { hindi } from "./hindi";
import { indonesian } from "./indonesian";
import type { ClickPhrases } from "./phrases";
import { portuguese } from "./portuguese";
import { spanish } from "./spanish";

export const clickLanguages = ["en", "es", "pt", "id", "hi", "ar"] as const;

export type ClickLanguage = (typeof clickLanguages)[number];

export const clickPhrases: Record<ClickLanguage, ClickPhrases> = {
  en: english,
  es: spanish,
  pt: portuguese,
  id: indonesian,
  hi: hindi,
  ar: arabic,
};

const marks: [ClickLanguage, RegExp][] = [
  ["hi", /\p{Script=Devanagari}/u],
  ["ar", /\p{Script=Arabic}/u],
  ["pt", /ção|ções|\b(você|não|sua|obrigad[oa])\b/i],
  ["es", /[¿¡ñ]|\b(los|las|hola|tu|para)\b/i],
  ["id", /\b(kami|untuk|anda|kamu|yang|dan|sudah)\b/i],
];

/** By script and frequent words; defaults to English. */
export function languageOf(text: string): ClickLanguage {
  return marks.find(([, mark]) => mark.test(text))?.[0] ?? "en";
}

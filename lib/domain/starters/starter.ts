import { msg } from "../messages/message";
import type { SequenceWords } from "../sequences/schema";

export const starterIndustries = {
  food: msg("composer.starter.food"),
  retail: msg("composer.starter.retail"),
  property: msg("composer.starter.property"),
  health: msg("composer.starter.health"),
  beauty: msg("composer.starter.beauty"),
  fitness: msg("composer.starter.fitness"),
  education: msg("composer.starter.education"),
  travel: msg("composer.starter.travel"),
  cars: msg("composer.starter.cars"),
  jewellery: msg("composer.starter.jewellery"),
  home: msg("composer.starter.home"),
  insurance: msg("composer.starter.insurance"),
  software: msg("composer.starter.software"),
  hiring: msg("composer.starter.hiring"),
  events: msg("composer.starter.events"),
  nonprofit: msg("composer.starter.nonprofit"),
} as const;

export const starterLanguages = {
  en: "English",
  es: "Español",
  "pt-BR": "Português",
  hi: "हिन्दी",
  id: "Indonesia",
  ar: "العربية",
  de: "Deutsch",
  fr: "Français",
} as const;

export type StarterIndustry = keyof typeof starterIndustries;
export type StarterLanguage = keyof typeof starterLanguages;

export type Starter = {
  id: string;
  industry: StarterIndustry;
  language: StarterLanguage;
  words: SequenceWords;
};

export type StarterDraft = { industry: StarterIndustry; name: string; text: readonly string[] } & (
  | { questions: readonly string[] }
  | { prefilled: string }
);

export function startersIn(language: StarterLanguage, drafts: readonly StarterDraft[]): Starter[] {
  return drafts.map((draft) => ({
    id: `${language}-${draft.industry}`,
    industry: draft.industry,
    language,
    words: {
      name: draft.name,
      text: draft.text.join("\n"),
      autofill: "prefilled" in draft ? draft.prefilled : "",
      iceBreakers: "questions" in draft ? draft.questions.map((title) => ({ title })) : [],
    },
  }));
}

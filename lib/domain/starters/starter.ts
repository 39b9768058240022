import type { SequenceWords } from "../sequences/schema";

/** In the order of the gallery's filter. */
export const starterIndustries = {
  food: "Food and drink",
  retail: "Fashion and shops",
  property: "Property",
  health: "Clinics",
  beauty: "Beauty",
  fitness: "Fitness",
  education: "Education",
  travel: "Travel",
  cars: "Cars and bikes",
  jewellery: "Jewellery",
  home: "Home services",
  insurance: "Insurance",
  software: "Business software",
  hiring: "Hiring",
  events: "Events",
  nonprofit: "Nonprofit",
} as const;

/** Each named in itself, as a person looks for it; keys are BCP 47. */
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

/** A sequence to begin from. It needs no name of the business filled in, and none of our checks has a word to say about it. */
export type Starter = {
  /** Stable and unique. */
  id: string;
  industry: StarterIndustry;
  language: StarterLanguage;
  words: SequenceWords;
};

/** How the data files write one: either the questions or the prefilled message. */
export type StarterDraft = { industry: StarterIndustry; name: string; text: readonly string[] } & (
  | { questions: readonly string[] }
  | { prefilled: string }
);

/** Starters of one language from the way they are written down; each item of `text` is a line. */
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

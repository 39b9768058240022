import type { SequenceWords } from "../sequences/schema";

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

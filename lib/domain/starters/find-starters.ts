import type { Text } from "../messages/message";
import { foldForSearch } from "../text/fold-for-search";
import {
  type Starter,
  type StarterIndustry,
  type StarterLanguage,
  starterIndustries,
  starterLanguages,
} from "./starter";

export type StarterChoice = { search: string; industry: StarterIndustry | "all"; language: StarterLanguage | "all" };

const searchTextOf = ({ words, industry, language }: Starter, text: (text: Text) => string) =>
  foldForSearch(
    [
      ...[text(starterIndustries[industry]), starterLanguages[language], words.name, words.text, words.autofill],
      ...words.iceBreakers.map(({ title }) => title),
    ].join("\n"),
  );

/** `text` names an industry in the interface's language. */
export function findStarters(
  starters: readonly Starter[],
  { search, industry, language }: StarterChoice,
  text: (text: Text) => string,
): Starter[] {
  const wanted = foldForSearch(search).split(/\s+/).filter(Boolean);
  return starters.filter((starter) => {
    if (industry !== "all" && starter.industry !== industry) return false;
    if (language !== "all" && starter.language !== language) return false;
    const searched = searchTextOf(starter, text);
    return wanted.every((word) => searched.includes(word));
  });
}

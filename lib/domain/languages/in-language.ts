import type { DraftContent } from "../drafts/draft";
import type { SequenceMessage, SequenceWords } from "../sequences/schema";
import { languageName, languages } from "./languages";

/** "Bookings (English)" → "Bookings (Español)". */
export function nameInLanguage(name: string, tag: string): string {
  const suffix = languages.map((language) => ` (${language.name})`).find((known) => name.trimEnd().endsWith(known));
  const bare = suffix ? name.trimEnd().slice(0, -suffix.length) : name.trimEnd();
  return `${bare} (${languageName(tag)})`;
}

export function inLanguage(
  words: SequenceWords,
  base: { name: string; message: SequenceMessage | null },
  tag: string,
): DraftContent {
  return { words: { ...structuredClone(words), name: nameInLanguage(words.name, tag) }, base, language: tag };
}

import arabic from "cldr-annotations-modern/annotations/ar/annotations.json" with { type: "json" };
import indonesian from "cldr-annotations-modern/annotations/id/annotations.json" with { type: "json" };
import german from "emojibase-data/de/data.json" with { type: "json" };
import english from "emojibase-data/en/data.json" with { type: "json" };
import spanish from "emojibase-data/es-mx/data.json" with { type: "json" };
import french from "emojibase-data/fr/data.json" with { type: "json" };
import hindi from "emojibase-data/hi/data.json" with { type: "json" };
import portuguese from "emojibase-data/pt/data.json" with { type: "json" };
import { type LanguageCode, localeOf } from "@/lib/domain/languages/interface-languages";

type Named = { emoji: string; label: string; tags?: string[] };
type Annotations = Record<string, { default?: string[]; tts?: string[] }>;

export type EmojiNames = ReadonlyMap<string, { label: string; words: readonly string[] }>;

/** In the languages of the interface, and French, in which messages are written too. By emoji without variations. */
export const emojiNames: Record<Exclude<LanguageCode, "en-XA"> | "fr", EmojiNames> = {
  en: ofEmojibase(english),
  ar: ofUnicode(arabic.annotations.annotations, "ar"),
  de: ofEmojibase(german),
  es: ofEmojibase(spanish),
  hi: ofEmojibase(hindi),
  id: ofUnicode(indonesian.annotations.annotations, "id"),
  "pt-BR": ofEmojibase(portuguese),
  fr: ofEmojibase(french),
};

export function plainEmoji(emoji: string): string {
  return emoji.replaceAll("\ufe0f", "");
}

function ofEmojibase(list: readonly Named[]): EmojiNames {
  return new Map(list.map(({ emoji, label, tags = [] }) => [plainEmoji(emoji), { label, words: [label, ...tags] }]));
}

/** Emojibase has no Arabic and no Indonesian. Unicode's own data names no flags; the platform names their countries. */
function ofUnicode(annotations: Annotations, language: "ar" | "id"): EmojiNames {
  const regions = new Intl.DisplayNames(localeOf(language), { type: "region", fallback: "none" });
  const names = new Map<string, { label: string; words: readonly string[] }>();
  for (const emoji of english.map((each) => plainEmoji(each.emoji))) {
    const { tts: [label] = [], default: words = [] } = annotations[emoji] ?? {};
    const country = label ? undefined : countryOf(emoji);
    const name = label ?? (country && regions.of(country));
    if (name) names.set(emoji, { label: name, words: [name, ...words] });
  }
  return names;
}

/** A country's flag is its code in regional letters. */
function countryOf(emoji: string): string | undefined {
  const letters = [...emoji].map((letter) => (letter.codePointAt(0) ?? 0) - 0x1f1e6);
  const isFlag = letters.length === 2 && letters.every((letter) => letter >= 0 && letter < 26);
  return isFlag ? String.fromCharCode(...letters.map((letter) => 65 + letter)) : undefined;
}

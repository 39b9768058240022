import type { EmojiData } from "frimousse";

/** Unicode's groups by name, without 2, the parts that emoji are made of. */
const groups = {
  ...{ smileys: 0, people: 1, animals: 3, food: 4, travel: 5 },
  ...{ activities: 6, objects: 7, symbols: 8, flags: 9 },
};

export type EmojiCategory = keyof typeof groups;

type Words = { category: (name: EmojiCategory) => string; skinTone: string };

/** @throws Error if they can't be loaded */
export async function loadEmoji(language: string, words: Words, signal?: AbortSignal): Promise<EmojiData> {
  const response = await fetch(`/api/emoji/${language}`, signal ? { signal } : {});
  if (!response.ok) throw new Error(`The emoji answered ${response.status}.`);
  const { emojis }: Pick<EmojiData, "emojis"> = await response.json();
  const { skinTone: tone } = words;
  return {
    locale: "en",
    emojis,
    categories: Object.entries(groups).map(([name, index]) => ({
      index,
      label: words.category(name as EmojiCategory),
    })),
    skinTones: { light: tone, "medium-light": tone, medium: tone, "medium-dark": tone, dark: tone },
  };
}

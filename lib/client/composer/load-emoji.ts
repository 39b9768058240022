import type { EmojiData } from "frimousse";

type Words = { categories: readonly string[]; skinTone: string };

/** In the order of Unicode's groups, without 2, the parts that emoji are made of. */
const groups = [0, 1, 3, 4, 5, 6, 7, 8, 9] as const;

/** @throws Error if they can't be loaded */
export async function loadEmoji(language: string, words: Words, signal?: AbortSignal): Promise<EmojiData> {
  const response = await fetch(`/api/emoji/${language}`, signal ? { signal } : {});
  if (!response.ok) throw new Error(`The emoji answered ${response.status}.`);
  const { emojis }: Pick<EmojiData, "emojis"> = await response.json();
  const { skinTone: tone } = words;
  return {
    locale: "en",
    emojis,
    categories: groups.map((index, at) => ({ index, label: words.categories[at] ?? "" })),
    skinTones: { light: tone, "medium-light": tone, medium: tone, "medium-dark": tone, dark: tone },
  };
}

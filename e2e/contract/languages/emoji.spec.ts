import { expect, test } from "@playwright/test";
import { languageCodes } from "@/lib/domain/languages/interface-languages";
import { emojiData } from "@/lib/server/emoji/emoji-data";

const english = new Map(emojiData("en").emojis.map(({ emoji, label }) => [emoji, label]));

for (const language of languageCodes.filter((code) => code !== "en")) {
  test(`nearly every emoji has a name of its own in ${language}`, () => {
    const { emojis } = emojiData(language);
    // Some countries are called the same in both languages.
    const unnamed = emojis.filter(({ emoji, label }) => label === english.get(emoji));
    expect(emojis).toHaveLength(english.size);
    expect(unnamed.length / emojis.length).toBeLessThan(0.1);
  });
}

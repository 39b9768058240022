import english from "emojibase-data/en/data.json" with { type: "json" };
import type { LanguageCode } from "@/lib/domain/languages/interface-languages";
import { emojiNames, plainEmoji } from "./emoji-names";

/** Newer emoji show as a box on many phones. */
const NEWEST_VERSION = 15;
const COMPONENT_GROUP = 2;
const TONES = ["light", "medium-light", "medium", "medium-dark", "dark"] as const;

type Tone = (typeof TONES)[number];

export type EmojiList = {
  emojis: {
    emoji: string;
    category: number;
    label: string;
    version: number;
    tags: string[];
    skins?: Record<Tone, string>;
  }[];
};

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Named in the language, or in English where it lacks a name. Found by the words of all languages. */
export function emojiData(language: Exclude<LanguageCode, "en-XA">): EmojiList {
  const known = english.filter(
    ({ group, version }) => group !== undefined && group !== COMPONENT_GROUP && version <= NEWEST_VERSION,
  );
  const { [language]: own, ...others } = emojiNames;
  return {
    emojis: known.map(({ emoji, group = 0, label, version, skins }) => {
      const plain = plainEmoji(emoji);
      const named = own.get(plain);
      const elsewhere = Object.values(others).flatMap((names) => names.get(plain)?.label ?? []);
      return {
        emoji,
        category: group,
        label: capital(named?.label ?? label),
        version,
        tags: [...new Set([...(named?.words ?? []), ...elsewhere])],
        skins: skinsOf(skins),
      };
    }),
  };
}

function skinsOf(skins: (typeof english)[number]["skins"]): Record<Tone, string> | undefined {
  const byTone = (skins ?? []).flatMap(({ tone, emoji }) =>
    typeof tone === "number" ? [[TONES[tone - 1], emoji]] : [],
  );
  return byTone.length === TONES.length ? (Object.fromEntries(byTone) as Record<Tone, string>) : undefined;
}

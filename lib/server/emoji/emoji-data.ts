import german from "emojibase-data/de/data.json";
import english from "emojibase-data/en/data.json";
import groups from "emojibase-data/en/messages.json";
import spanish from "emojibase-data/es/data.json";
import french from "emojibase-data/fr/data.json";
import hindi from "emojibase-data/hi/data.json";
import portuguese from "emojibase-data/pt/data.json";

/** Newer emoji show as a box on many phones. */
const NEWEST_VERSION = 15;
const COMPONENT_GROUP = 2;
const TONES = ["light", "medium-light", "medium", "medium-dark", "dark"] as const;

type Tone = (typeof TONES)[number];

export type EmojiData = {
  locale: string;
  emojis: {
    emoji: string;
    category: number;
    label: string;
    version: number;
    tags: string[];
    skins?: Record<Tone, string>;
  }[];
  categories: { index: number; label: string }[];
  skinTones: Record<Tone, string>;
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const others = [spanish, portuguese, hindi, german, french].map(
  (emojis) => new Map(emojis.map(({ hexcode, label }) => [hexcode, label])),
);

function skinsOf(skins: (typeof english)[number]["skins"]): Record<Tone, string> | undefined {
  const byTone = (skins ?? []).flatMap(({ tone, emoji }) =>
    typeof tone === "number" ? [[TONES[tone - 1], emoji]] : [],
  );
  return byTone.length === TONES.length ? (Object.fromEntries(byTone) as Record<Tone, string>) : undefined;
}

export function emojiData(): EmojiData {
  const known = english.filter(
    ({ group, version }) => group !== undefined && group !== COMPONENT_GROUP && version <= NEWEST_VERSION,
  );
  return {
    locale: "en",
    emojis: known.map(({ emoji, group = 0, label, version, tags = [], hexcode, skins }) => ({
      emoji,
      category: group,
      label: capital(label),
      version,
      tags: [...tags, ...others.flatMap((names) => names.get(hexcode) ?? [])],
      skins: skinsOf(skins),
    })),
    categories: groups.groups
      .filter(({ order }) => order !== COMPONENT_GROUP)
      .map(({ order, message }) => ({ index: order, label: capital(message) })),
    skinTones: Object.fromEntries(groups.skinTones.map(({ key, message }) => [key, capital(message)])) as Record<
      Tone,
      string
    >,
  };
}

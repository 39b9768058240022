"use client";

import { EmojiPicker } from "frimousse";
import { useLocale, useTranslations } from "next-intl";
import { type RefObject, useCallback, useState } from "react";
import { Select } from "@/components/ui/fields/select";
import { recentEmoji, rememberEmoji } from "@/lib/client/browser/recent-emoji";
import { useRemembered } from "@/lib/client/browser/use-remembered";
import { type EmojiCategory, loadEmoji } from "@/lib/client/composer/load-emoji";
import { isLanguageCode, languageOfLocale } from "@/lib/domain/languages/interface-languages";
import { emojiParts } from "./emoji-parts";

type EmojiGridProps = { searchRef: RefObject<HTMLInputElement | null>; onPick: (emoji: string) => void };

const tones = ["none", "light", "medium-light", "medium", "medium-dark", "dark"] as const;
const toneHands = {
  none: "✋",
  light: "✋🏻",
  "medium-light": "✋🏼",
  medium: "✋🏽",
  "medium-dark": "✋🏾",
  dark: "✋🏿",
};

/** Searches in several languages; arrow keys move in the grid while the search keeps the focus. */
export function EmojiGrid({ searchRef, onPick }: EmojiGridProps) {
  const t = useTranslations("composer.emojiGrid");
  const [tone, setTone] = useRemembered("overture.emoji.tone", tones);
  const [search, setSearch] = useState("");
  const [recent] = useState(recentEmoji);
  const language = languageOfLocale(useLocale());
  const load = useCallback(
    (_locale: string, { signal }: { signal?: AbortSignal }) => {
      const words = { category: (name: EmojiCategory) => t(`categories.${name}`), skinTone: t("skinTone") };
      return loadEmoji(isLanguageCode(language) ? language : "en", words, signal);
    },
    [language, t],
  );
  const pick = (emoji: string) => {
    rememberEmoji(emoji);
    onPick(emoji);
  };
  return (
    <EmojiPicker.Root
      columns={9}
      skinTone={tone}
      locale={language}
      resolveEmojiData={load}
      onEmojiSelect={({ emoji }) => pick(emoji)}
      className="mx-auto flex h-[352px] w-[326px] max-w-full flex-col"
    >
      <div className="flex gap-1.5 p-2">
        <EmojiPicker.Search
          ref={searchRef}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          aria-label={t("searchEmojiUseArrow")}
          placeholder={t("searchCoffeeFiestaHerz")}
          className="h-8 min-w-0 flex-1 appearance-none rounded-lg border border-line-strong bg-surface px-2.5 outline-none placeholder:text-faint focus:border-accent"
        />
        <Select
          label={t("skinTone")}
          value={tone}
          options={tones.map((value) => ({ value, label: toneHands[value] }))}
          onChange={setTone}
          className="w-16 shrink-0"
        />
      </div>
      {recent.length > 0 && search === "" ? (
        <fieldset className="flex gap-0.5 overflow-x-auto border-line border-b px-2 pb-1.5">
          <legend className="sr-only">{t("recentlyUsed")}</legend>
          {recent.map((emoji) => (
            <button
              key={emoji}
              type="button"
              onClick={() => pick(emoji)}
              className="grid size-8 shrink-0 place-items-center rounded-md text-xl hover:bg-sunk"
            >
              {emoji}
            </button>
          ))}
        </fieldset>
      ) : null}
      <EmojiPicker.Viewport
        role="group"
        aria-label={t("emoji")}
        tabIndex={0}
        className="relative min-h-0 flex-1 focus-visible:-outline-offset-2"
      >
        <EmojiPicker.Loading className="absolute inset-0 grid place-items-center text-dim">
          {t("loadingEmoji")}
        </EmojiPicker.Loading>
        <EmojiPicker.Empty className="absolute inset-0 grid place-items-center text-dim">
          {t("noEmojiMatches")}
        </EmojiPicker.Empty>
        <EmojiPicker.List components={emojiParts} className="select-none px-2 pb-2" />
      </EmojiPicker.Viewport>
      <p role="status" className="h-8 truncate border-line border-t px-3 text-[13px] text-dim leading-8">
        <EmojiPicker.ActiveEmoji>
          {({ emoji }) =>
            emoji ? (
              `${emoji.emoji} ${emoji.label}`
            ) : (
              <span className="pointer-coarse:hidden">{t("pressEnterInsert")}</span>
            )
          }
        </EmojiPicker.ActiveEmoji>
      </p>
    </EmojiPicker.Root>
  );
}

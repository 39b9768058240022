"use client";

import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type RefObject, useState } from "react";
import { Kbd } from "@/components/ui/kbd";
import { isComposing } from "@/lib/domain/sequences/is-composing";

type Props = {
  label: string;
  placeholder: string;
  startsWith: string;
  onChange: (value: string) => void;
  onSearching?: (searching: boolean) => void;
  onLeave: () => void;
  inputRef: RefObject<HTMLInputElement | null>;
};

export function SearchField({ label, placeholder, startsWith, onChange, onSearching, onLeave, inputRef }: Props) {
  const t = useTranslations("list.searchField");
  const [value, setValue] = useState(startsWith);
  const change = (next: string) => {
    setValue(next);
    onChange(next);
  };
  return (
    <search className="relative w-full min-w-0 md:w-auto md:max-w-80 md:flex-1 md:basis-44">
      <Search aria-hidden="true" className="pointer-events-none absolute inset-s-2.5 top-2 size-4 text-faint" />
      <input
        ref={inputRef}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={placeholder}
        value={value}
        onChange={(event) => change(event.target.value)}
        onFocus={() => onSearching?.(true)}
        onBlur={() => {
          onSearching?.(false);
          onLeave();
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || isComposing(event.nativeEvent)) return;
          event.stopPropagation();
          if (value) change("");
          else event.currentTarget.blur();
        }}
        className="h-8 w-full rounded-lg border border-line-strong bg-surface outline-none focus:border-accent focus:shadow-[0_0_0_3px_color-mix(in_srgb,var(--accent)_16%,transparent)] focus-visible:outline-none [&::-webkit-search-cancel-button]:appearance-none ps-8.5 pe-9 placeholder:text-faint"
      />
      <span className="absolute inset-e-1 top-1 grid h-6 min-w-6 place-items-center">
        {value ? (
          <button
            type="button"
            aria-label={t("clearSearch")}
            className="grid size-6 place-items-center rounded text-dim hover:text-ink"
            onClick={() => {
              change("");
              inputRef.current?.focus();
            }}
          >
            <X aria-hidden="true" className="size-4" />
          </button>
        ) : (
          <Kbd>/</Kbd>
        )}
      </span>
    </search>
  );
}

"use client";

import { memo, type ReactNode, type RefObject } from "react";
import { SearchField } from "./search-field";

const Field = memo(SearchField);

type Props = {
  /** The search field's accessible name. */
  label: string;
  placeholder: string;
  /** What the search field starts from; a new version replaces what is typed there. */
  given: { version: number; text: string };
  onSearch: (search: string) => void;
  searchRef: RefObject<HTMLInputElement | null>;
  /** The search field got or lost the focus. */
  onSearching: (searching: boolean) => void;
  /** Filters and other choices; a keystroke draws the field alone when they are memoised. */
  children: ReactNode;
};

/** What stands above a list to find things in it. */
export function SearchBar({ label, placeholder, given, onSearch, searchRef, onSearching, children }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 pb-3 lg:px-8">
      <Field
        key={given.version}
        label={label}
        placeholder={placeholder}
        startsWith={given.text}
        onChange={onSearch}
        onSearching={onSearching}
        inputRef={searchRef}
      />
      {children}
    </div>
  );
}

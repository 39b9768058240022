"use client";

import { memo, type ReactNode, type RefObject } from "react";
import { SearchField } from "./search-field";

const Field = memo(SearchField);

type Props = {
  label: string;
  placeholder: string;
  /** The initial text; a new version replaces what is typed. */
  given: { version: number; text: string };
  onSearch: (search: string) => void;
  searchRef: RefObject<HTMLInputElement | null>;
  /** Reports whether the search field has the focus. */
  onSearching?: (searching: boolean) => void;
  /** The focus leaves the field. */
  onLeave: () => void;
  /** Filters; memoise them so that typing renders only the field. */
  children: ReactNode;
};

export function SearchBar({ label, placeholder, given, onSearch, searchRef, children, ...focus }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-2 px-4 pb-3 lg:px-8">
      <Field
        key={given.version}
        label={label}
        placeholder={placeholder}
        startsWith={given.text}
        onChange={onSearch}
        {...focus}
        inputRef={searchRef}
      />
      {children}
    </div>
  );
}

import { type RefObject, useEffect } from "react";
import { isComposing } from "@/lib/domain/sequences/is-composing";
import { foldForSearch } from "@/lib/domain/text/fold-for-search";

type Parts = { list: RefObject<HTMLElement | null>; search: RefObject<HTMLInputElement | null> };

const pauseMs = 800;

/** The whole page is the list's: arrows move, letters search, or jump where there is no search field. */
export function useAccountKeys({ list, search }: Parts): void {
  useEffect(() => {
    let typed = "";
    let typedAt = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return;
      const links = [...(list.current?.querySelectorAll<HTMLElement>("[data-account-name]") ?? [])];
      const inSearch = document.activeElement === search.current;
      const at = links.findIndex((link) => link.matches(":focus"));
      const target = targetOf(event.key, { links, at, search: search.current });
      if (target && !(inSearch && (event.key === "Home" || event.key === "End"))) {
        event.preventDefault();
        target.focus();
      } else if (event.key === "Enter" && inSearch) {
        links[0]?.click();
      } else if (event.key.length === 1 && !inSearch) {
        if (event.timeStamp - typedAt > pauseMs) typed = "";
        if (event.key === " " && typed === "") return;
        if (search.current) return search.current.focus();
        if (event.key === " ") event.preventDefault();
        typed += event.key;
        typedAt = event.timeStamp;
        const wanted = foldForSearch(typed);
        links.find(({ dataset }) => foldForSearch(dataset.accountName ?? "").startsWith(wanted))?.focus();
      }
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [list, search]);
}

type Place = { links: readonly HTMLElement[]; at: number; search: HTMLElement | null };

function targetOf(key: string, { links, at, search }: Place): HTMLElement | null | undefined {
  switch (key) {
    case "ArrowDown":
      return links[Math.min(at + 1, links.length - 1)];
    case "ArrowUp":
      return at <= 0 ? (search ?? links[0]) : links[at - 1];
    case "Home":
      return links[0];
    case "End":
      return links.at(-1);
    default:
      return null;
  }
}

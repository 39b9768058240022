import type { AbstractIntlMessages } from "next-intl";
import { whenOnline } from "../browser/when-online";

type Groups = Record<string, Record<string, unknown>>;

/** Of one language. `loaded` and all of `pages` hold every message that has arrived. */
type Later = { loads: Map<string, Promise<void>>; loaded: Groups; pages: Set<WeakRef<Groups>>; all?: Promise<unknown> };

const languages = new Map<string, Later>();
let shown: Later | undefined;

function laterOf(language: string): Later {
  const later = languages.get(language) ?? { loads: new Map(), loaded: {}, pages: new Set() };
  languages.set(language, later);
  return later;
}

export function startLaterMessages(language: string, url: string): Promise<void> {
  const later = laterOf(language);
  shown ??= later;
  const known = later.loads.get(url);
  if (known) return known;
  const load = whenOnline(() => fetchMessages(url)).then(
    (groups) => {
      addGroups(later.loaded, groups);
      for (const page of later.pages) {
        const messages = page.deref();
        if (messages) addGroups(messages, groups);
        else later.pages.delete(page);
      }
    },
    (error: unknown) => {
      later.loads.delete(url);
      later.all = undefined;
      throw error;
    },
  );
  load.catch(() => {});
  later.loads.set(url, load);
  later.all = undefined;
  return load;
}

/** Resolves when all messages of the open page are there; the same promise until another page starts to load. */
export function laterMessages(): Promise<unknown> {
  if (!shown) return Promise.resolve();
  shown.all ??= Promise.all(shown.loads.values());
  return shown.all;
}

/** Parts that are open in one language need all messages of the next one at once. */
export const isOtherLanguage = (language: string): boolean => shown !== undefined && shown !== laterOf(language);

/**
 * Adds to `messages`, now and whenever more arrive, and returns it. Not in an effect: React renders a page's lazy
 * parts when their messages arrive, which can be before it commits the page.
 */
export function withLaterMessages(language: string, messages: AbstractIntlMessages): AbstractIntlMessages {
  const later = laterOf(language);
  const groups = messages as unknown as Groups;
  addGroups(groups, later.loaded);
  later.pages.add(new WeakRef(groups));
  return messages;
}

export function showLaterMessages(language: string): void {
  shown = laterOf(language);
}

/** In place: a component that shows a later message waits for it, so nothing renders again. */
function addGroups(messages: Groups, more: Groups): void {
  for (const [noun, groups] of Object.entries(more)) messages[noun] = Object.assign(messages[noun] ?? {}, groups);
}

async function fetchMessages(url: string): Promise<Groups> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The messages answered ${response.status}.`);
  return response.json();
}

import type { AbstractIntlMessages } from "next-intl";

type Groups = Record<string, Record<string, unknown>>;

const loads = new Map<string, Promise<void>>();
const loaded = new Map<string, Groups>();
const pages = new Map<Groups, string>();
let firstLocale: string | undefined;

/**
 * Starts to load what a page may show after its first paint, once for a visit. Only for the browser. After a change of
 * language it returns what to wait for, because parts that are already open need these messages at once.
 */
export function startLaterMessages(url: string, locale: string): Promise<void> | null {
  firstLocale ??= locale;
  const known = loads.get(url);
  if (!known) {
    const load = fetchMessages(url).then(
      (groups) => {
        for (const messages of [loadedIn(locale), ...pagesIn(locale)]) addGroups(messages, groups);
      },
      (error: unknown) => {
        loads.delete(url);
        throw error;
      },
    );
    // Whoever needs the messages meets the error.
    load.catch(() => {});
    loads.set(url, load);
    everything = undefined;
  }
  return locale === firstLocale ? null : (loads.get(url) ?? null);
}

let everything: Promise<unknown> | undefined;

/** Resolves when all messages of the open page are there; the same promise until another page starts to load. */
export function laterMessages(): Promise<unknown> {
  everything ??= Promise.all(loads.values()).catch((error) => {
    everything = undefined;
    throw error;
  });
  return everything;
}

/** What arrived so far in a language. */
export function loadedIn(locale: string): Groups {
  const groups = loaded.get(locale) ?? {};
  loaded.set(locale, groups);
  return groups;
}

/** Adds to `messages`, now and whenever more arrive. Returns a function that ends this. */
export function receiveLaterMessages(messages: AbstractIntlMessages, locale: string): () => void {
  const groups = messages as unknown as Groups;
  addGroups(groups, loadedIn(locale));
  pages.set(groups, locale);
  return () => {
    pages.delete(groups);
  };
}

const pagesIn = (locale: string) => [...pages].filter(([, language]) => language === locale).map(([groups]) => groups);

/** In place: whoever shows a later message waits for it, so nothing has to render again. */
function addGroups(messages: Groups, more: Groups): void {
  for (const [noun, groups] of Object.entries(more)) messages[noun] = Object.assign(messages[noun] ?? {}, groups);
}

async function fetchMessages(url: string): Promise<Groups> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The messages answered ${response.status}.`);
  return response.json();
}

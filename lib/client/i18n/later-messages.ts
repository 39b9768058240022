import type { AbstractIntlMessages } from "next-intl";

type Groups = Record<string, Record<string, unknown>>;

const loads = new Map<string, Promise<void>>();
const loaded: Groups = {};
const pages = new Set<Groups>();

export function startLaterMessages(url: string): void {
  if (loads.has(url)) return;
  const load = fetchMessages(url).then(
    (groups) => {
      for (const messages of [loaded, ...pages]) addGroups(messages, groups);
    },
    (error: unknown) => {
      loads.delete(url);
      throw error;
    },
  );
  load.catch(() => {});
  loads.set(url, load);
  everything = undefined;
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

export function receiveLaterMessages(messages: AbstractIntlMessages): () => void {
  const groups = messages as unknown as Groups;
  addGroups(groups, loaded);
  pages.add(groups);
  return () => {
    pages.delete(groups);
  };
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

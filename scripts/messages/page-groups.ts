import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { entries, everywhere } from "./entries";

type Catalogue = Record<string, Record<string, unknown>>;

export type PageGroups = Record<string, string[]>;

const EXTENSIONS = [".ts", ".tsx", "/index.ts"];
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)["']((?:@\/|\.)[^"']+)["']/g;
const KEY = /["'`]([a-z]\w*)\.([a-z]\w*)(?=[."'`])/g;

/** Follows imports, because messages named by the domain and the server also reach the browser, as data. */
export function pageGroups(root: string): PageGroups {
  const catalogue = JSON.parse(readFileSync(join(root, "messages/en.json"), "utf8")) as Catalogue;
  const files = new Map<string, { text: string; imports: string[] } | null>();
  const read = (path: string) => {
    if (!files.has(path)) files.set(path, readSource(root, path));
    return files.get(path) ?? null;
  };
  const resolve = (path: string) => [path, ...EXTENSIONS.map((extension) => path + extension)].find(read);
  const groupsOf = (text: string) =>
    [...text.matchAll(KEY)].flatMap(([, noun = "", group = ""]) =>
      catalogue[noun]?.[group] ? [`${noun}.${group}`] : [],
    );

  const found = (entry: string): Set<string> => {
    const groups = new Set<string>();
    const seen = new Set<string>();
    const visit = (path: string, inBrowser: boolean) => {
      const key = `${path} ${inBrowser}`;
      const file = read(path);
      if (!file || seen.has(key)) return;
      seen.add(key);
      const client = inBrowser || file.text.startsWith('"use client"');
      if (client || path.startsWith("lib/")) for (const group of groupsOf(file.text)) groups.add(group);
      for (const target of file.imports) {
        const next = resolve(target);
        if (next) visit(next, client);
      }
    };
    visit(entry, false);
    return groups;
  };

  const needed = new Map(
    Object.entries(entries).map(([name, { files }]) => [name, new Set(files.flatMap((file) => [...found(file)]))]),
  );
  const shared = Object.entries(catalogue).flatMap(([noun, groups]) =>
    Object.keys(groups)
      .map((group) => `${noun}.${group}`)
      .filter((path) => everywhere.test(path)),
  );
  for (const path of shared) needed.get("root")?.add(path);
  return Object.fromEntries(
    Object.entries(entries).map(([name, { within }]) => [
      name,
      [...(needed.get(name) ?? [])].filter((path) => !within.some((around) => needed.get(around)?.has(path))).sort(),
    ]),
  );
}

function readSource(root: string, path: string): { text: string; imports: string[] } | null {
  if (!/\.tsx?$/.test(path)) return null;
  try {
    const text = readFileSync(join(root, path), "utf8");
    const imports = [...text.matchAll(IMPORT)].map(([, name = ""]) =>
      name.startsWith("@/") ? name.slice(2) : posix.join(posix.dirname(path), name),
    );
    return { text, imports };
  } catch {
    return null;
  }
}

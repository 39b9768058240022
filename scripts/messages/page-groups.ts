import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { entries, everywhere } from "./entries";

/** A route of ours in a string or template, up to its query. */
const ROUTE = /["'`]\/(api\/[^"'`?]*)/g;

type Catalogue = Record<string, Record<string, unknown>>;

/** What a page's first paint can show, and what only parts that load later or answers of the server show. */
export type PageGroups = Record<string, { first: string[]; later: string[] }>;

type Source = { text: string; imports: string[]; lazyImports: string[]; routes: string[] };

const EXTENSIONS = [".ts", ".tsx", "/index.ts"];
const IMPORT = /(?:\bfrom\s*|\bimport\s+)["']((?:@\/|\.)[^"']+)["']/g;
const LAZY_IMPORT = /\bimport\s*\(\s*["']((?:@\/|\.)[^"']+)["']/g;
const TYPE_IMPORT = /^import type [^;]*;$/gms;
const KEY = /["'`]([a-z]\w*)\.([a-z]\w*)(?=[."'`])/g;

/** Follows imports, because messages named by the domain and the server also reach the browser, as data. */
export function pageGroups(root: string): PageGroups {
  const catalogue = JSON.parse(readFileSync(join(root, "messages/en.json"), "utf8")) as Catalogue;
  const files = new Map<string, Source | null>();
  const read = (path: string) => {
    if (!files.has(path)) files.set(path, readSource(root, path));
    return files.get(path) ?? null;
  };
  const resolve = (path: string) => [path, ...EXTENSIONS.map((extension) => path + extension)].find(read);
  const groupsOf = (text: string) =>
    [...text.matchAll(KEY)].flatMap(([, noun = "", group = ""]) =>
      catalogue[noun]?.[group] ? [`${noun}.${group}`] : [],
    );

  const routes = routeFiles(root);
  const found = (entry: string, lazily: boolean): Set<string> => {
    const groups = new Set<string>();
    const seen = new Set<string>();
    const visit = (path: string, inBrowser: boolean) => {
      const key = `${path} ${inBrowser}`;
      const file = read(path);
      if (!file || seen.has(key)) return;
      seen.add(key);
      const client = inBrowser || file.text.startsWith('"use client"');
      if (client || path.startsWith("lib/")) for (const group of groupsOf(file.text)) groups.add(group);
      for (const target of lazily ? [...file.imports, ...file.lazyImports] : file.imports) {
        const next = resolve(target);
        if (next) visit(next, client);
      }
      if (lazily)
        for (const url of file.routes) for (const route of routes) if (leadsTo(url, route)) visit(route, false);
    };
    visit(entry, false);
    return groups;
  };

  const reached = (lazily: boolean) =>
    new Map(
      Object.entries(entries).map(([name, { files }]) => [
        name,
        new Set(files.flatMap((file) => [...found(file, lazily)])),
      ]),
    );
  const [atFirst, inAll] = [reached(false), reached(true)];
  const shared = Object.entries(catalogue).flatMap(([noun, groups]) =>
    Object.keys(groups)
      .map((group) => `${noun}.${group}`)
      .filter((path) => everywhere.test(path)),
  );
  for (const path of shared) inAll.get("app")?.add(path);
  return Object.fromEntries(
    Object.entries(entries).map(([name, { within }]) => {
      const groups = [...(inAll.get(name) ?? [])].sort();
      const isFirst = (path: string) => name === "root" || (atFirst.get(name)?.has(path) ?? false);
      const given = (path: string, sets: typeof inAll) => within.some((around) => sets.get(around)?.has(path));
      return [
        name,
        {
          first: groups.filter((path) => isFirst(path) && !given(path, atFirst)),
          later: groups.filter((path) => !isFirst(path) && !given(path, inAll)),
        },
      ];
    }),
  );
}

/** Paths of the handlers below `app/api`. */
function routeFiles(root: string, folder = "app/api"): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? routeFiles(root, path) : entry.name === "route.ts" ? [path] : [];
  });
}

/** Whether `api/accounts/${wabaId}/why` is answered by `app/api/accounts/[wabaId]/why/route.ts`. */
function leadsTo(url: string, route: string): boolean {
  const asked = url.replace(/([^/])\$\{.*$/, "$1").split("/");
  const given = route.slice("app/".length, -"/route.ts".length).split("/");
  return asked.length === given.length && given.every((part, at) => part.startsWith("[") || part === asked[at]);
}

function readSource(root: string, path: string): Source | null {
  if (!/\.tsx?$/.test(path)) return null;
  try {
    const text = readFileSync(join(root, path), "utf8");
    const routes = [...text.matchAll(ROUTE)].map(([, url = ""]) => url);
    const named = (pattern: RegExp) =>
      [...text.replace(TYPE_IMPORT, "").matchAll(pattern)].map(([, name = ""]) =>
        name.startsWith("@/") ? name.slice(2) : posix.join(posix.dirname(path), name),
      );
    return { text, imports: named(IMPORT), lazyImports: named(LAZY_IMPORT), routes };
  } catch {
    return null;
  }
}

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ROOT } from "../source-files";

/** Files that Next.js serves by convention. */
const METADATA = /^(favicon|icon|apple-icon|opengraph-image|twitter-image|manifest|robots|sitemap)\d*\.(\w+)$/;
const METHOD = /\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g;

/** `METHOD /path` of every page, route handler and metadata file under `app/`. */
export function declaredRoutes(): string[] {
  const files = readdirSync(join(ROOT, "app"), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.flatMap(({ parentPath, name }) => {
    const folder = toPath(relative(join(ROOT, "app"), parentPath));
    if (/^page\.\w+$/.test(name)) return [`GET ${folder}`];
    if (METADATA.test(name)) return [`GET ${join(folder, name)}`];
    if (!/^route\.\w+$/.test(name)) return [];
    return methodsOf(readFileSync(join(parentPath, name), "utf8")).map((method) => `${method} ${folder}`);
  });
}

/** Folders in parentheses are not part of the path. */
function toPath(folder: string): string {
  const parts = folder.split(sep).filter((part) => part !== "" && !/^\(.*\)$/.test(part));
  return `/${parts.join("/")}`;
}

function methodsOf(source: string): string[] {
  const exports = source.matchAll(/^export (?:(?:async )?function |const )?(\w+|\{[^}]*\})/gm);
  return [...exports].flatMap(([, exported = ""]) => exported.match(METHOD) ?? []);
}

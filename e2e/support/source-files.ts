import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** `path` is relative to the root, in POSIX notation. */
export type SourceFile = { path: string; text: string; lines: number };

const NOT_OURS = new Set(["node_modules", "test-results", "playwright-report", "bench-results", "test-logs", "public"]);

/** All handwritten TypeScript and JavaScript files of the repository. */
export function sourceFiles(): SourceFile[] {
  return walk(ROOT)
    .map((file) => relative(ROOT, file).split(sep).join("/"))
    .filter((path) => /\.(ts|tsx|mts|mjs|js|jsx)$/.test(path) && path !== "next-env.d.ts")
    .map((path) => {
      const text = readFileSync(join(ROOT, path), "utf8");
      return { path, text, lines: text.trimEnd().split("\n").length };
    });
}

/** Imports and re-exports, resolved to paths from the root; packages keep their names. */
export function importsOf({ path, text }: SourceFile): string[] {
  const statements = [
    /^\s*(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"']+)["']/gm,
    /^\s*import\s*["']([^"']+)["']/gm,
    /\b(?:import|require)\(\s*["']([^"']+)["']/g,
  ];
  const named = statements.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ""));
  return named.map((name) => {
    if (name.startsWith("@/")) return name.slice(2);
    return name.startsWith(".") ? posix.join(posix.dirname(path), name) : name;
  });
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith(".") || NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

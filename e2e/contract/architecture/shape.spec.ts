import { basename, dirname } from "node:path";
import { expect, test } from "@playwright/test";
import { type SourceFile, sourceFiles } from "../../support/source-files";

const MAX_LINES = 300;
const MAX_PAGE_LINES = 40;
const MAX_MEDIAN_LINES = 80;
const MAX_FOLDER_FILES = 25;
const USUAL_MAX_LINES = 250;
const files = sourceFiles();
const code = files.filter(({ path }) => /^(app|components|lib|scripts)\//.test(path));
const names = (found: SourceFile[]) => found.map(({ path, lines }) => `${path} (${lines})`);

test("no file is longer than 300 lines, and most are far shorter", () => {
  expect(names(files.filter(({ lines }) => lines > MAX_LINES))).toEqual([]);
  const sorted = code.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MAX_MEDIAN_LINES);
});

test("pages and layouts stay under 40 lines", () => {
  const routeFiles = code.filter(({ path }) => /^app\/.*(page|layout)\.tsx$/.test(path));
  expect(routeFiles.length).toBeGreaterThan(0);
  expect(names(routeFiles.filter(({ lines }) => lines >= MAX_PAGE_LINES))).toEqual([]);
});

test("file names are kebab-case", () => {
  const names = files.map(({ path }) => path).filter((path) => !/^\[.*\]\./.test(basename(path)));
  expect(names.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(basename(path)))).toEqual([]);
});

test("there are no barrels", () => {
  const barrels = files.filter(({ path, text }) => {
    const statements = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "").trim();
    const onlyReexports = /^(export\s+(type\s+)?(\*|\{[^}]*\})[^;]*from\s*["'][^"']+["'];?\s*)+$/.test(statements);
    return onlyReexports || (!path.startsWith("app/") && /(^|\/)index\.tsx?$/.test(path));
  });
  expect(names(barrels)).toEqual([]);
});

test("no folder holds more than 25 files", () => {
  const counts = new Map<string, number>();
  for (const { path } of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  const full = [...counts].filter(([, count]) => count > MAX_FOLDER_FILES);
  expect(full.map(([folder, count]) => `${folder} (${count})`)).toEqual([]);
});

test("95 % of the files are under 250 lines", () => {
  const long = code.filter(({ lines }) => lines >= USUAL_MAX_LINES);
  expect(long.length).toBeLessThanOrEqual(code.length * 0.05);
});

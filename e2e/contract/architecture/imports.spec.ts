import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { LAYERS, layerTable, SERVER_ORDER } from "../../support/architecture";
import { importCycles } from "../../support/import-cycles";
import { importsOf, ROOT, type SourceFile, sourceFiles } from "../../support/source-files";

const OURS = /^(app|components|lib|e2e|scripts)\//;
const DRIVERS = ["libsql", "pg"];
const EXTENSION = /\.(ts|tsx|mts|mjs|js|jsx)$/;
const files = sourceFiles();
const shipped = files.filter(({ path }) => /^(app|components|lib)\//.test(path));
const known = new Map(files.map(({ path }) => [path.replace(EXTENSION, ""), path]));

/** Inside `components/` each folder is a module; elsewhere the layer is the module. */
function isOwnModule(path: string, target: string): boolean {
  const layer = LAYERS.find((row) => path.startsWith(row.path));
  const own = layer?.path === "components/" ? path.split("/").slice(0, 2).join("/") : layer?.path;
  return own !== undefined && target.startsWith(own);
}

function breaches(file: SourceFile): string[] {
  const layer = LAYERS.find((row) => file.path.startsWith(row.path));
  if (!layer) return [];
  return importsOf(file)
    .filter((target) => OURS.test(target) && !isOwnModule(file.path, target))
    .filter((target) => !layer.mayImport.some((path) => target.startsWith(path)))
    .map((target) => `${file.path} imports ${target}`);
}

/** The `lib/server` folder of a path, or the file directly in it. */
const serverModule = (path: string) => /^lib\/server\/([\w-]+)/.exec(path)?.[1];

test("every layer imports only the layers it may", () => {
  expect(files.flatMap(breaches)).toEqual([]);
});

test("the README's table of layers is the one that this spec holds", () => {
  expect(readFileSync(join(ROOT, "README.md"), "utf8")).toContain(layerTable());
});

test("inside lib/server a folder imports only those before it in the order", () => {
  const wrong = shipped.flatMap((file) => {
    const from = serverModule(file.path);
    if (from === undefined) return [];
    return importsOf(file).flatMap((target) => {
      const to = serverModule(target);
      if (to === undefined || to === from) return [];
      const [low, high] = [SERVER_ORDER.indexOf(to), SERVER_ORDER.indexOf(from)];
      return low >= 0 && low < high ? [] : [`${file.path} imports ${target}`];
    });
  });
  expect(wrong).toEqual([]);
});

test("no imports run in a circle, type imports included", () => {
  const imports = new Map(
    shipped.map((file) => [
      file.path,
      importsOf(file).flatMap((target) => known.get(target.replace(EXTENSION, "")) ?? []),
    ]),
  );
  expect(importCycles(imports)).toEqual([]);
});

test("only the dialects of the store import the SQL drivers", () => {
  const importers = files
    .filter((file) => /^(app|components|lib|scripts)\//.test(file.path))
    .filter((file) => importsOf(file).some((target) => DRIVERS.includes(target)))
    .map(({ path }) => path)
    .filter((path) => !/^lib\/server\/store\/[a-z-]*(dialect|sqlite)[a-z-]*\.m?[jt]s$/.test(path));
  expect(importers).toEqual([]);
});

test("the app and the sandbox meet only over HTTP", () => {
  const importers = shipped.filter(({ path }) => !path.startsWith("lib/sandbox/"));
  expect(importers.filter((file) => importsOf(file).some((target) => target.startsWith("lib/sandbox/")))).toEqual([]);
});

test("every import of ours leads to a file", () => {
  const lost = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => OURS.test(target) && !/\.(css|json|svg)$/.test(target))
      .filter((target) => !known.has(target.replace(EXTENSION, "")))
      .map((target) => `${file.path} imports ${target}`),
  );
  expect(lost).toEqual([]);
});

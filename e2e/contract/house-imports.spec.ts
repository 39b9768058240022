import { expect, test } from "@playwright/test";
import { importsOf, type SourceFile, sourceFiles } from "../support/source-files";

/** What every noun of the interface is made of. */
const SHARED = ["components/ui/", "components/listing/", "components/preview/", "lib/client/", "lib/sequences/"];
/** Where a sequence is seen or written, what hangs on it is seen too: its ads, what is under way, what it brought. */
const AROUND_A_SEQUENCE = ["components/ads/", "components/operations/", "components/results/"];

/**
 * Who may import whom. The first row whose `from` begins a file's path is its row; a room may always import itself,
 * and packages are free but for `DRIVERS`.
 */
const TABLE: { from: string; may: string[] }[] = [
  { from: "app/", may: ["components/", "lib/server/", "lib/client/", "lib/sequences/"] },
  { from: "components/ui/", may: [] },
  { from: "components/preview/", may: ["components/ui/", "lib/sequences/"] },
  // The frame around every page is where the switcher of accounts hangs.
  {
    from: "components/shell/",
    may: ["components/ui/", "components/preview/", "components/accounts/", "lib/client/", "lib/sequences/"],
  },
  { from: "components/listing/", may: ["components/ui/", "lib/client/", "lib/sequences/"] },
  { from: "components/sequences/", may: [...SHARED, ...AROUND_A_SEQUENCE] },
  // The composer asks what the list asks as well.
  { from: "components/composer/", may: [...SHARED, ...AROUND_A_SEQUENCE, "components/sequences/"] },
  // An ad shows what is under way with it, and what is under way shows its ads.
  { from: "components/ads/", may: [...SHARED, "components/operations/"] },
  { from: "components/operations/", may: [...SHARED, "components/ads/"] },
  // What customers typed goes into a sequence that is chosen as one is for an ad.
  { from: "components/results/", may: [...SHARED, "components/operations/"] },
  { from: "components/setup/", may: [...SHARED, "components/ads/"] },
  { from: "components/", may: SHARED },
  { from: "lib/client/", may: ["lib/actions/", "lib/sequences/"] },
  { from: "lib/actions/", may: ["lib/server/", "lib/sequences/"] },
  { from: "lib/server/", may: ["lib/graph/", "lib/sequences/"] },
  { from: "lib/graph/", may: ["lib/sequences/"] },
  { from: "lib/sandbox/", may: ["lib/sequences/"] },
  { from: "lib/sequences/", may: [] },
];
const OURS = /^(app|components|lib|e2e|scripts)\//;
const DRIVERS = ["libsql", "pg"];
const files = sourceFiles();

function breaches(file: SourceFile): string[] {
  const row = TABLE.find(({ from }) => file.path.startsWith(from));
  if (!row) return [];
  return importsOf(file)
    .filter((target) => OURS.test(target))
    .filter((target) => !roomOf(file.path, target) && !row.may.some((room) => target.startsWith(room)))
    .map((target) => `${file.path} imports ${target}`);
}

/** Inside `components/` each folder is a room of its own; elsewhere the table's row is the room. */
function roomOf(path: string, target: string): boolean {
  const row = TABLE.find(({ from }) => path.startsWith(from));
  const room = row?.from === "components/" ? path.split("/").slice(0, 2).join("/") : row?.from;
  return room !== undefined && target.startsWith(room);
}

test("every room imports only the rooms it may", () => {
  expect(files.flatMap(breaches)).toEqual([]);
});

test("only the dialects of the store import the SQL drivers", () => {
  const importers = files
    .filter((file) => /^(app|components|lib|scripts)\//.test(file.path))
    .filter((file) => importsOf(file).some((target) => DRIVERS.includes(target)))
    .map(({ path }) => path)
    .filter((path) => !/^lib\/server\/store\/[a-z-]*-dialect[a-z-]*\.ts$/.test(path));
  expect(importers).toEqual([]);
});

test("the app and the sandbox meet only over HTTP", () => {
  const importers = files.filter(
    (file) => /^(app|components|lib)\//.test(file.path) && !file.path.startsWith("lib/sandbox/"),
  );
  expect(importers.filter((file) => importsOf(file).some((target) => target.startsWith("lib/sandbox/")))).toEqual([]);
});

test("every import of ours leads to a file", () => {
  const known = new Set(files.map(({ path }) => path.replace(/\.(ts|tsx|mts|mjs|js|jsx)$/, "")));
  const lost = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => OURS.test(target) && !/\.(css|json)$/.test(target))
      .filter((target) => !known.has(target.replace(/\.(ts|tsx|mjs|js)$/, "")))
      .map((target) => `${file.path} imports ${target}`),
  );
  expect(lost).toEqual([]);
});

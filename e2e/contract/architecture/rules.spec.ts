import { expect, test } from "@playwright/test";
import { importsOf, type SourceFile, sourceFiles } from "../../support/source-files";

const files = sourceFiles().filter(({ path }) => path !== "e2e/contract/architecture/rules.spec.ts");
const shipped = files.filter(({ path }) => /^(app|components|lib|scripts)\//.test(path) || !path.includes("/"));
const matching = (pattern: RegExp, among: SourceFile[] = files) =>
  among.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

// Next.js replaces its NEXT_RUNTIME in instrumentation.ts at build time.
const ENV_READERS =
  /^(instrumentation\.ts|lib\/server\/env\.ts|lib\/sandbox\/settings\.ts|scripts\/.*|playwright\.config\.ts|next\.config\.mjs|e2e\/support\/.*)$/;

test("the environment is read in one place, the sandbox's in another", () => {
  expect(matching(/process\.env\b/).filter((path) => !ENV_READERS.test(path) && !path.startsWith("e2e/"))).toEqual([]);
});

test('"use server" stands only in lib/actions, "server-only" only in lib/server', () => {
  expect(matching(/^\s*["']use server["']/m).filter((path) => !path.startsWith("lib/actions/"))).toEqual([]);
  const guarded = files.filter((file) => importsOf(file).includes("server-only")).map(({ path }) => path);
  expect(guarded.filter((path) => !path.startsWith("lib/server/"))).toEqual([]);
});

test("every action goes through the gate", () => {
  const actions = files.filter(({ path }) => path.startsWith("lib/actions/") && path.endsWith(".ts"));
  const open = actions.filter(
    ({ text }) => /["']use server["']/.test(text) && !/lib\/server\/(gate|auth)\//.test(text),
  );
  expect(open.map(({ path }) => path)).toEqual([]);
});

test("only the gate mints the proof of membership", () => {
  const minters = matching(/\bas (unknown as )?AuthorizedWaba\b|satisfies AuthorizedWaba\b/, shipped);
  expect(minters.filter((path) => path !== "lib/server/gate/authorize-waba.ts")).toEqual([]);
});

const FORBIDDEN: [string, RegExp][] = [
  ["an any", /(:|\bas|<|,)\s*any\b(?=\s*[;,)>=\]|&[{]|$)/m],
  ["a suppressed check", /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/],
  ["an unfinished thought", /\b(TODO|FIXME|XXX|HACK)\b/],
  ["a sleep", /waitForTimeout|waitForLoadState\(\s*["']networkidle/],
  ["a skipped or lonely test", /\b(test|describe|it)\.(skip|only|fixme|fail)\b/],
  ["a mock of our own modules", /\b(vi|jest|mock)\.(mock|fn|module)\b/],
  ["an HTML string", /dangerouslySetInnerHTML|\.innerHTML\s*=/],
  ["a path of one developer's computer", /["'`( ]\/(work|tmp\/wt)\/|\.\.\/shared\//],
];

for (const [what, pattern] of FORBIDDEN) {
  test(`no file holds ${what}`, () => {
    expect(matching(pattern)).toEqual([]);
  });
}

import { expect, test } from "@playwright/test";
import { sourceFiles } from "../../support/source-files";

/** Where JSON is parsed without a schema: the one reader of columns, and migrations, which keep what they cannot read. */
const ALLOWED = [/^lib\/server\/store\/read-json\.ts$/, /^lib\/server\/store\/migrations\//];

test("columns of JSON are read by their schema alone", () => {
  const wrong = sourceFiles()
    .filter(({ path }) => path.startsWith("lib/server/") && !ALLOWED.some((pattern) => pattern.test(path)))
    .filter(({ text }) => text.includes("JSON.parse("))
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
});

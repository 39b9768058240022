import { expect, test } from "@playwright/test";
import { sourceFiles } from "../../support/source-files";

/** Exceptions that parse JSON without a schema: the column reader, and migrations, which keep what they can't read. */
const ALLOWED = [/^lib\/server\/store\/read-json\.ts$/, /^lib\/server\/store\/migrations\//];

test("columns of JSON are read only by their schema", () => {
  const wrong = sourceFiles()
    .filter(({ path }) => path.startsWith("lib/server/") && !ALLOWED.some((pattern) => pattern.test(path)))
    .filter(({ text }) => text.includes("JSON.parse("))
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
});

import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { formatMessage } from "@/lib/domain/text/format/format";
import { toMarkup } from "../../support/text/to-markup";

type FormatCase = { group?: string; input: string; expected: string };

const files = ["e2e/contract/text/format-cases.json", process.env.FORMAT_CASES ?? ""].filter((file) => file !== "");

for (const file of files) {
  test(`formats every case of ${file}`, () => {
    const cases: FormatCase[] = JSON.parse(readFileSync(file, "utf8"));
    expect(cases.length).toBeGreaterThan(0);
    const wrong = cases
      .map(({ group, input, expected }) => ({ group, input, expected, actual: toMarkup(formatMessage(input)) }))
      .filter(({ expected, actual }) => actual !== expected);
    expect(wrong).toEqual([]);
  });
}

test("has at least 200 different cases", () => {
  const cases: FormatCase[] = JSON.parse(readFileSync("e2e/contract/text/format-cases.json", "utf8"));
  expect(new Set(cases.map(({ input }) => input)).size).toBeGreaterThanOrEqual(200);
});

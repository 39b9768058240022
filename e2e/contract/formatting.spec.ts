import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { formatMessage } from "@/lib/sequences/format";
import { toMarkup } from "../support/to-markup";

type FormatCase = { group?: string; input: string; expected: string; note?: string };

const files = ["e2e/contract/format-cases.json", process.env.FORMAT_CASES].filter(
  (file) => file !== undefined && file !== "",
);

for (const file of files) {
  const cases: FormatCase[] = JSON.parse(readFileSync(file as string, "utf8"));
  test(`formats all cases of ${file}`, () => {
    const wrong = cases
      .map(({ input, expected }) => ({ input, expected, actual: toMarkup(formatMessage(input)) }))
      .filter(({ expected, actual }) => actual !== expected);
    expect(wrong).toEqual([]);
  });
}

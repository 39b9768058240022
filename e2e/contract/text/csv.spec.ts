import { expect, test } from "@playwright/test";
import { csvLine } from "@/lib/domain/text/csv-line";

for (const formula of ["=1+1", "+1", "-1", "@x", "\n=1", " =1", "\u00a0=1", "＝1", "＋1", "－1", "＠x", "\tx", "\r=1"])
  test(`${JSON.stringify(formula)} is text in a spreadsheet`, () => {
    expect(csvLine([formula]).replace(/^"/, "")).toMatch(/^'/);
  });

test("long ids keep all their digits in a spreadsheet, short numbers stay numbers", () => {
  expect(csvLine(["120210000000000001", "12", "2026-01-01"])).toBe('"=""120210000000000001""",12,2026-01-01');
});

test("cells that hold any separator are quoted, so that the file opens right whatever a spreadsheet splits at", () => {
  expect(csvLine(["a;b", "a,b", "a\tb", "ab"])).toBe('"a;b","a,b","a\tb",ab');
});

import { expect, test } from "@playwright/test";
import { languageCodes, languageOfLocale, localeOf } from "@/lib/domain/languages/interface-languages";
import { formatsFor } from "@/lib/domain/messages/formats";
import { DAY_MS, HOUR_MS } from "@/lib/domain/time/durations";

const NOON = "2026-11-22T12:00:00.000Z";

test("a language and its locale name each other", () => {
  for (const code of languageCodes) expect(languageOfLocale(localeOf(code))).toBe(code);
  expect(languageOfLocale("xx")).toBe("en");
});

test("figures have Latin digits in every language, and its own marks", () => {
  const numbers = Object.fromEntries(languageCodes.map((code) => [code, formatsFor(code).number(1_234_567)]));
  expect(numbers).toMatchObject({ en: "1,234,567", de: "1.234.567", es: "1,234,567", "pt-BR": "1.234.567" });
  for (const code of languageCodes) {
    expect(numbers[code], code).toMatch(/^[\d.,]+$/);
    expect(formatsFor(code).date(NOON, "date"), code).toContain("22");
  }
});

test("days, lists and relative times are in the language", () => {
  expect(formatsFor("de").date(NOON, "day")).toBe("22. November 2026");
  expect(formatsFor("es").list(["a", "b", "c"])).toBe("a, b y c");
  expect(formatsFor("pt-BR").ago(NOON, Date.parse(NOON) + DAY_MS)).toBe("ontem");
  expect(formatsFor("id").ago(NOON, Date.parse(NOON) + 3 * HOUR_MS)).toBe("3 jam yang lalu");
});

test("names are ordered as readers of the language expect", () => {
  const { compare } = formatsFor("es");
  expect(["oro", "ñandú", "nube"].sort(compare)).toEqual(["nube", "ñandú", "oro"]);
});

test("a difference says its sign", () => {
  const { signed } = formatsFor("en");
  expect([signed(12), signed(-5), signed(0)]).toEqual(["+12", "-5", "0"]);
});

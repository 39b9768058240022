import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { z } from "zod";
import { formatMessage } from "@/lib/domain/text/format/format";
import { spawnProcess } from "../../support/spawn-process";
import { toMarkup } from "../../support/text/to-markup";

const MARKS = [
  "*",
  "_",
  "~",
  "`",
  "```",
  "- ",
  "1. ",
  "> ",
  "\n",
  "\r\n",
  " ",
  "a",
  "é",
  "日",
  "ا",
  "😀",
  "\uFE0F",
  "\u20E3",
  "a.co",
  "@",
  "https://",
  "mailto:",
  "/",
  ".",
  "(",
  ")",
  "+4930",
  "123456",
];

const anyText = fc.string({ unit: "binary", maxLength: 400 });
const markedText = fc.array(fc.constantFrom(...MARKS), { maxLength: 120 }).map((parts) => parts.join(""));
const loneSurrogates = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

const readMarkup = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

/** What formatting removes: marks, and breaks and marks of lists and quotes. */
const REMOVABLE = /[*_~`•>\-\d.\s]/;

/** Aligns `shown` with `text`; skipped characters must be marks. */
function skipped(text: string, shown: string): string {
  let at = 0;
  let rest = "";
  for (let index = 0; index < text.length; index++) {
    if (text[index] === shown[at]) at++;
    else rest += text[index];
  }
  return at === shown.length ? rest : `NOT SHOWN IN ORDER: ${shown.slice(at)}`;
}

for (const [name, texts] of Object.entries({ anyText, markedText, loneSurrogates })) {
  test(`never throws and keeps every character that is not a mark: ${name}`, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const rest = skipped(text, readMarkup(toMarkup(formatMessage(text))));
        return [...rest].every((character) => REMOVABLE.test(character));
      }),
      { numRuns: 1_500 },
    );
  });
}

const LENGTH = 65_536;
/** The slowest takes 10 ms on an idle machine, numbered lists 2 ms; quadratic time takes seconds. */
const BUDGET_MS = 20;
/** Most pass in one run; a busy machine may retry, but quadratic time exceeds the test's timeout. */
const MOST_RUNS = 60;
const adversaries = [
  "*",
  "_a",
  "*a ",
  "*_~",
  "*_~`",
  "`a",
  "` ",
  "```",
  "``` a",
  "```a\n",
  "- a\n",
  "1. x\n",
  "> a\n",
  "\n",
  "\r\n",
  "http://",
  "http://a.co ",
  "http://a.co/(",
  "https://a.co/*",
  "a.b.c.",
  "a@",
  "a@b.co ",
  "mailto:a@",
  "aaaaaaaa",
  "+1",
  "+12345678 ",
  "é*",
  "😀*",
  "*️⃣",
  "日本",
  "هلا *ن* ",
  "(",
  "[(",
  "a-",
  "_",
];

test("takes linear time: 65,536 adversarial characters in a few milliseconds", async () => {
  const bounds = { length: LENGTH, budgetMs: BUDGET_MS, mostRuns: MOST_RUNS };
  const { ended, lines } = spawnProcess("time-formatter", JSON.stringify({ parts: adversaries, ...bounds }));
  expect(await ended).toBe(0);
  const times = z.array(z.object({ part: z.string(), ms: z.number() })).parse(JSON.parse(lines[0] ?? ""));
  expect(times).toHaveLength(adversaries.length);
  expect(times.filter(({ ms }) => ms >= BUDGET_MS)).toEqual([]);
});

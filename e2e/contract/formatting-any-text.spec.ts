import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { formatMessage } from "@/lib/sequences/format";
import { toMarkup } from "../support/to-markup";

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

/** What formatting takes away: marks, and the breaks and marks of lists and quotes. */
const REMOVABLE = /[*_~`•>\-\d.\s]/;

/** Walks `text` along `shown`; what is skipped must be a mark. */
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
/** On an idle machine the slowest takes 10 ms, numbered lists 2 ms. Quadratic time would be seconds. */
const BUDGET_MS = 20;
/** Most pass at the first run; a crowded machine gets more of them, and quadratic time would exceed the test's own time. */
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

function processorTimeMs(text: string): number {
  const before = process.cpuUsage();
  formatMessage(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

test("takes linear time: 65,536 adversarial characters in a few milliseconds", () => {
  const slow = adversaries
    .map((part) => {
      const text = part.repeat(Math.ceil(LENGTH / part.length)).slice(0, LENGTH);
      // Processor time of the best run: other processes, and the engine's own warming up, are not the formatter's fault.
      let ms = Number.POSITIVE_INFINITY;
      for (let run = 0; run < MOST_RUNS && ms >= BUDGET_MS; run++) ms = Math.min(ms, processorTimeMs(text));
      return { part, ms };
    })
    .filter(({ ms }) => ms >= BUDGET_MS);
  expect(slow).toEqual([]);
});

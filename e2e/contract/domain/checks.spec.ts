import { expect, test } from "@playwright/test";
import type { CheckContext } from "@/lib/domain/checks/check";
import { checkSequence } from "@/lib/domain/checks/checks";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { english } from "../../support/text/english";

const words = (over: Partial<Omit<SequenceWords, "iceBreakers">> & { asks?: string[] } = {}): SequenceWords => {
  const { asks = [], ...rest } = over;
  return {
    name: "Spring sale",
    text: "Hello there",
    autofill: "",
    ...rest,
    iceBreakers: asks.map((title) => ({ title })),
  };
};
const kinds = (input: SequenceWords, context?: CheckContext) =>
  checkSequence(input, context).map(({ id }) => id.split(":")[0]);

test("good content raises nothing", () => {
  const good = [
    words({ text: "Hi! ☕ *20 % off* until _Sunday_.\n\n- espresso\n- filter\n1. ~$5~ *$4*" }),
    words({ text: "5*3=15, 2 * 3 * 4, snake_case_name, Mon * Tue * Wed, `a*b*c`, (*a*)" }),
    words({ text: "नमस्ते! *घर का खाना* अब आपके ऑफिस तक", asks: ["आज का मेनू क्या है?", "क्या डिलीवरी मुफ़्त है?"] }),
    words({ text: "Prices from 1.299,00 to 12.000.000 since 2024-05-17" }),
    words({ asks: ["What does it cost?", "When do you open?", "Where are you?", "Who are you?"] }),
  ];
  expect(good.map((it) => checkSequence(it))).toEqual(good.map(() => []));
});

test("only what Meta would surely refuse is an error", () => {
  const checks = checkSequence(words({ name: " ", text: "", asks: ["A?", "", "a? "] }));
  expect(
    checks
      .filter(({ severity }) => severity === "error")
      .map(({ field }) => field)
      .sort(),
  ).toEqual(["iceBreakers.1.title", "iceBreakers.2.title", "name", "text"]);
});

const fixed: [string, string, string, string][] = [
  ["Markdown bold", "markdown", "A **big** sale", "A *big* sale"],
  ["a mark glued to a letter", "glued-marker", "our *big*sale", "our *big* sale"],
  ["marks inside a word", "glued-marker", "今天*打折*啊", "今天 *打折* 啊"],
  ["a space inside the marks", "space-inside-marks", "our *big * sale", "our *big* sale"],
  ["an emoji glued to a mark", "emoji-marker", "🟢*Open*", "🟢 *Open*"],
  ["an emoji glued behind", "emoji-marker", "*Open*❤️", "*Open* ❤️"],
  ["a link that was not meant", "unmeant-link", "See you.World peace", "See you. World peace"],
  ["an invisible character", "invisible", "a\u200Bb", "ab"],
  ["curly quotes", "curly-quotes", "“Hello” it’s me", '"Hello" it’s me'],
];
for (const [name, kind, text, better] of fixed)
  test(`finds and mends ${name}`, () => {
    const found = checkSequence(words({ text })).filter(({ id }) => id.startsWith(`${kind}:`));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: "warning", field: "text" });
    const after = found[0]?.fix?.apply(words({ text }));
    expect(after?.text).toBe(better);
    expect(kinds(words({ text: better }))).not.toContain(kind);
  });

test("fixes the mark it found, even if the text has changed since", () => {
  const [check] = checkSequence(words({ text: "a **b** c" }));
  expect(check?.fix?.apply(words({ text: "Hello a **b** c" })).text).toBe("Hello a *b* c");
  expect(check?.fix?.apply(words({ text: "gone" })).text).toBe("gone");
});

const found: [string, string, SequenceWords][] = [
  ["tokens nobody replaces", "token", words({ text: "Hi {{name}}" })],
  ["tokens in an ice breaker", "token", words({ asks: ["Where is {{1}}?"] })],
  ["a long run of digits", "digit-run", words({ text: "Call 0171 2345678" })],
  ["a link before the first reply", "early-link", words({ text: "See https://example.com/menu" })],
  ["both openings", "both-openings", words({ autofill: "Hi!", asks: ["A?"] })],
  [
    "the English default beside Spanish",
    "english-default",
    words({ text: "¡Hola! ¿En qué te podemos ayudar con tu pedido?", autofill: "Hello! Can I get more info on this?" }),
  ],
  [
    "the English default beside Arabic",
    "english-default",
    words({ text: "أهلاً بكم في متجرنا", autofill: "Hello! Can I get more info on this?" }),
  ],
  ["two ice breakers nearly alike", "alike", words({ asks: ["Where are you?", "where are you"] })],
  ["an emoji in an ice breaker", "ice-breaker-emoji", words({ asks: ["Prices 💰"] })],
  ["a long text", "too-long", words({ text: "a".repeat(301) })],
  ["a long prefilled message", "too-long", words({ autofill: "a".repeat(81) })],
  ["a long ice breaker", "too-long", words({ asks: ["a".repeat(81)] })],
  ["a long name", "too-long", words({ name: "a".repeat(81) })],
  ["many ice breakers", "many-ice-breakers", words({ asks: ["A", "B", "C", "D", "E"] })],
  ["a text that is folded", "read-more", words({ text: "a".repeat(845) })],
];
for (const [name, kind, input] of found)
  test(`warns of ${name}`, () => {
    const checks = checkSequence(input).filter(({ id }) => id.startsWith(`${kind}:`));
    expect(checks).toHaveLength(1);
    expect(checks[0]?.severity).toBe("warning");
    expect(checks[0]?.source).not.toBe("");
  });

test("speaks of as many characters as the counter beside the field, unless only the emoji are too many", () => {
  const said = (text: string) => checkSequence(words({ text })).map(({ message }) => english(message).split(";")[0]);
  expect(said(`${"a".repeat(336)}😀`)).toEqual(["The welcome text has 337 characters"]);
  expect(said("😀".repeat(151))).toEqual([
    "Emoji may count double at Meta. Counted so, the welcome text has 302 characters",
  ]);
});

test("counts 300 emoji as a computer does, and 300 letters as no problem", () => {
  expect(kinds(words({ text: "é".repeat(300) }))).toEqual([]);
  expect(kinds(words({ text: "😀".repeat(151) }))).toEqual(["too-long"]);
});

test("reports what another sequence of the account already says, but never itself", () => {
  const other = (id: string) => ({
    id,
    name: "spring sale ",
    message: { text: "x", autofill_message: { content: "I want this!" }, ice_breakers: [{ title: "Where are you?" }] },
    unreadable: null,
    adStatus: "unknown" as const,
    changedAt: null,
  });
  const mine = words({ autofill: "i want this", asks: ["Where are you"] });
  const all = ["both-openings", "same-name", "used-elsewhere", "used-elsewhere"];
  expect(kinds(mine, { others: [other("1")] })).toEqual(all);
  expect(kinds(mine, { others: [other("1")], relatedIds: ["1"] })).toEqual(["both-openings"]);
  expect(kinds(mine, { others: [other("1"), other("2")], relatedIds: ["1"] })).toEqual(all);
  expect(kinds(mine, { others: [other("1"), other("2")], relatedIds: ["1", "2"] })).toEqual(["both-openings"]);
});

test("every check has a unique id", () => {
  const ids = checkSequence(words({ text: "**a** **b** a.World b.World *c *d", asks: ["A 😀", "a 😀!", "{{x}}"] })).map(
    ({ id }) => id,
  );
  expect(new Set(ids).size).toBe(ids.length);
});

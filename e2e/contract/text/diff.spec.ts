import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { canonicalContent } from "@/lib/domain/sequences/canonical-content";
import { changedParts } from "@/lib/domain/sequences/changed-parts";
import { diffSequence } from "@/lib/domain/sequences/diff";
import { sameWords } from "@/lib/domain/sequences/same-words";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { searchText } from "@/lib/domain/sequences/search-text";
import { transcript } from "@/lib/domain/sequences/transcript";
import { diffWords } from "@/lib/domain/text/diff/diff-words";
import { english } from "../../support/text/english";

const words = (asks: string[], over: Partial<SequenceWords> = {}): SequenceWords => ({
  name: "Sale",
  text: "Hello there",
  autofill: "",
  ...over,
  iceBreakers: asks.map((title) => ({ title })),
});

test("compares word by word, in scripts without spaces too", () => {
  expect(diffWords("Hello big world", "Hello small world")).toEqual([
    { kind: "same", text: "Hello " },
    { kind: "removed", text: "big" },
    { kind: "added", text: "small" },
    { kind: "same", text: " world" },
  ]);
  expect(diffWords("", "a")).toEqual([{ kind: "added", text: "a" }]);
  expect(diffWords("今天打折", "明天打折").at(-1)).toEqual({ kind: "same", text: "打折" });
});

const rewritten: [string, string][] = [
  [
    "Order ten cakes today and get two of them free at our shop",
    "Hello! We are closed this week, but write to us and we will answer on Monday",
  ],
  // The few common words ("and we", "the … that we") must not count as unchanged text.
  [
    "Thanks for your interest in our summer sale, tell us your size and we will send the offer",
    "Good morning from Lumen, your coffee is on the way to you and we roast it in small batches",
  ],
  [
    "Do you want to see the new car, or the old one that we keep at the yard?",
    "Is the price too high? Then the bank that we work with can help, or not.",
  ],
];

test("a rewritten text is shown as a whole: two texts mixed word by word are unreadable", () => {
  for (const [before, after] of rewritten) {
    expect(diffWords(before, after)).toEqual([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
  }
});

test("a text that keeps half of its words or more is compared word by word", () => {
  const greeting = (hello: string, day: string, then: string) =>
    `${hello} Lumen! We roast every ${day} and ship on ${then}. What would you like to know?`;
  const edited = diffWords(
    greeting("Welcome to", "Tuesday", "Wednesday"),
    greeting("Hi from", "Monday", "Thursday"),
  ).map(({ kind, text }) => `${kind}: ${text}`);
  expect(edited).toEqual([
    "removed: Welcome to",
    "added: Hi from",
    "same:  Lumen! We roast every ",
    "removed: Tuesday",
    "added: Monday",
    "same:  and ship on ",
    "removed: Wednesday",
    "added: Thursday",
    "same: . What would you like to know?",
  ]);
  const half = diffWords("One two three four five six seven eight", "One bee three cow five dog seven elk");
  expect(half.filter(({ kind }) => kind === "same").map(({ text }) => text)).toEqual([
    "One ",
    " three ",
    " five ",
    " seven ",
  ]);
});

test("a short text is compared word by word, however little it keeps", () => {
  expect(diffWords("Our little shop is closed", "Your long flight is late")).toContainEqual({
    kind: "same",
    text: " is ",
  });
});

test("words that follow each other are exchanged together", () => {
  expect(diffWords("We open at nine sharp, come in", "We open around ten thirty, come in")).toEqual([
    { kind: "same", text: "We open " },
    { kind: "removed", text: "at nine sharp" },
    { kind: "added", text: "around ten thirty" },
    { kind: "same", text: ", come in" },
  ]);
});

test("the pieces of any difference make up both texts", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom("a", "b", " ", "é", "日", "\n")).map((it) => it.join("")),
  );
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = diffWords(before, after);
      const without = (kind: string) =>
        pieces
          .filter((it) => it.kind !== kind)
          .map((it) => it.text)
          .join("");
      return without("added") === before && without("removed") === after;
    }),
  );
});

test("reports changes field by field, and nothing when nothing changed", () => {
  expect(diffSequence(words(["A?"]), words(["A?"]))).toEqual([]);
  expect(diffSequence(words([], { text: "a\r\nb" }), words([], { text: "a\nb" }))).toEqual([]);
  const changes = diffSequence(words([]), words([], { name: "Sale 2", text: "Hello you", autofill: "Hi" }));
  expect(changes.map(({ field, kind }) => [field, kind])).toEqual([
    ["name", "changed"],
    ["text", "changed"],
    ["autofill", "added"],
  ]);
});

test("distinguishes added, removed, reworded and moved ice breakers", () => {
  const moves = (before: string[], after: string[]) =>
    diffSequence(words(before), words(after)).map(({ kind, after: now, before: was, from, to }) => [
      kind,
      now || was,
      from,
      to,
    ]);
  expect(moves(["A", "B", "C"], ["A", "X", "C"])).toEqual([["changed", "X", 1, 1]]);
  expect(moves(["A", "B"], ["A", "B", "C"])).toEqual([["added", "C", null, 2]]);
  expect(moves(["A", "B", "C"], ["A", "C"])).toEqual([["removed", "B", 1, null]]);
  expect(moves(["A", "B", "C"], ["C", "A", "B"])).toEqual([["moved", "C", 2, 0]]);
});

test("an update holds only what changed, with the unknown fields of the live message", () => {
  const message = { text: "a\r\nb", mood: "warm", ice_breakers: [{ title: "Q", payload: 7 }], autofill_message: null };
  const form = { name: "N", text: "a\nb", autofill: "", iceBreakers: [{ title: "Q", payload: 7 }] };
  expect(changedParts({ name: "N", message }, form)).toEqual({});
  expect(changedParts({ name: "M", message }, form)).toEqual({ name: "N" });
  expect(changedParts({ name: "N", message }, { ...form, autofill: "Hi" })).toEqual({
    message: {
      text: "a\nb",
      mood: "warm",
      autofill_message: { content: "Hi" },
      ice_breakers: [{ title: "Q", payload: 7 }],
    },
  });
  expect(changedParts({ name: "N", message: null }, form).message).toMatchObject({ text: "a\nb" });
});

test("content is the same whatever the order of keys, line ends and empty parts", () => {
  const one = canonicalContent("N", {
    text: "a\r\nb",
    x: { b: 1, a: 2 },
    ice_breakers: [],
    autofill_message: { content: "" },
  });
  expect(one).toBe(canonicalContent("N", { x: { a: 2, b: 1 }, text: "a\nb", autofill_message: null }));
  expect(one).not.toBe(canonicalContent("N", { text: "a\nb" }));
  expect(sameWords(words(["A"]), words(["A"]))).toBe(true);
  expect(sameWords(words(["A", "B"]), words(["B", "A"]))).toBe(false);
});

test("search finds name, text, prefilled message, ice breakers and id", () => {
  const message = {
    text: "CAFE\u0301 time",
    autofill_message: { content: "I Want It" },
    ice_breakers: [{ title: "WHERE?" }],
  };
  const searchTextOf = searchText({ id: "0139138", name: "Frühling", message, unreadable: null });
  for (const needle of ["frühling", "café", "i want it", "where?", "0139138"]) expect(searchTextOf).toContain(needle);
});

test("the transcript reads in the order of the conversation", () => {
  const sequence = words(["A?", "B?"], { text: "*Hi*", autofill: "Tell me more" });
  expect(transcript(sequence, english, { business: "Lumen", opening: "ice-breakers", tappedIndex: 1 })).toBe(
    "Lumen (automated greeting):\nHi\n\nQuestions to tap:\n1. A?\n2. B?\n\nCustomer, after tapping:\nB?",
  );
  expect(transcript(sequence, english, { business: "Lumen", opening: "prefilled" })).toContain(
    "by one tap:\nTell me more",
  );
  const ad = { platform: "instagram", headline: "20 % off", body: "Until Sunday" } as const;
  expect(transcript(words([]), english, { business: "Lumen", opening: "prefilled", ad })).toMatch(
    /^Ad on Instagram, by Lumen:\nUntil Sunday\n20 % off\n\nLumen \(automated greeting\):/,
  );
});

test("texts of 64 KB without spaces are compared within a frame or two, not seconds", () => {
  const before = "กรุงเทพมหานคร".repeat(5_000);
  const startedAt = process.cpuUsage();
  const pieces = diffWords(before, `${before}ใหม่`);
  const { user } = process.cpuUsage(startedAt);
  expect(pieces.map(({ kind, text }) => (kind === "removed" ? "" : text)).join("")).toBe(`${before}ใหม่`);
  expect(user / 1_000).toBeLessThan(400);
});

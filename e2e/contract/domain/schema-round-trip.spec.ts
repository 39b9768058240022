import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { sequenceMessageSchema, sequenceWordsSchema } from "@/lib/domain/sequences/schema";
import { toMessage } from "@/lib/domain/sequences/to-message";
import { toWords } from "@/lib/domain/sequences/to-words";

const live = {
  text: "Hello",
  autofill_message: { content: "Hi", tone: "warm" },
  ice_breakers: [
    { title: "A?", payload: "a" },
    { title: "B?", payload: "b", nested: { deep: [1] } },
  ],
  future: { kept: true },
};

test("a message that nobody changed comes back as it was", () => {
  const message = sequenceMessageSchema.parse(live);
  expect(toMessage(toWords("N", message), message)).toEqual(live);
});

test("unknown fields survive rewording, reordering and removal", () => {
  const message = sequenceMessageSchema.parse(live);
  const words = toWords("N", message);
  const [first, second] = words.iceBreakers;
  const reordered = { ...words, text: "Bye", iceBreakers: [{ ...second, title: "C?" }, ...(first ? [first] : [])] };
  expect(toMessage(reordered, message)).toEqual({
    ...live,
    text: "Bye",
    ice_breakers: [
      { title: "C?", payload: "b", nested: { deep: [1] } },
      { title: "A?", payload: "a" },
    ],
  });
  const emptied = toMessage({ ...words, autofill: "", iceBreakers: [] }, message);
  expect(emptied).toEqual({ text: "Hello", future: { kept: true } });
});

test("any message with unknown fields makes the round trip", () => {
  const extra = fc.dictionary(fc.constantFrom("x", "y", "z"), fc.jsonValue());
  const message = fc.record({
    text: fc.string().filter((text) => !text.includes("\r")),
    autofill_message: extra.map((it) => ({ ...it, content: "c" })),
    ice_breakers: fc.array(
      extra.map((it) => ({ ...it, title: "t" })),
      { minLength: 1, maxLength: 5 },
    ),
  });
  fc.assert(
    fc.property(message, extra, (known, unknown) => {
      const before = sequenceMessageSchema.parse({ ...unknown, ...known });
      expect(toMessage(toWords("N", before), before)).toEqual(before);
    }),
  );
});

test("the form refuses what Meta would refuse, and nothing else", () => {
  const good = { name: "N", text: "T", autofill: "", iceBreakers: [{ title: "A?" }] };
  expect(sequenceWordsSchema.safeParse(good).success).toBe(true);
  expect(sequenceWordsSchema.safeParse({ ...good, text: "x".repeat(5000) }).success).toBe(true);
  const bad = [
    { ...good, name: " " },
    { ...good, text: "\n" },
    { ...good, iceBreakers: [{ title: "" }] },
    { ...good, iceBreakers: [{ title: "A" }, { title: " a" }] },
    { ...good, text: 1 },
  ];
  for (const words of bad) expect(sequenceWordsSchema.safeParse(words).success).toBe(false);
});

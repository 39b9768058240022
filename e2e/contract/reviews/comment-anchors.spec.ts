import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { locateAnchor, makeAnchor } from "@/lib/domain/comments/anchor";
import { bodyPieces, mentionedIn, mentionQuery } from "@/lib/domain/comments/mention";
import { locateComment } from "@/lib/domain/comments/part-text";

const TEXT = "Hello and welcome to Lumen Coffee! How can we help you today? We roast every morning.";

const anchorOf = (quote: string, text = TEXT, from = 0) => {
  const start = text.indexOf(quote, from);
  const anchor = makeAnchor(text, start, start + quote.length);
  if (!anchor) throw new Error("Nothing selected");
  return anchor;
};
const found = (anchor: ReturnType<typeof anchorOf>, text: string, before: string | null = TEXT) => {
  const located = locateAnchor(anchor, text, before);
  return located.state === "gone" ? "gone" : [located.state, text.slice(located.span.start, located.span.end)];
};

test("a passage is found where it is, and after edits around it", () => {
  const anchor = anchorOf("help you");
  expect(found(anchor, TEXT)).toEqual(["same", "help you"]);
  expect(found(anchor, `Hi! ${TEXT}`)).toEqual(["same", "help you"]);
  expect(found(anchor, TEXT.replace("Hello and welcome to", "This is"))).toEqual(["same", "help you"]);
  expect(found(anchor, TEXT.replace("How can we help you today? ", "Can anyone help you?"), null)).toEqual([
    "same",
    "help you",
  ]);
});

test("a reworded passage is shown as changed, and a removed one as gone", () => {
  const anchor = anchorOf("How can we help you today?");
  expect(found(anchor, TEXT.replace("we help you", "I help you"))).toEqual(["changed", "How can I help you today?"]);
  expect(found(anchor, TEXT.replace("we help you", "I help you"), null)).toMatchObject(["changed", /I help you/]);
  expect(found(anchor, TEXT.replace("How can we help you today? ", ""))).toBe("gone");
  expect(found(anchor, TEXT.replace("How can we help you today? ", ""), null)).toBe("gone");
  expect(found(anchor, "")).toBe("gone");
});

test("of equal passages the one with the same words around it is meant", () => {
  const text = "Ask us about beans. Ask us about brewing.";
  const anchor = anchorOf("Ask us", text, 5);
  expect(anchor.start).toBe(20);
  const shorter = "Ask us about brewing. Ask us about beans.";
  const located = locateAnchor(anchor, shorter);
  expect(located).toEqual({ state: "same", span: { start: 0, end: 6 } });
});

test("an anchor never cuts an emoji, and selects at least a letter", () => {
  const text = "Hi 👋 there";
  expect(makeAnchor(text, 4, 5)?.quote).toBe("👋");
  expect(makeAnchor(text, 2, 3)).toBeNull();
  expect(makeAnchor(text, 3, 3)).toBeNull();
});

const words = fc.array(fc.constantFrom("hello", "ask", "us", "مرحبا", "👋", "beans.", "\n", "नमस्ते", "today?"), {
  minLength: 3,
  maxLength: 40,
});

test("whatever stands before or after, an untouched passage is found again", () => {
  fc.assert(
    fc.property(words, words, words, fc.nat(), fc.nat(), (before, middle, after, one, other) => {
      const text = middle.join(" ");
      const [start, end] = [one % text.length, other % text.length].sort((a, b) => a - b) as [number, number];
      const anchor = makeAnchor(text, start, end + 1);
      if (!anchor) return;
      const edited = `${before.join(" ")} ${text} ${after.join(" ")}`;
      for (const known of [text, null]) {
        const located = locateAnchor(anchor, edited, known);
        expect(located.state).toBe("same");
        if (located.state === "same") expect(edited.slice(located.span.start, located.span.end)).toBe(anchor.quote);
      }
    }),
    { numRuns: 300 },
  );
});

test("any edit at all gives a place inside the text, or none", () => {
  fc.assert(
    fc.property(words, words, fc.nat(), fc.nat(), (one, other, a, b) => {
      const [text, edited] = [one.join(" "), other.join(" ")];
      const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
      const anchor = makeAnchor(text, start, end + 1);
      if (!anchor) return;
      const located = locateAnchor(anchor, edited, text);
      if (located.state === "gone") return;
      expect(located.span.start).toBeGreaterThanOrEqual(0);
      expect(located.span.start).toBeLessThan(located.span.end);
      expect(located.span.end).toBeLessThanOrEqual(edited.length);
    }),
    { numRuns: 500 },
  );
});

test("an ice breaker is followed by its words, and known to be gone", () => {
  const before = { name: "", text: "", autofill: "", iceBreakers: [{ title: "Prices?" }, { title: "Open today?" }] };
  const comment = { part: "iceBreakers.1", anchor: makeAnchor("Open today?", 0, 11) } as const;
  const after = (...titles: string[]) => ({ ...before, iceBreakers: titles.map((title) => ({ title })) });
  expect(locateComment(comment, after("Open today?", "Prices?"), before)).toMatchObject({ part: "iceBreakers.0" });
  expect(locateComment(comment, after("Prices?", "Open today or tomorrow?"), before)).toMatchObject({
    part: "iceBreakers.1",
    located: { state: "changed" },
  });
  expect(locateComment(comment, after("Prices?"), before)).toMatchObject({ located: { state: "gone" } });
});

test("a mention is offered while it is typed, and counts if the whole name is there", () => {
  expect(mentionQuery("Hi @", 4)).toBe("");
  expect(mentionQuery("Hi @Car", 7)).toBe("Car");
  expect(mentionQuery("Hi @Carl Col", 12)).toBe("Carl Col");
  expect(mentionQuery("mail@example", 12)).toBeNull();
  const members = [
    { id: "1", name: "Carl" },
    { id: "2", name: "Carl Colleague" },
  ];
  expect(mentionedIn("@Carl Colleague, look", members)).toEqual(["1", "2"]);
  expect(bodyPieces("Hi @Carl Colleague!", ["Carl", "Carl Colleague"]).map(({ text }) => text)).toEqual([
    "Hi ",
    "@Carl Colleague",
    "!",
  ]);
});

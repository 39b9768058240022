import { expect, test } from "@playwright/test";
import { countGraphemes } from "@/lib/domain/text/count-graphemes";
import { formatMessage } from "@/lib/domain/text/format/format";
import { plainText } from "@/lib/domain/text/format/plain-text";
import { oneLine } from "@/lib/domain/text/one-line";
import { readMore } from "@/lib/domain/text/read-more";

test("each line and list item takes the direction of its first strong character", () => {
  const { blocks } = formatMessage("Hello مرحبا\nمرحبا Hello\n123 456\n- 1 شاي\n- 2 tea\n> *قهوة*");
  const directions = blocks.flatMap((block) =>
    "items" in block ? block.items.map(({ direction }) => direction) : [block.direction],
  );
  expect(directions).toEqual(["ltr", "rtl", null, "rtl", "ltr", "rtl"]);
});

const emoji: [string, number | null][] = [
  ["☕", 1],
  ["👋🏽", 1],
  ["🇧🇷", 1],
  ["❤️", 1],
  ["1️⃣", 1],
  ["👩‍👩‍👧", 1],
  ["🏴󠁧󠁢󠁥󠁮󠁧󠁿", 1],
  ["👍🎉", 2],
  ["👍🎉🔥", 3],
  ["👍🎉🔥☕", null],
  ["👍 🎉", null],
  ["👍\n🎉", null],
  ["Hi 👋", null],
  ["1", null],
  ["©", null],
  ["", null],
];
for (const [text, size] of emoji)
  test(`draws ${JSON.stringify(text)} ${size ? `large, as one of ${size}` : "at the size of text"}`, () => {
    expect(formatMessage(text).largeEmoji).toBe(size);
  });

// The scan for a name must also terminate at the end of the text.
for (const text of ["mailto:", "Write to mailto:", "a@b.co mailto:", "mailto:mailto:", "*mailto:", "MAILTO:\nmailto:"])
  test(`leaves the address that never comes in ${JSON.stringify(text)} as text`, () => {
    expect(plainText(text)).toBe(text);
    expect(formatMessage(text).blocks.at(-1)).toMatchObject({
      kind: "line",
      children: expect.not.arrayContaining([expect.objectContaining({ kind: "link", text: "mailto:" })]),
    });
  });

test("folds from 845 code points on and then shows the first 768", () => {
  expect(readMore("a".repeat(844))).toEqual({ shown: "a".repeat(844), isCut: false });
  expect(readMore("a".repeat(845))).toEqual({ shown: "a".repeat(768), isCut: true });
  expect(readMore("😀".repeat(844)).isCut).toBe(false);
  expect(readMore("😀".repeat(845))).toEqual({ shown: "😀".repeat(768), isCut: true });
  expect(readMore("ب".repeat(300)).isCut).toBe(false);
});

test("counts what a person would count", () => {
  expect(countGraphemes("👨‍👩‍👧")).toBe(1);
  expect(countGraphemes("नमस्ते")).toBe(3);
  expect(countGraphemes("a\r\nb")).toBe(3);
  expect(countGraphemes(" plain text \n")).toBe(13);
});

test("says a message without its marks", () => {
  expect(plainText("*Hi* _you_\n- a\n- `b`\n3. c\n> d")).toBe("Hi you\n• a\n• b\n3. c\nd");
  expect(oneLine("*Hi*\n\nthere   you")).toBe("Hi there you");
  expect(oneLine("😀".repeat(200), 11)).toBe(`${"😀".repeat(5)}…`);
});

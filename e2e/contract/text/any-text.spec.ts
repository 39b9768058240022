import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { excerpt } from "@/lib/domain/checks/excerpt";
import { isComposing } from "@/lib/domain/sequences/is-composing";
import { parseJson } from "@/lib/domain/sequences/parse-json";
import { cutText } from "@/lib/domain/text/cut-text";
import { oneLine } from "@/lib/domain/text/one-line";
import { parseSequence } from "@/lib/graph/parse/parse-sequence";

const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);

test("half a surrogate pair becomes what UTF-8 carries, in names, texts and ice breakers", () => {
  const message = '{"text":"a\\ud800b","ice_breakers":[{"title":"\\udc00c"}]}';
  const row = parseJson(`{"id":"1","name":"\\ud83dx","welcome_message_sequence":${JSON.stringify(message)}}`);
  const sequence = parseSequence(row);
  expect(sequence?.name).toBe("\ufffdx");
  expect(sequence?.message?.text).toBe("a\ufffdb");
  expect(sequence?.message?.ice_breakers?.[0]?.title).toBe("\ufffdc");
  expect(parseJson('"\\ud83d\\ude00"')).toBe("😀");
});

test("ids that come as numbers keep all their digits", () => {
  expect(parseJson('{"from":12345678901234567890,"text":"12345678901234567890"}')).toEqual({
    from: "12345678901234567890",
    text: "12345678901234567890",
  });
});

test("a cut never goes through what a person sees as one character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.nat(300), (text, maxLength) => {
      const cut = cutText(text, maxLength);
      expect(cut.length).toBeLessThanOrEqual(maxLength);
      expect(graphemes(text).slice(0, graphemes(cut).length).join("")).toBe(cut);
    }),
  );
  const family = "👨‍👩‍👧";
  expect(cutText(`ab${family}`, 9)).toBe("ab");
  expect(oneLine(`${"x".repeat(155)}${family}y`)).toBe(`${"x".repeat(155)}…`);
  expect(excerpt(`${"x".repeat(36)}${family}${"y".repeat(9)}`)).toBe(`“${"x".repeat(36)}…”`);
});

test("the key that ends a composition belongs to the input method, also as Safari sends it", () => {
  expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true);
  expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
  expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
});

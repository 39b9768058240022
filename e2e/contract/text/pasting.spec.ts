import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { plainText } from "@/lib/domain/text/format/plain-text";
import { type MarkupNode, marksFromHtml } from "@/lib/domain/text/marks/marks-from-html";
import { marksFromMarkdown } from "@/lib/domain/text/marks/marks-from-markdown";
import { pastedMarks } from "@/lib/domain/text/marks/pasted-marks";
import { renderRuns } from "@/lib/domain/text/marks/render-runs";
import type { RunStyle } from "@/lib/domain/text/marks/styled-run";

/** A tree as the browser's parser makes it: `h("b", "words")`, `h("a", { href }, …)`. */
function h(name: string, ...rest: (string | Record<string, string> | MarkupNode)[]): MarkupNode {
  const isAttributes = (value: (typeof rest)[number]): value is Record<string, string> =>
    typeof value === "object" && !("nodeName" in value);
  const attributes = rest.find(isAttributes) ?? {};
  const children = rest.filter((child): child is string | MarkupNode => !isAttributes(child));
  return {
    nodeName: name.toUpperCase(),
    nodeValue: null,
    childNodes: children.map((child) => (typeof child === "string" ? words(child) : child)),
    getAttribute: (key) => attributes[key] ?? null,
  };
}
const words = (text: string): MarkupNode => ({ nodeName: "#text", nodeValue: text, childNodes: [] });
const html = (...children: Parameters<typeof h> extends [string, ...infer Rest] ? Rest : never) =>
  marksFromHtml(h("body", ...children));

test("bold, italic, strike and code of a page become WhatsApp's marks", () => {
  expect(html("A ", h("b", "bold"), ", ", h("em", "soft"), " and ", h("del", "old"), " ", h("code", "x = 1"))).toBe(
    "A *bold*, _soft_ and ~old~ `x = 1`",
  );
  expect(html(h("strong", h("i", "both")), " ", h("b", "bold ", h("i", "and italic")))).toBe(
    "*_both_* *bold _and italic_*",
  );
});

test("spaces stay outside the marks, and neighbours join", () => {
  expect(html("Say", h("b", " hello "), "now")).toBe("Say *hello* now");
  expect(html(h("b", "one"), h("b", " two"))).toBe("*one two*");
  expect(html(h("b", " "), h("b", "…"))).toBe("…");
});

test("where a mark would not be read, the text stays plain", () => {
  expect(html("un", h("b", "believ"), "able")).toBe("unbelievable");
  expect(html(h("b", "5 * 3"))).toBe("5 * 3");
});

test("paragraphs, lines, lists, quotes and code blocks keep their shape", () => {
  expect(html(h("p", "One"), h("p", "Two", h("br"), "three"), h("div", "four"), h("div", "five"))).toBe(
    "One\n\nTwo\nthree\n\nfour\nfive",
  );
  expect(
    html(h("p", "Bring:"), h("ul", h("li", "shoes"), h("li", h("p", h("b", "towel"))), h("ul", h("li", "dry")))),
  ).toBe("Bring:\n\n- shoes\n- *towel*\n- dry");
  expect(html(h("ol", { start: "3" }, h("li", "c"), h("li", "d")), "after")).toBe("3. c\n4. d\n\nafter");
  expect(html(h("blockquote", h("p", "said"), h("p", "twice")))).toBe("> said\n> twice");
  expect(html(h("pre", h("code", "a\n  b\n")))).toBe("```a\n  b```");
  expect(html(h("h2", "Title"), h("p", "words"))).toBe("*Title*\n\nwords");
});

test("links show the URL behind their text", () => {
  const to = (href: string, label: string) => html("See ", h("a", { href }, label));
  expect(to("https://example.com/menu", "our menu")).toBe("See our menu (https://example.com/menu)");
  expect(to("https://example.com/", "example.com")).toBe("See example.com");
  expect(to("mailto:hi@example.com", "hi@example.com")).toBe("See hi@example.com");
  expect(to("#top", "the top")).toBe("See the top");
});

test("what word processors say by style is heard, and their wrappers are not", () => {
  const style = "margin-top:0pt;margin-bottom:0pt;";
  const docs = h(
    "b",
    { style: "font-weight:normal;" },
    h("p", { style }, h("span", { style: "font-weight:700" }, "Bold"), h("span", " words")),
    h("br"),
    h("p", { style }, h("span", { style: "font-style:italic;text-decoration:line-through" }, "gone")),
  );
  expect(html(docs)).toBe("*Bold* words\n\n_~gone~_");
  expect(
    html(h("style", "p { color: red }"), h("img", { alt: "🎉" }), " Yes", h("img", { alt: "A photo of us" })),
  ).toBe("🎉 Yes");
});

test("Markdown becomes WhatsApp's marks, where it surely is Markdown", () => {
  expect(marksFromMarkdown("**Hello** and *soft* and ~~old~~")).toBe("*Hello* and _soft_ and ~old~");
  expect(marksFromMarkdown("# Title\n\nSee [our menu](https://example.com/m).")).toBe(
    "*Title*\n\nSee our menu (https://example.com/m).",
  );
  expect(marksFromMarkdown("## **Loud**\n* one\n  + two\n1) three\n- [x] four")).toBe(
    "*Loud*\n- one\n- two\n1. three\n- four",
  );
  expect(marksFromMarkdown("***both***\n\n---\n\n> said\n>> deeper")).toBe("*_both_*\n\n> said\n> deeper");
  expect(marksFromMarkdown("**a** `**b**`\n\n```js\nlet **c** = 1;\n```")).toBe("*a* `**b**`\n\n```let **c** = 1;```");
  expect(marksFromMarkdown("**a** \\*not\\* snake_case_name 2*3*4")).toBe("*a* *not* snake_case_name 2*3*4");
});

test("WhatsApp's own marks, sums and plain text are unchanged", () => {
  for (const text of ["*Bold* and _soft_ words", "- one\n- two", "5 ** 2", "Just words.", "> quoted", "a_b_c", ""])
    expect(marksFromMarkdown(text)).toBeNull();
});

test("no word is lost or invented, whatever is bold", () => {
  const style = fc.uniqueArray(fc.constantFrom<RunStyle>("bold", "italic", "strike"), { maxLength: 3 });
  const run = fc.record({
    text: fc.stringMatching(/^[a-zéß ,.!?]{0,12}$/),
    styles: style.map((list) => new Set(list)),
  });
  const besideLink = [
    { text: "ß.ac?", styles: new Set<RunStyle>() },
    { text: "ß", styles: new Set<RunStyle>(["bold"]) },
  ];
  fc.assert(
    fc.property(fc.array(run, { maxLength: 8 }), (runs) => {
      const said = runs.map(({ text }) => text).join("");
      expect(plainText(renderRuns(runs))).toBe(said);
    }),
    { numRuns: 2000, examples: [[besideLink]] },
  );
});

test("pasted Markdown never throws and ends in time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => void marksFromMarkdown(`**x** ${text}`)),
  );
  const start = performance.now();
  for (const nasty of ["**a ", "[a](", "`", "*_", "~~~ ", "__a", "> "])
    marksFromMarkdown(`**x**\n${nasty.repeat(5000).slice(0, 19_900)}`);
  expect(performance.now() - start).toBeLessThan(2000);
});

test("a paste is translated only where that changes something", () => {
  const body = (...children: MarkupNode[]) => h("body", ...children);
  expect(pastedMarks(body(h("p", "Hi ", h("b", "you"))), "Hi you")).toBe("Hi *you*");
  expect(pastedMarks(body(h("span", "Just"), h("span", " words")), "Just words")).toBeNull();
  expect(pastedMarks(body(h("div", "**Hi** you")), "**Hi** you")).toBe("*Hi* you");
  expect(pastedMarks(null, "*Hi* you")).toBeNull();
});

test("pasted Markdown never changes an address", () => {
  for (const [pasted, expected] of [
    ["**Sale** https://ex.com/_promo_/x", "*Sale* https://ex.com/_promo_/x"],
    ["**a** https://ex.com/a__b__c", "*a* https://ex.com/a__b__c"],
    ["__a https://ex.com/__p__/q b__", "*a https://ex.com/__p__/q b*"],
    ["**see https://ex.com**", "*see https://ex.com*"],
    ["**x** (https://ex.com/*a*)", "*x* (https://ex.com/*a*)"],
    ["**x** https://ex.com/promo_", "*x* https://ex.com/promo_"],
  ] as const)
    expect(marksFromMarkdown(pasted)).toBe(expected);
});

test("addresses in any Markdown survive word for word", () => {
  const path = fc.stringMatching(/^[a-z0-9_*~/-]{0,20}[a-z0-9]$/);
  fc.assert(
    fc.property(path, fc.constantFrom("", "**b** ", "__b__ ", "~~s~~ ", "# "), (end, lead) => {
      const address = `https://ex.com/${end}`;
      expect(marksFromMarkdown(`**x** ${lead}${address} **y**`)).toContain(address);
    }),
  );
});

test("three signs are bold italic", () => {
  expect(marksFromMarkdown("___both___")).toBe("*_both_*");
});

test("the bullets of word processors become list items, and the rest stays as pasted", () => {
  expect(pastedMarks(null, "Bring:\n•\tshoes\n·  towel\no\twater\n–\tsoap\nA · B – C o D")).toBe(
    "Bring:\n- shoes\n- towel\n- water\n- soap\nA · B – C o D",
  );
  expect(pastedMarks(null, "o sole mio\n– said he")).toBeNull();
});

test("what WhatsApp cannot mark keeps the signs that were pasted, and the rest of the line is translated", () => {
  for (const [pasted, expected] of [
    ["**Sale** today, un**believ**able", "*Sale* today, un**believ**able"],
    ["**5 * 3** and **Sale**", "**5 * 3** and *Sale*"],
    ["~~a ~ b~~ and ~~old~~", "~~a ~ b~~ and ~old~"],
    ["**a *b* c** un**x**", "*a _b_ c* un**x**"],
    ["**…** and **Sale**", "**…** and *Sale*"],
  ] as const)
    expect(marksFromMarkdown(pasted)).toBe(expected);
});

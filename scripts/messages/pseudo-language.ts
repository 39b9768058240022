import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";
import { pseudoLanguage } from "../../lib/domain/languages/interface-languages";
import { readCatalogue, type Tree } from "./read-catalogue";

const ACCENTED: Record<string, string> = {
  ...{ a: "åå", b: "ƀ", c: "ç", d: "ð", e: "éé", f: "ƒ", g: "ĝ", h: "ĥ", i: "îî", j: "ĵ", k: "ķ", l: "ļ", m: "ɱ" },
  ...{ n: "ñ", o: "öö", p: "þ", q: "ǫ", r: "ŕ", s: "š", t: "ţ", u: "ûû", v: "ṽ", w: "ŵ", x: "ẋ", y: "ý", z: "ž" },
  ...{ A: "Å", B: "Ɓ", C: "Ç", D: "Ð", E: "É", F: "Ƒ", G: "Ĝ", H: "Ĥ", I: "Î", J: "Ĵ", K: "Ķ", L: "Ļ", M: "Ṁ" },
  ...{ N: "Ñ", O: "Ö", P: "Þ", Q: "Ǫ", R: "Ŕ", S: "Š", T: "Ţ", U: "Û", V: "Ṽ", W: "Ŵ", X: "Ẋ", Y: "Ý", Z: "Ž" },
};

/** English that is a third longer and accented, between brackets that show where a sentence starts and ends. */
export function inPseudoLanguage(message: string): string {
  return `⟦${printAST(parse(message).map(accentElement))}⟧`;
}

function accentElement(element: MessageFormatElement): MessageFormatElement {
  switch (element.type) {
    case TYPE.literal:
      return { ...element, value: element.value.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter) };
    case TYPE.tag:
      return { ...element, children: element.children.map(accentElement) };
    case TYPE.plural:
    case TYPE.select: {
      const options = Object.entries(element.options).map(
        ([name, option]) => [name, { ...option, value: option.value.map(accentElement) }] as const,
      );
      return { ...element, options: Object.fromEntries(options) };
    }
    default:
      return element;
  }
}

const translate = (tree: Tree): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === "string" ? inPseudoLanguage(value) : translate(value),
    ]),
  );

/** Writes the catalogue of tests. Builds for production leave it out. */
export function writePseudoLanguage(root: string): void {
  const path = join(root, `messages/${pseudoLanguage.code}.json`);
  writeFileSync(path, `${JSON.stringify(translate(readCatalogue(root, "en")))}\n`);
}

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { languageCodes, localeOf, pseudoLanguage } from "@/lib/domain/languages/interface-languages";
import { inPseudoLanguage } from "../../../scripts/messages/pseudo-language";
import { readCatalogue, sentencesOf } from "../../../scripts/messages/read-catalogue";
import { ROOT } from "../../support/source-files";
import { messageShape } from "../../support/text/message-shape";
import { sameEverywhere } from "../../support/text/same-everywhere";

const english = new Map(sentencesOf(readCatalogue(ROOT, "en")));
const translations = languageCodes.filter((code) => code !== "en");
const missingIn = (some: ReadonlySet<string>, all: ReadonlySet<string>) => [...all].filter((part) => !some.has(part));
const wordsOf = (message: string) => message.replace(/\{[^}]*\}|<[^>]*>/g, " ").match(/\p{L}{2,}/gu) ?? [];

test("every language of the interface has a catalogue, and every catalogue a language", () => {
  const files = readdirSync(join(ROOT, "messages")).map((file) => file.replace(".json", ""));
  expect(files.filter((code) => code !== pseudoLanguage.code).sort()).toEqual([...languageCodes].sort());
});

for (const code of languageCodes) {
  test.describe(code, () => {
    const sentences = new Map(sentencesOf(readCatalogue(ROOT, code)));
    const shapes = [...sentences].map(([key, message]) => ({ key, message, shape: messageShape(message) }));

    test("every message is there, and no other", () => {
      expect([...english.keys()].filter((key) => !sentences.has(key))).toEqual([]);
      expect([...sentences.keys()].filter((key) => !english.has(key))).toEqual([]);
    });

    test("messages keep the placeholders, tags and choices of English", () => {
      const changed = shapes.flatMap(({ key, message, shape }) => {
        const [own, usual] = [shape.parts, messageShape(english.get(key) ?? "").parts];
        const [lost, added] = [missingIn(own, usual), missingIn(usual, own)];
        return lost.length + added.length === 0 ? [] : [`${key}: ${[...lost, ...added].join(" ")} in “${message}”`];
      });
      expect(changed).toEqual([]);
    });
  });
}

for (const code of translations) {
  test(`counts have exactly the plural forms of ${code}`, () => {
    const shapes = sentencesOf(readCatalogue(ROOT, code)).map(([key, message]) => ({
      key,
      shape: messageShape(message),
    }));
    const needed = new Intl.PluralRules(localeOf(code)).resolvedOptions().pluralCategories;
    const wrong = shapes.flatMap(({ key, shape }) =>
      shape.plurals
        .filter(({ categories }) => [...categories].sort().join() !== [...needed].sort().join())
        .map(({ name, categories }) => `${key}: {${name}} has ${categories.join(", ")}`),
    );
    expect(wrong).toEqual([]);
  });

  test(`no English is left over in ${code}`, () => {
    const left = sentencesOf(readCatalogue(ROOT, code)).filter(
      ([key, message]) => message === english.get(key) && wordsOf(message).length > 2 && !sameEverywhere.has(message),
    );
    expect(left).toEqual([]);
  });
}

for (const [message, wrong] of [
  ["Hi {name}", "Olá"],
  ["<b>Hi</b>", "Olá"],
  ["{role, select, admin {A} other {B}}", "{role, select, other {B}}"],
]) {
  test(`a translation of “${message}” that lost a part is found`, () => {
    expect(messageShape(wrong ?? "").parts).not.toEqual(messageShape(message ?? "").parts);
  });
}

test("the pseudo-language keeps what a translation must keep, and marks where a sentence starts and ends", () => {
  for (const [key, message] of english) {
    const pseudo = inPseudoLanguage(message);
    expect(messageShape(pseudo).parts, key).toEqual(messageShape(message).parts);
    expect(pseudo, key).toMatch(/^⟦.*⟧$/s);
  }
});

import { expect, test } from "@playwright/test";
import { checkSequence } from "@/lib/domain/checks/checks";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { toMessage } from "@/lib/domain/sequences/to-message";
import { allStarters } from "@/lib/domain/starters/all-starters";
import { findStarters } from "@/lib/domain/starters/find-starters";
import { type Starter, starterIndustries, starterLanguages } from "@/lib/domain/starters/starter";
import { textDirection } from "@/lib/domain/text/text-direction";
import { english } from "../../support/text/english";

const published = ({ id, words }: Starter): Sequence => ({
  id,
  name: words.name,
  message: toMessage(words, null),
  unreadable: null,
  adStatus: "not_in_ad",
  changedAt: null,
});

test("there are enough of them, in every industry and language that the gallery offers", () => {
  expect(allStarters.length).toBeGreaterThanOrEqual(24);
  expect(new Set(allStarters.map(({ id }) => id)).size).toBe(allStarters.length);
  expect(new Set(allStarters.map(({ industry }) => industry))).toEqual(new Set(Object.keys(starterIndustries)));
  expect(new Set(allStarters.map(({ language }) => language))).toEqual(new Set(Object.keys(starterLanguages)));
});

test("the languages of the largest markets have at least six", () => {
  for (const language of ["ar", "hi", "id"])
    expect(allStarters.filter((starter) => starter.language === language).length).toBeGreaterThanOrEqual(6);
});

test("our own checks have nothing to say about any of them, even when an account uses them all", () => {
  const others = allStarters.map(published);
  const complaints = allStarters.flatMap(({ id, words }) =>
    checkSequence(words, { others, relatedIds: [id] }).map((check) => `${id}: ${check.message}`),
  );
  expect(complaints).toEqual([]);
});

test("each greets, formats something or asks a question, and gives the customer one way to answer", () => {
  for (const { id, words } of allStarters) {
    expect(words.autofill !== "" || words.iceBreakers.length >= 3, id).toBe(true);
    expect(words.autofill !== "" && words.iceBreakers.length > 0, id).toBe(false);
    expect(words.text, id).toMatch(/([*_])\S[^*_\n]*\1/);
    expect(`${words.name}${words.text}`, id).not.toMatch(/[[\]{}<]|lorem/i);
  }
});

test("each is written in its language's own direction", () => {
  for (const { id, language, words } of allStarters)
    expect(textDirection(words.text), id).toBe(language === "ar" ? "rtl" : "ltr");
});

test("they are found by industry, language and any word, accents or not", () => {
  const all = { search: "", industry: "all", language: "all" } as const;
  expect(findStarters(allStarters, all, english)).toHaveLength(allStarters.length);
  expect(
    findStarters(allStarters, { ...all, language: "ar", industry: "retail" }, english).map(({ id }) => id),
  ).toEqual(["ar-retail"]);
  expect(findStarters(allStarters, { ...all, search: "MENU degustacion" }, english).map(({ id }) => id)).toEqual([
    "es-food",
  ]);
  expect(findStarters(allStarters, { ...all, search: "nothing of the kind" }, english)).toEqual([]);
});

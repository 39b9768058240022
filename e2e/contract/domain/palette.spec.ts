import { expect, test } from "@playwright/test";
import { Search } from "lucide-react";
import type { PaletteGroup, PaletteLine } from "@/components/shell/palette/palette-line";
import { rankGroups } from "@/components/shell/palette/rank-groups";
import { createScorer } from "@/lib/domain/text/match-score";

const score = (text: string, search: string) => createScorer(search)(text);
const line = (label: string, more: Partial<PaletteLine> = {}): PaletteLine => ({
  id: label,
  label,
  icon: Search,
  run: () => {},
  ...more,
});
const group = (id: string, ...lines: PaletteLine[]): PaletteGroup => ({ id, heading: id, lines });
const shown = (groups: readonly PaletteGroup[]) =>
  groups.map(({ id, lines }) => [id, ...lines.map(({ label }) => label)]);

test("the closer the match, the higher its score", () => {
  const fromBest = ["reviews", "reviews of ads", "go to reviews", "all previews", "open his reveiws"];
  const scores = fromBest.map((text) => score(text, "reviews"));
  expect(scores).toEqual([...scores].sort((one, other) => other - one));
  expect(new Set(scores).size).toBe(scores.length);
  expect(scores.at(-1)).toBeGreaterThan(0);
});

test("skipped letters, first letters and one typo are forgiven; anything else is no match", () => {
  for (const search of ["dplc", "dupl", "dal", "dupal", "duplciate", "duplicat", "dublicate", "language duplicate"]) {
    expect(score("Duplicate in another language…", search), search).toBeGreaterThan(0);
  }
  for (const search of ["xyz", "dpx", "etacilpud", "duplicate sequence", "pl x", "dulpciate"]) {
    expect(score("Duplicate in another language…", search), search).toBe(0);
  }
});

test("accents, case and the spellings of Arabic letters make no difference", () => {
  expect(score("Café São João", "cafe sao")).toBe(score("Cafe Sao Joao", "CAFÉ SÃO"));
  expect(score("أحمد للسيارات", "احمد")).toBeGreaterThan(0.9);
  expect(score("स्वागत ऑफ़र", "ऑफ़र")).toBeGreaterThan(0.8);
  expect(score("春のセール", "セール")).toBeGreaterThan(0.5);
});

test("no text makes the search slow", () => {
  const started = performance.now();
  expect(score("a ".repeat(2000), `${"a".repeat(40)}b`)).toBe(0);
  expect(performance.now() - started).toBeLessThan(200);
});

test("without a search the sections keep their order, and empty ones go", () => {
  const groups = [group("row", line("Open")), group("reviews"), group("general", line("Show all keys"))];
  expect(shown(rankGroups(groups, " "))).toEqual([
    ["row", "Open"],
    ["general", "Show all keys"],
  ]);
});

test("the section of the best line comes first, and its best line on top", () => {
  const groups = [
    group("lists", line("Recently deleted")),
    group("row", line("Open"), line("Delete…", { keywords: "Spring offer" })),
    group("sequences", line("Deluxe"), line("Summer", { isFound: true })),
  ];
  expect(shown(rankGroups(groups, "del"))).toEqual([
    ["row", "Delete…"],
    ["sequences", "Deluxe", "Summer"],
    ["lists", "Recently deleted"],
  ]);
});

test("an action is found with the sequence's name, but not in place of the sequence", () => {
  const groups = [
    group("row", line("Duplicate", { keywords: "Spring offer" })),
    group("sequences", line("Spring offer")),
  ];
  expect(shown(rankGroups(groups, "spring"))).toEqual([["sequences", "Spring offer"]]);
  expect(shown(rankGroups(groups, "spring dupl"))).toEqual([["row", "Duplicate"]]);
});

test("guesses are offered only where nothing matches well", () => {
  const groups = [group("accounts", line("Switch to Petit Paris")), group("sequences", line("Spring offer"))];
  expect(shown(rankGroups(groups, "spr"))).toEqual([["sequences", "Spring offer"]]);
  expect(shown(rankGroups(groups, "swpari"))).toEqual([["accounts", "Switch to Petit Paris"]]);
});

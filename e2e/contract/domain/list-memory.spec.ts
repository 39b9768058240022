import { expect, test } from "@playwright/test";
import { createSlots } from "@/components/list/rows/create-slots";
import { shareRows } from "@/lib/client/results/share-rows";
import { createFinder } from "@/lib/client/sequences/create-finder";
import { toCsv } from "@/lib/client/sequences/export-sequences";
import { orderSequences } from "@/lib/client/sequences/order-sequences";
import { searchTextOf } from "@/lib/client/sequences/search-text-of";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { scriptHint } from "@/lib/domain/text/script-hint";
import { english } from "../../support/text/english";

function sequence(
  id: string,
  name: string,
  more: Partial<Sequence> & { text?: string; questions?: string[] } = {},
): Sequence {
  const { text = "Hello", questions = [], ...rest } = more;
  const message = { text, ice_breakers: questions.map((title) => ({ title })) };
  return { id, name, message, unreadable: null, adStatus: "not_in_ad", changedAt: null, ...rest };
}

const names = (rows: readonly Sequence[]) => rows.map(({ name }) => name);

test("search finds every word anywhere: name, text, question and id, whatever the case and accents", () => {
  const rows = [
    sequence("101", "Café Lisboa", { questions: ["Onde fica a loja?"] }),
    sequence("102", "Tea", { text: "Um chá por favor" }),
  ];
  const find = createFinder(searchTextOf);
  expect(names(find(rows, "cafe LOJA"))).toEqual(["Café Lisboa"]);
  expect(names(find(rows, "chá"))).toEqual(["Tea"]);
  expect(names(find(rows, "102"))).toEqual(["Tea"]);
  expect(find(rows, "lisboa tea")).toEqual([]);
  expect(find(rows, "  ")).toBe(rows);
});

test("a search that grew, shrank or changed answers as if it were the first", () => {
  const rows = Array.from({ length: 200 }, (_, index) => sequence(`${index}`, `Name ${index}`));
  const find = createFinder(searchTextOf);
  for (const search of ["n", "name 1", "name 12", "name 1", "12", "name 12 1", "x", "name 3"]) {
    expect(find(rows, search)).toEqual(createFinder(searchTextOf)(rows, search));
  }
  const renamed = rows.map((row) => ({ ...row, name: "Other" }));
  expect(names(find(renamed, "other"))).toHaveLength(200);
});

test("rows without a time come last in both directions, and ties keep their order", () => {
  const rows = [
    sequence("1", "none"),
    sequence("2", "old", { changedAt: "2026-01-01T00:00:00.000Z" }),
    sequence("3", "new", { changedAt: "2026-02-01T00:00:00.000Z" }),
  ];
  expect(names(orderSequences(rows, "changed", "desc"))).toEqual(["new", "old", "none"]);
  expect(names(orderSequences(rows, "changed", "asc"))).toEqual(["old", "new", "none"]);
  expect(names(orderSequences([sequence("1", "Shop 10"), sequence("2", "shop 9")], "name", "asc"))).toEqual([
    "shop 9",
    "Shop 10",
  ]);
});

test("a refetched row that did not change stays the same object", () => {
  const known = [sequence("1", "A"), sequence("2", "B")];
  const [same, changed] = shareRows(known, [sequence("1", "A"), sequence("2", "B2")]);
  expect(same).toBe(known[0]);
  expect(changed).not.toBe(known[1]);
  expect(shareRows(known, null)).toBe(known);
});

test("a CSV cell never begins like a formula, and quotes what would break the line", () => {
  const csv = toCsv([sequence("1", '=HYPERLINK("x")', { text: "Line one\nline, two", questions: ["Why?"] })]);
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv).toContain('"Line one\nline, two"');
  expect(csv.split("\r\n")[0]).toBe("\uFEFFid,name,in_ad,changed_at,text,prefilled_message,ice_breaker_1");
});

test("a row keeps its key while in sight; only a recycling list gives a key to another row", () => {
  const assign = createSlots();
  const before = assign(["a", "b"], false);
  const moved = assign(["b", "c"], false);
  expect(moved.get("b")).toBe(before.get("b"));
  expect([...before.values()]).not.toContain(moved.get("c"));
  const recycled = assign(["b", "d"], true);
  expect(recycled.get("d")).toBe(moved.get("c"));
  const swapped = assign(["d", "b"], true);
  expect([...swapped.values()]).toEqual([...recycled.values()]);
});

test("the script is named where it is not Latin", () => {
  expect(english(scriptHint("☕ أهلاً بك") ?? "")).toBe("Arabic");
  expect(english(scriptHint("नमस्ते") ?? "")).toBe("Devanagari");
  expect(scriptHint("¡Hola!")).toBeNull();
  expect(scriptHint("123 🎉")).toBeNull();
});

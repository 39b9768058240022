import { expect, test } from "@playwright/test";
import { foldForSearch } from "@/lib/domain/text/fold-for-search";

for (const [written, typed] of [
  ["Łódź", "lodz"],
  ["Đà Nẵng", "da nang"],
  ["Smørrebrød", "smorrebrod"],
  ["Straße", "strasse"],
  ["STRASSE", "straße"],
  ["Kadıköy", "kadikoy"],
  ["İstanbul", "istanbul"],
  ["ISPARTA", "ısparta"],
  ["ＳＡＬＥ １０％", "sale 10%"],
  ["ｶﾌｪ", "カフェ"],
  ["Cafe\u0301", "café"],
  ["أهلاً وسهلاً", "اهلا وسهلا"],
  ["مـرحبا", "مرحبا"],
  ["Œuvre", "oeuvre"],
] as const)
  test(`“${typed}” finds “${written}”`, () => {
    expect(foldForSearch(written)).toContain(foldForSearch(typed));
  });

test("letters that differ stay apart", () => {
  expect(foldForSearch("한국")).not.toBe(foldForSearch("하국"));
  expect(foldForSearch("coffee")).not.toBe(foldForSearch("coffea"));
});

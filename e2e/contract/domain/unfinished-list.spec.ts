import { expect, test } from "@playwright/test";
import { createElement } from "react";
import { NoMatches } from "@/components/list/no-matches";
import { Segmented } from "@/components/ui/fields/segmented";
import { renderInEnglish } from "../../support/text/render-in-english";

const textOf = (markup: string) => markup.replace(/<[^>]+>/g, "");

const noMatches = (loadedSoFar: number | null) =>
  textOf(
    renderInEnglish(
      createElement(NoMatches, {
        ...{ search: "spring", filtered: false, loadedSoFar, onClear: () => {} },
        ...{ searched: "Search looks through names.", nothing: "Nothing with this status" },
      }),
    ),
  );

const counts = (countsMayGrow: boolean) => {
  const options = [{ value: "all", label: "All", count: 2_300 }];
  return textOf(
    renderInEnglish(createElement(Segmented, { label: "Status", value: "all", options, countsMayGrow, onChange() {} })),
  );
};

test("while a list is still loading, “nothing found” says of how many, and that the search continues", () => {
  expect(noMatches(2_300)).toContain("No match in the first 2,300.");
  expect(noMatches(2_300)).toContain("still loading and will be searched");
  expect(noMatches(null)).toContain("Search looks through names.");
});

test("counts that may still grow are marked", () => {
  expect(counts(true)).toContain("2,300+");
  expect(counts(false)).not.toContain("+");
});

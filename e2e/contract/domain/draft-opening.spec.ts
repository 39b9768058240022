import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { mergeDrafts } from "@/lib/client/drafts/drafts-query";
import { reconcileDrafts } from "@/lib/client/drafts/reconcile-drafts";
import type { DraftContent, LocalDraft, StoredDraft } from "@/lib/domain/drafts/draft";

const holding = (text: string): DraftContent => ({
  words: { name: "", text, autofill: "", iceBreakers: [] },
  base: null,
  language: null,
});
const [here, there] = [randomUUID(), randomUUID()];
const changedAt = "2026-01-01T10:00:00.000Z";
const local: LocalDraft = {
  ...{ isNew: true, content: holding("Here"), revision: 5, mine: [], writer: here, turn: 7, saved: false, changedAt },
};
const stored: StoredDraft = {
  ...{ draftId: "d", isNew: true, content: holding("There"), revision: 5, writer: there, turn: 2, changedAt },
};

const cases: [string, LocalDraft | null, StoredDraft | null, string][] = [
  ["nothing anywhere", null, null, "nowhere"],
  ["another device's words, and none here", null, stored, "server"],
  ["words that go on from what the server has", local, stored, "browser"],
  ["words that never reached the server", { ...local, revision: null }, null, "browser"],
  ["saved here, and another device wrote on", { ...local, saved: true }, { ...stored, revision: 6 }, "server"],
  ["unsaved here, and another device wrote on", local, { ...stored, revision: 6 }, "both"],
  [
    "an earlier state of these words, its answer lost",
    local,
    { ...stored, revision: 6, writer: here, turn: 6 },
    "browser",
  ],
  [
    "a later state of the same hand",
    { ...local, saved: true },
    { ...stored, revision: 6, writer: here, turn: 8 },
    "server",
  ],
  [
    "a state of the page before a crash",
    { ...local, mine: [{ writer: there, turn: 2 }] },
    { ...stored, revision: 6 },
    "browser",
  ],
  ["saved here, and ended elsewhere", { ...local, saved: true }, null, "nowhere"],
  ["unsaved here, and ended elsewhere", local, null, "both"],
];

for (const [what, mine, theirs, from] of cases) {
  test(`a draft is opened rightly: ${what}`, () => {
    expect(reconcileDrafts(mine, theirs).from).toBe(from);
  });
}

test("the list shows each draft once, with its newest content, the latest first", () => {
  const listed = mergeDrafts(
    [
      { ...local, draftId: "d", changedAt: "2026-01-01T10:00:01.000Z" },
      { ...local, draftId: "only-here", revision: null, changedAt: "2026-01-01T12:00:00.000Z" },
      { ...local, draftId: "ended-elsewhere", saved: true },
    ],
    [stored, { ...stored, draftId: "only-there", changedAt: "2026-01-01T11:00:00.000Z" }],
  );
  expect(listed.map(({ draftId, content }) => [draftId, content.words.text])).toEqual([
    ["only-here", "Here"],
    ["only-there", "There"],
    ["d", "Here"],
  ]);
});

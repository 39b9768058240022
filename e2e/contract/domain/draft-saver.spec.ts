import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { createDraftSaver, type OtherDraft } from "@/lib/client/drafts/draft-saver";
import type { DraftAnswer } from "@/lib/client/drafts/send-draft";
import type { DraftContent, DraftSave, LocalDraft, StoredDraft } from "@/lib/domain/drafts/draft";
import type { DraftState } from "@/lib/domain/drafts/draft-state";

const holding = (text: string): DraftContent => ({
  words: { name: "Spring", text, autofill: "", iceBreakers: [] },
  base: null,
  language: null,
});
const textOf = (draft: { content: DraftContent } | null | undefined) => draft?.content.words.text;

/** A fake server that keeps one draft by our rules, and can fail or delay. */
function server() {
  let stored: StoredDraft | null = null;
  let clock = 1000;
  const saves: DraftSave[] = [];
  const world = {
    away: false,
    losesAnswers: false,
    held: null as Promise<void> | null,
    saves,
    stored: () => stored,
    replace(draft: StoredDraft | null) {
      stored = draft;
    },
    async save(save: DraftSave): Promise<DraftAnswer> {
      saves.push(save);
      await world.held;
      if (world.away) return { kind: "unreachable" };
      const known = stored;
      const willResume = known
        ? known.revision === save.revision ||
          save.mine.some(({ writer, turn }) => writer === known.writer && known.turn <= turn)
        : save.revision === null;
      if (!willResume) return { kind: "conflict", draft: stored };
      const { draftId, isNew, content, writer, turn } = save;
      stored = { draftId, isNew, content, writer, turn, revision: ++clock, changedAt: "2026-01-01T00:00:00.000Z" };
      return world.losesAnswers ? { kind: "unreachable" } : { kind: "saved", revision: clock };
    },
    async discard() {
      if (world.away) return false;
      stored = null;
      return true;
    },
  };
  return world;
}

/** A tab of a browser whose storage is `browser`. */
function tab(at: ReturnType<typeof server>, browser: { draft: LocalDraft | null; full?: boolean } = { draft: null }) {
  const states: DraftState[] = [];
  const conflicts: (OtherDraft | null)[] = [];
  const saver = createDraftSaver({
    draftId: "draft",
    isNew: true,
    keep(draft) {
      if (browser.full) return false;
      browser.draft = structuredClone(draft);
      return true;
    },
    drop() {
      browser.draft = null;
    },
    send: at.save,
    discard: async () => ((await at.discard()) ? null : "offline"),
    onState: (state) => states.push(state),
    onConflict: (theirs) => conflicts.push(theirs),
  });
  return { saver, states, conflicts, browser, state: () => states.at(-1) };
}

test("a word is in the browser before the next line runs, and at the server within a second", async () => {
  const at = server();
  const { saver, browser, state } = tab(at);
  saver.write(holding("H"));
  expect(textOf(browser.draft)).toBe("H");
  expect(browser.draft?.saved).toBe(false);
  expect(state()).toBe("saving");
  const started = Date.now();
  await expect.poll(() => textOf(at.stored()), { intervals: [20] }).toBe("H");
  expect(Date.now() - started).toBeLessThan(1000);
  expect(state()).toBe("saved");
  expect(browser.draft).toMatchObject({ saved: true, revision: at.stored()?.revision });
});

test("a hundred edits at once are one request, and edits during it are the next", async () => {
  const at = server();
  let go = () => {};
  at.held = new Promise((done) => {
    go = done;
  });
  const { saver, state } = tab(at);
  for (let word = 0; word < 100; word++) saver.write(holding(`word ${word}`));
  const first = saver.flush();
  saver.write(holding("while it is under way"));
  void saver.flush();
  expect(at.saves).toHaveLength(1);
  expect(textOf(at.saves[0])).toBe("word 99");
  go();
  await first;
  expect(state()).toBe("saving");
  await saver.flush();
  expect(textOf(at.stored())).toBe("while it is under way");
  expect(at.saves).toHaveLength(2);
  saver.stop();
});

test("while the server is down the draft stays here, and it is sent automatically afterwards", async () => {
  const at = server();
  at.away = true;
  const { saver, browser, state, conflicts } = tab(at);
  saver.write(holding("Written in the dark"));
  await saver.flush();
  expect(state()).toBe("offline");
  expect(textOf(browser.draft)).toBe("Written in the dark");
  expect(saver.isSafe()).toBe(true);
  at.away = false;
  await expect.poll(() => textOf(at.stored())).toBe("Written in the dark");
  expect(state()).toBe("saved");
  expect(conflicts).toEqual([]);
});

test("an answer that is lost is no conflict", async () => {
  const at = server();
  at.losesAnswers = true;
  const { saver, state, conflicts } = tab(at);
  saver.write(holding("One"));
  await saver.flush();
  expect(state()).toBe("offline");
  saver.write(holding("One, two"));
  at.losesAnswers = false;
  await saver.flush();
  expect(textOf(at.stored())).toBe("One, two");
  expect(state()).toBe("saved");
  expect(conflicts).toEqual([]);
});

test("a page that died before its answer came is gone on from without a question", async () => {
  const at = server();
  at.losesAnswers = true;
  const dead = tab(at);
  dead.saver.write(holding("Then the power failed"));
  await dead.saver.flush();
  dead.saver.stop();
  at.losesAnswers = false;
  const next = tab(at, dead.browser);
  next.saver.open(dead.browser.draft as LocalDraft);
  next.saver.write(holding("Then the power failed, and came back"));
  await next.saver.flush();
  expect(textOf(at.stored())).toBe("Then the power failed, and came back");
  expect(next.conflicts).toEqual([]);
});

test("another device's save is not overwritten: it is handed over, and nothing more is sent", async () => {
  const at = server();
  const { saver, conflicts, state, browser } = tab(at);
  saver.write(holding("Mine"));
  await saver.flush();
  const theirs: StoredDraft = {
    ...(at.stored() as StoredDraft),
    ...{ content: holding("Theirs"), writer: randomUUID(), turn: 4, revision: 9000 },
  };
  at.replace(theirs);
  saver.write(holding("Mine, longer"));
  await saver.flush();
  expect(conflicts.map(textOf)).toEqual(["Theirs"]);
  expect(state()).toBe("conflict");
  expect(textOf(at.stored())).toBe("Theirs");
  expect(textOf(browser.draft)).toBe("Theirs");
  saver.write(holding("Not sent"));
  await saver.flush();
  expect(textOf(at.stored())).toBe("Theirs");
  saver.open(theirs);
  saver.write(holding("Theirs and mine"));
  await saver.flush();
  expect(textOf(at.stored())).toBe("Theirs and mine");
});

test("two tabs with the same text have no conflict", async () => {
  const at = server();
  const one = tab(at);
  one.saver.write(holding("Same"));
  await one.saver.flush();
  at.replace({ ...(at.stored() as StoredDraft), writer: randomUUID(), revision: 9000 });
  one.saver.write(holding("Same"));
  await one.saver.flush();
  expect(one.conflicts).toEqual([]);
  expect(one.state()).toBe("saved");
});

test("a tab that only looks on follows the other, and may write on from there", async () => {
  const at = server();
  const [writer, reader] = [tab(at), tab(at)];
  writer.saver.write(holding("First"));
  reader.saver.open(writer.browser.draft as LocalDraft, true);
  await writer.saver.flush();
  reader.saver.write(holding("First, second"));
  await reader.saver.flush();
  expect(textOf(at.stored())).toBe("First, second");
  expect(reader.conflicts).toEqual([]);
  writer.saver.compareWith(reader.browser.draft);
  expect(writer.conflicts.map(textOf)).toEqual(["First, second"]);
});

test("a tab that still writes learns that its draft ended in another", async () => {
  const at = server();
  const { saver, conflicts } = tab(at);
  saver.write(holding("Still at it"));
  await saver.flush();
  at.replace(null);
  saver.write(holding("Still at it, really"));
  await saver.flush();
  expect(conflicts).toEqual([null]);
  expect(at.stored()).toBeNull();
});

test("a save that is on its way when the draft ends does not bring it back", async () => {
  const at = server();
  let go = () => {};
  at.held = new Promise((done) => {
    go = done;
  });
  const { saver, browser, state } = tab(at);
  saver.write(holding("Published in a moment"));
  const sending = saver.flush();
  saver.clear({ ended: true });
  saver.stop();
  go();
  await sending;
  await expect.poll(() => at.stored()).toBeNull();
  expect(browser.draft).toBeNull();
  expect(state()).toBe("clean");
});

test("leaving is dangerous only if neither browser nor server keeps the draft", async () => {
  const at = server();
  at.away = true;
  const { saver, state } = tab(at, { draft: null, full: true });
  saver.write(holding("Nowhere but here"));
  expect(saver.isSafe()).toBe(false);
  await saver.flush();
  expect(state()).toBe("at-risk");
  at.away = false;
  await saver.flush();
  expect(saver.isSafe()).toBe(true);
  expect(state()).toBe("saved");
});

test("a page that is about to vanish does not wait for the request under way", async () => {
  const at = server();
  at.held = new Promise(() => {});
  const { saver } = tab(at);
  saver.write(holding("One"));
  void saver.flush();
  saver.write(holding("One, two"));
  at.held = null;
  saver.flushBeforeEnd();
  await expect.poll(() => textOf(at.stored())).toBe("One, two");
});

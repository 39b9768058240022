import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { comparedVersions, type SequenceHistory } from "@/lib/domain/history/sequence-history";
import type { SequenceMessage } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";
import { getHistory } from "@/lib/server/activity/history/get-history";
import { saveDraft } from "@/lib/server/drafts/save-draft";
import { createSequence } from "@/lib/server/sequences/create/create-sequence";
import { deleteSequence } from "@/lib/server/sequences/delete-sequence";
import { startSync } from "@/lib/server/sequences/mirror/start-sync";
import { updateSequence } from "@/lib/server/sequences/update-sequence";
import { engines } from "../../support/engines";
import { type TestAccount, test } from "../../support/givens/store-test";

const message: SequenceMessage = { text: "Welcome" };

async function opened(open: (seed: object) => Promise<TestAccount>) {
  const account = await open({ sequences: [{ name: "Shop", message }] });
  await (await startSync(account.waba, {}, account.ctx))?.done;
  return { ...account, id: account.sequenceIds[0] ?? "" };
}

const story = (history: SequenceHistory | null) =>
  history?.versions.map(({ event, words, origin }) => `${event} ${words?.text}${origin ? ` (${origin})` : ""}`);

async function create({ waba, ctx }: TestAccount, name: string, text: string, attemptId?: string) {
  const created = await createSequence(waba, { words: { ...toWords(name, message), text }, attemptId }, ctx);
  if (!created.ok) throw new Error("not created");
  return created.data.id;
}

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("a deletion and the same words again are one story, from either end", async ({ open }) => {
      const account = await opened(open);
      const { waba, ctx, id } = account;
      const words = { ...toWords("Shop", message), text: "Hello" };
      await updateSequence(waba, { sequenceId: id, base: { name: "Shop", message }, words }, ctx);
      await deleteSequence(waba, { sequenceId: id }, ctx);
      const again = await create(account, "Shop", "Hello");
      const whole = ["created Hello (recreated)", "deleted Hello", "updated Hello", "found Welcome"];
      expect(story(await getHistory(waba, again, ctx))).toEqual(whole);
      expect(story(await getHistory(waba, id, ctx))).toEqual(whole);
    });

    test("words edited before they are created again belong to the story too", async ({ open }) => {
      const account = await opened(open);
      const { waba, ctx, id } = account;
      await deleteSequence(waba, { sequenceId: id }, ctx);
      const [draftId, writer] = [randomUUID(), randomUUID()];
      const base = { name: "Shop", message };
      const content = { words: { ...toWords("Shop", message), text: "Edited" }, base, language: null };
      await saveDraft(waba, { draftId, isNew: true, content, revision: null, mine: [], writer, turn: 0 }, ctx);
      const again = await create(account, "Shop", "Edited", draftId);
      expect(story(await getHistory(waba, again, ctx))).toEqual([
        "created Edited (recreated)",
        "deleted Welcome",
        "found Welcome",
      ]);
    });

    test("other words are a story of their own", async ({ open }) => {
      const account = await opened(open);
      const { waba, ctx, id } = account;
      await deleteSequence(waba, { sequenceId: id }, ctx);
      const other = await create(account, "Another", "Something else");
      expect(story(await getHistory(waba, other, ctx))).toEqual(["created Something else"]);
      expect(await getHistory(waba, "unknown", ctx)).toBeNull();
    });

    test("each version has the conversations it started", async ({ open }) => {
      const account = await opened(open);
      const { waba, ctx, db, wabaId, id } = account;
      const [found] = (await getHistory(waba, id, ctx))?.versions ?? [];
      const none = { sure_edited: 0, sure_other: 0, sure_not_text: 0, likely_as_is: 0, likely_edited: 0 };
      const more = {
        likely_ice_breaker: 0,
        likely_other: 0,
        likely_not_text: 0,
        unknown_other: 3,
        unknown_not_text: 0,
      };
      const row = { waba_id: wabaId, sequence_id: id, version_id: found?.id ?? "", ...none, ...more };
      await db
        .insertInto("word_days")
        .values(["2026-01-01", "2026-01-02"].map((day) => ({ ...row, day, sure_as_is: 4, sure_ice_breaker: 1 })))
        .execute();
      const [version] = (await getHistory(waba, id, ctx))?.versions ?? [];
      expect(version).toMatchObject({ conversations: 16, suggested: 10 });
    });
  });
}

test("without a choice the newest words are compared with those before; a deletion has none", () => {
  const version = (id: string, event: "created" | "updated" | "deleted") => ({
    ...{ id, event, sequenceId: "1", at: id, actor: null, name: "Shop", message, words: toWords("Shop", message) },
    ...{ conversations: null, suggested: 0, origin: null },
  });
  const versions = [version("4", "deleted"), version("3", "updated"), version("2", "updated"), version("1", "created")];
  const ids = (from: string | null, to: string | null) => {
    const compared = comparedVersions(versions, { from, to });
    return [compared.from?.id, compared.to?.id];
  };
  expect(ids(null, null)).toEqual(["2", "3"]);
  expect(ids(null, "2")).toEqual(["1", "2"]);
  expect(ids("1", "3")).toEqual(["1", "3"]);
  expect(ids("3", "1")).toEqual(["3", "1"]);
  expect(ids("unknown", "unknown")).toEqual(["2", "3"]);
  expect(ids(null, "1")).toEqual([undefined, "1"]);
});

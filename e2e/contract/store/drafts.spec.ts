import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import type { DraftContent, DraftSave } from "@/lib/domain/drafts/draft";
import { discardDraft } from "@/lib/server/drafts/discard-draft";
import { getDraft } from "@/lib/server/drafts/get-draft";
import { listDrafts } from "@/lib/server/drafts/list-drafts";
import { saveDraft } from "@/lib/server/drafts/save-draft";
import { openDatabase } from "@/lib/server/store/open-database";
import { engines } from "../../support/engines";
import { type TestAccount, test } from "../../support/givens/store-test";

const holding = (text: string): DraftContent => ({
  words: { name: "Spring", text, autofill: "", iceBreakers: [{ title: "Prices?", tone: "warm" }] },
  base: null,
  language: null,
});

/** A tab that writes one draft; each save increments its turn. */
function tab(account: TestAccount, draftId: string) {
  const writer = randomUUID();
  let turn = 0;
  return {
    writer,
    async save(text: string, rest: Partial<DraftSave> = {}) {
      turn += 1;
      const input = { draftId, isNew: true, content: holding(text), revision: null, mine: [], writer, turn, ...rest };
      const result = await saveDraft(account.waba, input, account.ctx);
      if (!result.ok) throw new Error(result.refusal.reason);
      return result.data;
    },
  };
}

const revisionOf = (saved: Awaited<ReturnType<ReturnType<typeof tab>["save"]>>) =>
  saved.state === "saved" ? saved.revision : Number.NaN;

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("a draft comes back word for word, and each save has a higher revision", async ({ open }) => {
      const account = await open();
      const draftId = randomUUID();
      const { save, writer } = tab(account, draftId);
      const first = revisionOf(await save("H\u{1F44B} \u0000 مرحبا\n"));
      const second = revisionOf(await save("Hello", { revision: first }));
      const third = revisionOf(await save("Hello!", { revision: second }));
      expect([first, second, third]).toEqual([first, second, third].sort((a, b) => a - b));
      expect(new Set([first, second, third]).size).toBe(3);
      const stored = await getDraft(account.waba, draftId, account.ctx);
      expect(stored).toMatchObject({
        draftId,
        isNew: true,
        content: holding("Hello!"),
        revision: third,
        writer,
        turn: 3,
      });
    });

    test("text that a database minds is stored as it is", async ({ open }) => {
      const account = await open();
      const draftId = randomUUID();
      const text = "'; drop table drafts; -- \u0000 \ud83d \u{1F468}\u200D\u{1F467} ‏مرحبا";
      await tab(account, draftId).save(text);
      expect((await getDraft(account.waba, draftId, account.ctx))?.content.words.text).toBe(text);
    });

    test("a save based on an older revision overwrites nothing and returns the stored draft", async ({ open }) => {
      const account = await open();
      const draftId = randomUUID();
      const [phone, clickSimulator] = [tab(account, draftId), tab(account, draftId)];
      const first = revisionOf(await phone.save("From the phone"));
      await clickSimulator.save("From the desk", { revision: first });
      const late = await phone.save("From the phone, later", { revision: first });
      expect(late).toMatchObject({
        state: "conflict",
        draft: { content: holding("From the desk"), writer: clickSimulator.writer },
      });
      expect((await getDraft(account.waba, draftId, account.ctx))?.content).toEqual(holding("From the desk"));
    });

    test("of two tabs that begin the same draft at once one wins, and the other learns of it", async ({ open }) => {
      const account = await open();
      const draftId = randomUUID();
      const outcomes = await Promise.all(["One", "Two", "Three"].map((text) => tab(account, draftId).save(text)));
      expect(outcomes.map(({ state }) => state).sort()).toEqual(["conflict", "conflict", "saved"]);
    });

    test("of two tabs that save at once exactly one wins", async ({ open }) => {
      const account = await open();
      const draftId = randomUUID();
      const revision = revisionOf(await tab(account, draftId).save("Start"));
      const outcomes = await Promise.all(
        ["One", "Two", "Three"].map((text) => tab(account, draftId).save(text, { revision })),
      );
      expect(outcomes.map(({ state }) => state).sort()).toEqual(["conflict", "conflict", "saved"]);
    });

    test("a tab whose answer was lost saves on, and its late twin does not undo that", async ({ open }) => {
      const account = await open();
      const draftId = randomUUID();
      const { save, writer } = tab(account, draftId);
      await save("First");
      const again = await save("First and second", { mine: [{ writer, turn: 1 }] });
      expect(again.state).toBe("saved");
      const late = await save("First", { turn: 1, mine: [{ writer, turn: 0 }] });
      expect(late.state).toBe("conflict");
      expect((await getDraft(account.waba, draftId, account.ctx))?.content).toEqual(holding("First and second"));
    });

    test("a discarded draft is handed back, and no tab revives it unknowingly", async ({ open }) => {
      const account = await open();
      const draftId = randomUUID();
      const { save } = tab(account, draftId);
      const revision = revisionOf(await save("Not good enough"));
      const removed = await discardDraft(account.waba, { draftId }, account.ctx);
      expect(removed).toMatchObject({ ok: true, data: { draftId, content: holding("Not good enough") } });
      expect(await getDraft(account.waba, draftId, account.ctx)).toBeNull();
      expect(await save("Or is it?", { revision })).toEqual({ state: "conflict", draft: null });
      expect(await discardDraft(account.waba, { draftId }, account.ctx)).toEqual({ ok: true, data: null });
      account.pass(1);
      const anew = revisionOf(await save("Begun anew"));
      expect(anew).toBeGreaterThan(revision);
    });

    test("drafts are each person's own: no other member reads, lists, changes or discards them", async ({ open }) => {
      const account = await open();
      const draftId = randomUUID();
      const { save } = tab(account, draftId);
      const revision = revisionOf(await save("For my eyes only"));
      const colleague = { ...account, waba: { ...account.waba, userId: "somebody-else" } };
      expect(await getDraft(colleague.waba, draftId, account.ctx)).toBeNull();
      expect(await listDrafts(colleague.waba, account.ctx)).toEqual([]);
      expect(await discardDraft(colleague.waba, { draftId }, account.ctx)).toEqual({ ok: true, data: null });
      expect(await tab(colleague, draftId).save("Mine now", { revision })).toEqual({ state: "conflict", draft: null });
      const elsewhere = { ...account.waba, wabaId: "another-account" };
      expect(await getDraft(elsewhere, draftId, account.ctx)).toBeNull();
      expect((await getDraft(account.waba, draftId, account.ctx))?.content).toEqual(holding("For my eyes only"));
    });

    test("the same sequence has one draft a person, side by side", async ({ open }) => {
      const account = await open();
      const colleague = { ...account, waba: { ...account.waba, userId: "somebody-else" } };
      await tab(account, "123").save("Mine", { isNew: false });
      await tab(colleague, "123").save("Theirs", { isNew: false });
      expect((await getDraft(account.waba, "123", account.ctx))?.content).toEqual(holding("Mine"));
      expect((await getDraft(colleague.waba, "123", account.ctx))?.content).toEqual(holding("Theirs"));
    });

    test("the latest draft is listed first, and someone who may only view has none", async ({ open }) => {
      const account = await open();
      const [older, newer] = [randomUUID(), randomUUID()];
      await tab(account, older).save("Older");
      account.pass(1000);
      await tab(account, newer).save("Newer");
      const ids = (await listDrafts(account.waba, account.ctx)).map(({ draftId }) => draftId);
      expect(ids).toEqual([newer, older]);
      const viewer = { ...account.waba, role: "viewer" as const };
      expect(await listDrafts(viewer, account.ctx)).toEqual([]);
      expect(await getDraft(viewer, newer, account.ctx)).toBeNull();
    });

    test("drafts outlive the process", async ({ open, place }) => {
      const account = await open();
      const draftId = randomUUID();
      await tab(account, draftId).save("Still here");
      const other = await openDatabase(place.url);
      const ctx = { ...account.ctx, db: async () => other };
      expect((await getDraft(account.waba, draftId, ctx))?.content).toEqual(holding("Still here"));
      await other.destroy();
    });
  });
}

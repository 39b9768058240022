import { expect } from "@playwright/test";
import { saveDraft } from "@/lib/server/drafts/save-draft";
import { LEASE_MS } from "@/lib/server/lease/lease";
import { CHECK_FOR_MS } from "@/lib/server/sequences/create/create-look-times";
import { createSequence } from "@/lib/server/sequences/create/create-sequence";
import { createOf, getCreateCheck } from "@/lib/server/sequences/create/get-create-check";
import { getSequence } from "@/lib/server/sequences/get-sequence";
import { startSync } from "@/lib/server/sequences/mirror/start-sync";
import { crashingContext } from "../../support/crashing-context";
import { engines } from "../../support/engines";
import { isCreate, message, SECOND, test, words } from "../../support/givens/creates-test";
import type { TestAccount } from "../../support/givens/store-test";
import { refusalInEnglish } from "../../support/text/english";

const createIdOf = (result: Awaited<ReturnType<typeof createSequence>>) =>
  (result.ok ? undefined : result.refusal.createId) ?? "none";

const checking = { ok: false, refusal: { kind: "outcome-unknown", createId: expect.any(String) } };

const createdVersions = async ({ db, wabaId }: TestAccount) =>
  db
    .selectFrom("sequence_versions")
    .select(["sequence_id", "user_id"])
    .where("waba_id", "=", wabaId)
    .where("event", "=", "created")
    .execute();

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    for (const afterMs of [5 * SECOND, 30 * SECOND]) {
      test(`a create that lands ${afterMs / SECOND} s after its answer was lost is adopted once`, async ({
        shopWith,
      }) => {
        const shop = await shopWith();
        await shop.lateBy(afterMs);
        const attemptId = crypto.randomUUID();
        const first = await shop.create({ attemptId });
        expect(first).toMatchObject(checking);
        expect(first.ok === false && refusalInEnglish(first.refusal).title).toBe(
          "We don't know yet whether Meta created it. Checking…",
        );
        const sent = { createId: createIdOf(first), sequenceId: null };
        expect(await createOf(shop.waba, attemptId, shop.ctx)).toEqual(sent);
        expect(await createOf(shop.colleague, attemptId, shop.ctx)).toBeNull();
        await shop.live(afterMs - SECOND);
        expect(await shop.atMeta()).toEqual([]);
        expect(await getCreateCheck(shop.waba, createIdOf(first), shop.ctx)).toMatchObject({ state: "checking" });
        await shop.live(CHECK_FOR_MS);
        const [made] = await shop.atMeta();
        expect(await shop.atMeta()).toHaveLength(1);
        expect(await getCreateCheck(shop.waba, createIdOf(first), shop.ctx)).toMatchObject({
          state: "created",
          sequence: { id: made?.id },
        });
        expect(await createdVersions(shop)).toEqual([{ sequence_id: made?.id, user_id: shop.userId }]);
        const audits = await shop.db.selectFrom("audits").select(["outcome", "subject_id"]).orderBy("at").execute();
        expect(audits).toEqual([
          { outcome: "unknown", subject_id: null },
          { outcome: "done", subject_id: made?.id },
        ]);
        expect(await createOf(shop.waba, attemptId, shop.ctx)).toEqual({ ...sent, sequenceId: made?.id });
        const stranger = { ...shop.waba, wabaId: "1" };
        expect(await getCreateCheck(stranger, createIdOf(first), shop.ctx)).toBeNull();
        // The same attempt returns the sequence that it created.
        expect(await shop.create({ attemptId })).toMatchObject({ ok: true, data: { id: made?.id } });
        expect(await shop.count("POST")).toBe(1);
      });

      test(`tried again at once and later, it is still one when it lands after ${afterMs / SECOND} s`, async ({
        shopWith,
      }) => {
        const shop = await shopWith();
        await shop.lateBy(afterMs);
        const attemptId = crypto.randomUUID();
        await shop.create({ attemptId });
        for (let passedMs = 0; passedMs < afterMs; passedMs += 2 * SECOND) {
          expect(await shop.create({ attemptId })).toMatchObject(checking);
          // Another tab uses another attempt id.
          expect(await shop.create({ attemptId: crypto.randomUUID() })).toMatchObject(checking);
          expect(await shop.create({ words: { ...words, text: "Hello " } }, shop.colleague)).toMatchObject(checking);
          await shop.live(2 * SECOND);
        }
        await shop.live(CHECK_FOR_MS);
        expect(await shop.atMeta()).toHaveLength(1);
        expect(await createdVersions(shop)).toHaveLength(1);
        expect(await shop.count("POST")).toBe(1);
      });

      test(`a server that restarts between adopts what lands after ${afterMs / SECOND} s`, async ({ shopWith }) => {
        const shop = await shopWith();
        await shop.lateBy(afterMs);
        // The process dies at its first check after the lost answer: listing, create, check.
        const { ctx, ended } = crashingContext(shop.ctx, 3, "before");
        void createSequence(shop.waba, { words }, ctx);
        await ended;
        expect(await shop.create({}, shop.colleague).then((result) => result.ok)).toBe(false);
        await shop.live(afterMs + LEASE_MS + CHECK_FOR_MS);
        const [made] = await shop.atMeta();
        expect(await shop.atMeta()).toHaveLength(1);
        expect(await createdVersions(shop)).toEqual([{ sequence_id: made?.id, user_id: shop.userId }]);
        expect(await shop.count("POST")).toBe(1);
      });
    }

    test("a process that dies while Meta works makes no twin either", async ({ shopWith }) => {
      const shop = await shopWith();
      const { ctx, ended } = crashingContext(shop.ctx, 2, "after");
      void createSequence(shop.waba, { words }, ctx);
      await ended;
      shop.pass(LEASE_MS);
      expect(await shop.create()).toMatchObject(checking);
      await shop.look();
      expect(await shop.atMeta()).toHaveLength(1);
      expect(await createdVersions(shop)).toHaveLength(1);
      expect(await shop.count("POST")).toBe(1);
    });

    test("a sequence dated before the attempt is still recognized as ours", async ({ shopWith }) => {
      const shop = await shopWith();
      await (await startSync(shop.waba, {}, shop.ctx))?.done;
      shop.pass(10 * 60 * SECOND);
      await shop.fault({ match: isCreate, after: true, cut: true });
      shop.pass(4 * 60 * SECOND);
      expect(await shop.create()).toMatchObject({ ok: true });
      expect(await shop.atMeta()).toHaveLength(1);
    });

    test("another person's older twin is not taken for ours, even if the mirror never knew it", async ({
      shopWith,
    }) => {
      const shop = await shopWith({ sequences: [{ name: "New", message }] });
      await shop.fault({ match: isCreate, cut: true });
      expect(await shop.create()).toMatchObject(checking);
      await shop.live(CHECK_FOR_MS);
      expect(await createdVersions(shop)).toEqual([]);
      expect(await shop.atMeta()).toHaveLength(1);
    });

    test("a known sequence that gets the same text is not taken for ours", async ({ shopWith, sandbox }) => {
      const shop = await shopWith({ sequences: [{ name: "Another", message }] });
      await (await startSync(shop.waba, {}, shop.ctx))?.done;
      await shop.fault({ match: isCreate, cut: true });
      expect(await shop.create()).toMatchObject(checking);
      const sequences = { [shop.sequenceIds[0] ?? ""]: { name: "New" } };
      await sandbox.control("PATCH", "/state", { accounts: { [shop.wabaId]: { sequences } } });
      await shop.live(CHECK_FOR_MS);
      expect(await createdVersions(shop)).toEqual([]);
    });

    test("what never lands is reported as not created after at least a minute, and may be tried again", async ({
      shopWith,
    }) => {
      const shop = await shopWith({ sequences: 3 });
      await shop.fault({ match: isCreate, cut: true });
      const first = await shop.create();
      await shop.live(60 * SECOND);
      expect(await getCreateCheck(shop.waba, createIdOf(first), shop.ctx)).toMatchObject({ state: "checking" });
      expect(await shop.create()).toMatchObject(checking);
      await shop.live(CHECK_FOR_MS - 60 * SECOND);
      const check = await getCreateCheck(shop.waba, createIdOf(first), shop.ctx);
      expect(check).toMatchObject({ state: "stopped", refusal: { reason: "notCreated" } });
      expect(await shop.count("POST")).toBe(1);
      const looks = await shop.count("GET");
      const again = await shop.create();
      expect(again).toMatchObject({ ok: true });
      // A retry starts with a check.
      expect(await shop.count("GET")).toBe(looks + 1);
      expect(await shop.count("POST")).toBe(2);
      expect(await shop.atMeta()).toHaveLength(4);
    });

    test("one that lands after all that time is found by the look that trying again begins with", async ({
      shopWith,
    }) => {
      const shop = await shopWith();
      await shop.lateBy(2 * CHECK_FOR_MS);
      await shop.create();
      await shop.live(2 * CHECK_FOR_MS);
      expect(await shop.create({}, shop.colleague)).toMatchObject({ ok: true });
      expect(await shop.atMeta()).toHaveLength(1);
      expect(await shop.count("POST")).toBe(1);
      expect(await createdVersions(shop)).toEqual([
        { sequence_id: (await shop.atMeta())[0]?.id, user_id: shop.colleague.userId },
      ]);
    });

    test("while Meta cannot be asked nothing is proven: it is looked for until it can", async ({ shopWith }) => {
      const shop = await shopWith();
      await (await startSync(shop.waba, {}, shop.ctx))?.done;
      await shop.fault({ match: isCreate, after: true, cut: true });
      await shop.fault({ match: { method: "GET" }, times: null, cut: true });
      const first = await shop.create();
      expect(first).toMatchObject(checking);
      await shop.live(CHECK_FOR_MS + 60 * SECOND);
      const stuck = await getCreateCheck(shop.waba, createIdOf(first), shop.ctx);
      expect(stuck).toMatchObject({ state: "stopped", refusal: { kind: "outcome-unknown" } });
      expect(await shop.create()).toMatchObject({ ok: false, refusal: { kind: "meta-unreachable" } });
      await shop.calm();
      await shop.live(4 * CHECK_FOR_MS);
      expect(await getCreateCheck(shop.waba, createIdOf(first), shop.ctx)).toMatchObject({ state: "created" });
      expect(await shop.count("POST")).toBe(1);
    });

    test("an answer that comes after another process took over is recorded once, by that process", async ({
      shopWith,
    }) => {
      const shop = await shopWith();
      await shop.fault({ match: isCreate, latencyMs: 500 });
      const slow = shop.create();
      await expect.poll(() => shop.count("POST"), { intervals: [10] }).toBe(1);
      shop.pass(LEASE_MS);
      await shop.look();
      expect(await slow).toMatchObject(checking);
      expect(await createdVersions(shop)).toEqual([]);
      await shop.live(10 * SECOND);
      expect(await createdVersions(shop)).toHaveLength(1);
      expect(await shop.atMeta()).toHaveLength(1);
    });

    test("two people who send the same content at once get one sequence", async ({ shopWith }) => {
      const shop = await shopWith();
      await shop.fault({ match: isCreate, latencyMs: 300 });
      const [one, other] = await Promise.all([shop.create(), shop.create({}, shop.colleague)]);
      const [made] = await shop.atMeta();
      expect(await shop.atMeta()).toHaveLength(1);
      expect([one.ok && one.data.id, other.ok && other.data.id]).toEqual([made?.id, made?.id]);
    });

    test("the draft goes with what was made of it, and stays when it was written on", async ({ shopWith }) => {
      const shop = await shopWith();
      const keep = async (name: string, text: string) => {
        const draftId = crypto.randomUUID();
        const content = { words: { ...words, name, text }, base: null, language: null };
        const save = { draftId, isNew: true, content, revision: null, mine: [], writer: "tab", turn: 1 };
        await saveDraft(shop.waba, save, shop.ctx);
        return draftId;
      };
      const sent = await keep("New", "Hello");
      const longer = await keep("Longer", "Hello, and more");
      for (const [name, draftId] of [
        ["New", sent],
        ["Longer", longer],
      ] as const) {
        await shop.lateBy(5 * SECOND);
        await shop.create({ words: { ...words, name }, attemptId: draftId });
      }
      await shop.live(20 * SECOND);
      expect(await shop.atMeta()).toHaveLength(2);
      const drafts = await shop.db.selectFrom("drafts").select("draft_id").execute();
      expect(drafts).toEqual([{ draft_id: longer }]);
    });

    test("a sync that shows it first leaves it to be adopted", async ({ shopWith, sandbox }) => {
      const shop = await shopWith();
      await shop.lateBy(5 * SECOND);
      const first = await shop.create();
      await sandbox.control("POST", "/late-calls", { wabaId: shop.wabaId, passMs: 5 * SECOND });
      await (await startSync(shop.waba, { refresh: true }, shop.ctx))?.done;
      await shop.live(30 * SECOND);
      const check = await getCreateCheck(shop.waba, createIdOf(first), shop.ctx);
      expect(check).toMatchObject({ state: "created" });
      const id = check?.state === "created" ? check.sequence.id : "";
      expect((await getSequence(shop.waba, id, shop.ctx))?.goneAt).toBeNull();
      expect(await createdVersions(shop)).toHaveLength(1);
    });
  });
}

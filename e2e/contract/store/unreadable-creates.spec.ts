import { expect } from "@playwright/test";
import { CHECK_FOR_MS, UNKNOWN_KEPT_MS } from "@/lib/server/sequences/create/create-look-times";
import { getCreateCheck } from "@/lib/server/sequences/create/get-create-check";
import { startSync } from "@/lib/server/sequences/mirror/start-sync";
import { engines } from "../../support/engines";
import { isCreate, message, SECOND, type Shop, test, words } from "../../support/givens/creates-test";

/** Truncated, and JSON of another shape. */
const broken = ['{"text":"Hel', '{"kind":7}', "null", "[]"];
const unknown = {
  state: "stopped",
  refusal: { kind: "outcome-unknown", reason: "createStillUnknown" },
};

const openCreate = (shop: Shop) =>
  shop.db.selectFrom("pending_creates").selectAll().where("waba_id", "=", shop.wabaId).executeTakeFirstOrThrow();
const breakCreate = (shop: Shop, columns: { message?: string; twins_before?: string }) =>
  shop.db.updateTable("pending_creates").set(columns).where("waba_id", "=", shop.wabaId).execute();
const checkOf = async (shop: Shop) => getCreateCheck(shop.waba, (await openCreate(shop)).id, shop.ctx);
const failures = (shop: Shop) => shop.db.selectFrom("audits").select("id").where("outcome", "=", "failed").execute();
const createdVersions = (shop: Shop) =>
  shop.db.selectFrom("sequence_versions").select("sequence_id").where("event", "=", "created").execute();

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    for (const json of broken) {
      test(`a lost create whose message became ${json} is never reported as not created`, async ({ shopWith }) => {
        const shop = await shopWith({ sequences: 2 });
        await shop.fault({ match: isCreate, cut: true });
        await shop.create();
        await breakCreate(shop, { message: json });
        await shop.live(CHECK_FOR_MS + 10 * SECOND);
        expect(await checkOf(shop)).toMatchObject(unknown);
        expect(await openCreate(shop)).toMatchObject({ state: "checking", sequence_id: null });
        expect(await failures(shop)).toEqual([]);
        // Publishing the same content again restores the row, so that Meta's list is comparable first.
        expect(await shop.create()).toMatchObject({ ok: true });
        expect(await shop.atMeta()).toHaveLength(3);
        expect(await shop.count("POST")).toBe(2);
      });

      test(`a create that landed is still found when its message became ${json}`, async ({ shopWith }) => {
        const shop = await shopWith({ sequences: 2 });
        await shop.lateBy(20 * SECOND);
        await shop.create();
        await breakCreate(shop, { message: json });
        expect(await shop.create()).toMatchObject({ ok: false, refusal: { kind: "outcome-unknown" } });
        await shop.live(CHECK_FOR_MS + 10 * SECOND);
        expect(await checkOf(shop)).toMatchObject({ state: "created", sequence: { name: "New" } });
        expect(await shop.create()).toMatchObject({ ok: true });
        expect(await shop.count("POST")).toBe(2);
      });
    }

    test("one that lands much later is found by publishing again, and not sent twice", async ({ shopWith }) => {
      const shop = await shopWith();
      await shop.lateBy(3 * CHECK_FOR_MS);
      await shop.create();
      await breakCreate(shop, { message: "{" });
      await shop.live(2 * CHECK_FOR_MS);
      expect(await checkOf(shop)).toMatchObject(unknown);
      await shop.live(CHECK_FOR_MS);
      expect(await shop.create()).toMatchObject({ ok: true });
      expect(await shop.atMeta()).toHaveLength(1);
      expect(await shop.count("POST")).toBe(1);
    });

    test("a row that stays unreadable is forgotten after a week, and never as not created", async ({ shopWith }) => {
      const shop = await shopWith();
      await shop.fault({ match: isCreate, cut: true });
      await shop.create();
      await breakCreate(shop, { message: "{" });
      shop.pass(UNKNOWN_KEPT_MS - SECOND);
      await shop.look();
      expect(await checkOf(shop)).toMatchObject(unknown);
      expect(await failures(shop)).toEqual([]);
    });

    test("without the list of earlier twins, the same content at Meta proves neither outcome", async ({ shopWith }) => {
      const shop = await shopWith({ sequences: [{ name: "New", message }] });
      await shop.fault({ match: isCreate, cut: true });
      await shop.create();
      await breakCreate(shop, { twins_before: "{" });
      await shop.live(CHECK_FOR_MS + 10 * SECOND);
      expect(await createdVersions(shop)).toEqual([]);
      expect(await checkOf(shop)).toMatchObject(unknown);
      // The same content stays unsent while its existence is unknown; other content is sent.
      expect(await shop.create()).toMatchObject({
        ok: false,
        refusal: { kind: "outcome-unknown", reason: "createNotComparable" },
      });
      expect(await checkOf(shop)).toMatchObject(unknown);
      expect(await shop.count("POST")).toBe(1);
      expect(await shop.create({ words: { ...words, name: "New 2" } })).toMatchObject({ ok: true });
    });

    test("without the list of earlier twins, a list without this content proves that none was created", async ({
      shopWith,
    }) => {
      const shop = await shopWith({ sequences: 2 });
      await shop.fault({ match: isCreate, cut: true });
      await shop.create();
      await breakCreate(shop, { twins_before: "{" });
      await shop.live(CHECK_FOR_MS + 10 * SECOND);
      expect(await checkOf(shop)).toMatchObject({ refusal: { reason: "notCreated" } });
    });

    test("a version that became unreadable does not turn our sequence into another one", async ({ shopWith }) => {
      const shop = await shopWith();
      await shop.lateBy(5 * SECOND);
      await shop.create();
      await shop.landed(5 * SECOND);
      await (await startSync(shop.waba, { refresh: true }, shop.ctx))?.done;
      await shop.db.updateTable("sequence_versions").set({ message: "{" }).execute();
      await shop.live(CHECK_FOR_MS + 10 * SECOND);
      expect(await checkOf(shop)).toMatchObject(unknown);
      expect(await createdVersions(shop)).toEqual([]);
    });

    test("a list with a row that names no sequence proves nothing", async ({ shopWith }) => {
      const shop = await shopWith();
      await shop.fault({ match: isCreate, cut: true });
      await shop.create();
      await shop.fault({ match: { method: "GET" }, times: null, body: JSON.stringify({ data: [{ name: "New" }] }) });
      await shop.live(CHECK_FOR_MS + 10 * SECOND);
      expect(await checkOf(shop)).toMatchObject(unknown);
    });

    test("a sequence of the same name that Overture cannot read may be ours, unless it was there before", async ({
      shopWith,
      sandbox,
    }) => {
      for (const wasThere of [false, true]) {
        const odd = { name: "New", message: { text: 7 } as never };
        const shop = await shopWith({ sequences: wasThere ? [odd] : [] });
        await shop.fault({ match: isCreate, cut: true });
        await shop.create();
        if (!wasThere) {
          await sandbox.control("PATCH", "/state", { accounts: { [shop.wabaId]: { addSequences: [odd] } } });
        }
        await shop.live(CHECK_FOR_MS + 10 * SECOND);
        const absent = { refusal: { reason: "notCreated" } };
        expect(await checkOf(shop)).toMatchObject(wasThere ? absent : unknown);
      }
    });
  });
}

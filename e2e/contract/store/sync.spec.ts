import { expect } from "@playwright/test";
import { MINUTE_MS } from "@/lib/domain/time/durations";
import { createSequence } from "@/lib/graph/edges/sequences/create-sequence";
import { deleteSequence } from "@/lib/graph/edges/sequences/delete-sequence";
import { updateSequence } from "@/lib/graph/edges/sequences/update-sequence";
import { LEASE_MS } from "@/lib/server/lease/lease";
import { takeSyncLease } from "@/lib/server/mirror/sync-lease";
import { sequencesOf } from "@/lib/server/mirror/sync-state";
import { createSequence as createHere } from "@/lib/server/sequences/create/create-sequence";
import { listAllSequences } from "@/lib/server/sequences/mirror/list-all-sequences";
import { listSequences } from "@/lib/server/sequences/mirror/list-sequences";
import { startSync } from "@/lib/server/sequences/mirror/start-sync";
import { engines } from "../../support/engines";
import { type TestAccount, test } from "../../support/givens/store-test";

const message = { text: "Hi there" };

async function sync({ waba, ctx }: TestAccount) {
  const started = await startSync(waba, { refresh: true }, ctx);
  await started?.done;
  return started !== null;
}

const versionsOf = ({ db, wabaId }: TestAccount, sequenceId: string) =>
  db
    .selectFrom("sequence_versions")
    .select(["event", "user_id", "name"])
    .where("waba_id", "=", wabaId)
    .where("sequence_id", "=", sequenceId)
    .orderBy("at")
    .execute();

const listCalls = async (account: TestAccount) =>
  (await account.calls()).filter(({ method, params }) => method === "GET" && !("sequence_id" in params)).length;

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("the first listing brings everything, each with one found version", async ({ open }) => {
      const account = await open({ sequences: 450 });
      await sync(account);
      const { sequences, freshness, counts } = await listAllSequences(account.waba, {}, account.ctx);
      expect(sequences?.map(({ id }) => id).sort()).toEqual([...account.sequenceIds].sort());
      expect(counts.all).toBe(450);
      expect(counts.in_ad + counts.not_in_ad + counts.unknown).toBe(450);
      expect(freshness).toMatchObject({ syncing: false, fetchedCount: 450, refusal: null });
      const { count } = await account.db
        .selectFrom("sequence_versions")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .where("event", "=", "found")
        .executeTakeFirstOrThrow();
      expect(Number(count)).toBe(450);
    });

    test("a sync that finds nothing new keeps the revision and the versions", async ({ open }) => {
      const account = await open({ sequences: 120 });
      await sync(account);
      const before = await listAllSequences(account.waba, {}, account.ctx);
      await sync(account);
      const after = await listAllSequences(account.waba, { revision: before.revision }, account.ctx);
      expect(after.revision).toBe(before.revision);
      expect(after.sequences).toBeNull();
      expect(await versionsOf(account, account.sequenceIds[0] ?? "")).toHaveLength(1);
    });

    test("what others change, make and delete becomes versions of nobody", async ({ open }) => {
      const account = await open({
        sequences: [
          { name: "One", message },
          { name: "Two", message },
        ],
      });
      const [one = "", two = ""] = account.sequenceIds;
      await sync(account);
      const { revision } = await listAllSequences(account.waba, {}, account.ctx);
      await updateSequence(account.elsewhere, account.wabaId, one, { name: "One, renamed" });
      await deleteSequence(account.elsewhere, account.wabaId, two);
      const { id: three } = await createSequence(account.elsewhere, account.wabaId, { name: "Three", message });
      await sync(account);
      const after = await listAllSequences(account.waba, { revision }, account.ctx);
      expect(after.sequences?.map(({ name }) => name).sort()).toEqual(["One, renamed", "Three"]);
      expect(await versionsOf(account, one)).toEqual([
        { event: "found", user_id: null, name: "One" },
        { event: "changed", user_id: null, name: "One, renamed" },
      ]);
      expect(await versionsOf(account, two)).toEqual([
        { event: "found", user_id: null, name: "Two" },
        { event: "disappeared", user_id: null, name: "Two" },
      ]);
      expect(await versionsOf(account, three)).toEqual([{ event: "found", user_id: null, name: "Three" }]);
    });

    test("any number of page views at once make one sync, and a fresh mirror makes none", async ({ open }) => {
      const account = await open({ sequences: 30 });
      await Promise.all(Array.from({ length: 8 }, () => listSequences(account.waba, {}, account.ctx)));
      await expect.poll(async () => (await listSequences(account.waba, {}, account.ctx)).freshness.syncing).toBe(false);
      expect(await listCalls(account)).toBe(1);
      account.pass(25_000);
      await listSequences(account.waba, {}, account.ctx);
      await expect.poll(() => listCalls(account)).toBe(2);
    });

    test("a listing that breaks off makes nothing disappear and keeps the mirror readable", async ({ open }) => {
      const account = await open({ sequences: 250 });
      await sync(account);
      const before = await listAllSequences(account.waba, {}, account.ctx);
      await account.fault({ match: { method: "GET" }, skip: 1, error: { code: 2, message: "Service unavailable" } });
      await sync(account);
      const after = await listAllSequences(account.waba, {}, account.ctx);
      expect(after.counts.all).toBe(250);
      expect(after.freshness.checkedAt).toBe(before.freshness.checkedAt);
      expect(after.freshness.refusal).toMatchObject({ kind: "meta-unreachable", code: 2 });
      account.pass(25_000);
      await sync(account);
      expect((await listAllSequences(account.waba, {}, account.ctx)).freshness.refusal).toBeNull();
    });

    test("a rate limit silences the app until Meta listens again, a forced refresh too", async ({ open }) => {
      const account = await open({ sequences: 3 });
      await account.fault({ match: { method: "GET" }, error: { code: 80007 }, headers: { "Retry-After": "300" } });
      await sync(account);
      const { freshness } = await listAllSequences(account.waba, { refresh: true }, account.ctx);
      expect(freshness.refusal?.kind).toBe("rate-limited");
      const pauseMs = Date.parse(freshness.refusal?.retryAt ?? "") - Date.now();
      expect(pauseMs).toBeGreaterThan(4 * MINUTE_MS);
      expect(await sync(account)).toBe(false);
      expect(await listCalls(account)).toBe(1);
      account.pass(5 * MINUTE_MS + 1_000);
      expect(await sync(account)).toBe(true);
      expect((await listAllSequences(account.waba, {}, account.ctx)).freshness.refusal).toBeNull();
    });

    test("an account whose quota is used up says when it regains access", async ({ open }) => {
      const account = await open({ sequences: 3, callsPerHour: 0 });
      await sync(account);
      const { refusal } = (await listAllSequences(account.waba, {}, account.ctx)).freshness;
      expect(refusal).toMatchObject({ kind: "rate-limited", code: 80007 });
      expect(Date.parse(refusal?.retryAt ?? "")).toBeGreaterThan(Date.now() + 30 * MINUTE_MS);
    });

    test("the nearer the quota's end, the longer the mirror counts as fresh", async ({ open }) => {
      const account = await open({ sequences: 3, callsPerHour: 1 });
      await sync(account);
      account.pass(60_000);
      expect(await startSync(account.waba, {}, account.ctx)).toBeNull();
      account.pass(5 * MINUTE_MS);
      await (await startSync(account.waba, {}, account.ctx))?.done;
      expect(await listCalls(account)).toBe(2);
    });

    test("a member whose token is no longer good does not keep the others from syncing", async ({ open }) => {
      const account = await open({ sequences: 3 });
      await account.fault({ match: { method: "GET" }, error: { code: 190, error_subcode: 463 } });
      await sync(account);
      const { freshness } = await listAllSequences(account.waba, {}, account.ctx);
      expect(freshness.refusal).toMatchObject({ kind: "sign-in-again", code: 190, subcode: 463 });
      account.pass(3_000);
      await (await startSync(account.waba, {}, account.ctx))?.done;
      const after = await listAllSequences(account.waba, {}, account.ctx);
      expect(after.freshness.refusal).toBeNull();
      expect(after.counts.all).toBe(3);
    });

    test("the lease of a process that died is taken over when it has run out", async ({ open }) => {
      const account = await open({ sequences: 3 });
      const { db, wabaId, ctx } = account;
      expect(await takeSyncLease(db, sequencesOf(wabaId), { refresh: true, now: ctx.now() })).not.toBeNull();
      expect(await sync(account)).toBe(false);
      account.pass(LEASE_MS);
      expect(await sync(account)).toBe(true);
    });

    test("a sequence written during a sync is neither overwritten nor taken for gone", async ({ open }) => {
      const account = await open({ sequences: 150 });
      await sync(account);
      await account.fault({ match: { method: "GET" }, skip: 1, latencyMs: 400 });
      const running = await startSync(account.waba, { refresh: true }, account.ctx);
      const words = { name: "In between", text: "Hi", autofill: "", iceBreakers: [] };
      const created = await createHere(account.waba, { words }, account.ctx);
      await running?.done;
      const { sequences } = await listAllSequences(account.waba, {}, account.ctx);
      expect(created.ok).toBe(true);
      expect(sequences?.some(({ name }) => name === "In between")).toBe(true);
      expect(sequences).toHaveLength(151);
    });

    test("names sort as people expect on both engines: numbers by value, case and accents aside", async ({ open }) => {
      const names = ["Group 10", "Éclair", "group 2", "zebra", "Group 1"];
      const account = await open({ sequences: names.map((name) => ({ name, message })) });
      await sync(account);
      const { sequences } = await listSequences(account.waba, { sort: "name" }, account.ctx);
      expect(sequences?.map(({ name }) => name)).toEqual(["Éclair", "Group 1", "group 2", "Group 10", "zebra"]);
    });

    test("the first screenful filters, searches and sorts in SQL", async ({ open }) => {
      const account = await open({
        sequences: [
          { name: "Beta", message: { text: "Sofas 50% off", ice_breakers: [{ title: "When?" }] }, inAds: 1 },
          { name: "alpha", message: { text: "ÉTÉ in Paris" } },
          {
            name: "Gamma",
            message: { text: "Hello", autofill_message: { content: "More info" } },
            hidesAdStatus: true,
          },
          { name: "Broken", message: "not json" },
        ],
      });
      await sync(account);
      const names = async (view: Parameters<typeof listSequences>[1]) =>
        (await listSequences(account.waba, view, account.ctx)).sequences?.map(({ name }) => name);
      expect(await names({ sort: "name" })).toEqual(["alpha", "Beta", "Broken", "Gamma"]);
      expect(await names({ sort: "name", direction: "desc", limit: 2 })).toEqual(["Gamma", "Broken"]);
      expect(await names({ sort: "ice-breakers", limit: 1 })).toEqual(["Beta"]);
      expect(await names({ status: "in_ad" })).toEqual(["Beta"]);
      expect(await names({ status: "unknown" })).toEqual(["Gamma"]);
      expect(await names({ search: "50%" })).toEqual(["Beta"]);
      expect(await names({ search: "paris été" })).toEqual(["alpha"]);
      expect(await names({ search: "ete PARIS" })).toEqual(["alpha"]);
      expect(await names({ search: "more INFO" })).toEqual(["Gamma"]);
      expect(await names({ search: account.sequenceIds[3] })).toEqual(["Broken"]);
      expect(await names({ search: "_" })).toEqual([]);
      const { counts, complete } = await listSequences(account.waba, { limit: 2 }, account.ctx);
      expect(counts).toEqual({ all: 4, in_ad: 1, not_in_ad: 2, unknown: 1, deleted: 0 });
      expect(complete).toBe(false);
    });
  });
}

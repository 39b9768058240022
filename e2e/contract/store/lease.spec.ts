import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { keepLease, type Timers } from "@/lib/server/lease/keep-lease";
import {
  HEARTBEAT_MS,
  isFree,
  LEASE_MS,
  LeaseLostError,
  NO_LEASE,
  releaseLease,
  renewLease,
  takeLease,
} from "@/lib/server/lease/lease";
import { ensureSyncState, readSyncState, sequencesOf } from "@/lib/server/mirror/sync-state";
import type { Database } from "@/lib/server/store/open-database";
import { AccountContexts } from "@/lib/server/webhooks/attribution/account-context";
import { bumpResults } from "@/lib/server/webhooks/attribution/bump-results";
import { reattribute } from "@/lib/server/webhooks/attribution/reattribute";
import { engines } from "../../support/engines";
import { test as databaseTest } from "../../support/givens/database-test";

const START = new Date("2026-03-01T12:00:00.000Z");
const at = (ms: number) => new Date(START.getTime() + ms);

type Fixtures = { mirror: ReturnType<typeof sequencesOf> };
const test = databaseTest.extend<Fixtures>({
  mirror: async ({ db }, use) => {
    const mirror = sequencesOf(randomUUID());
    await ensureSyncState(db, mirror);
    await use(mirror);
  },
});

const rowOf = (db: Database, { wabaId, mirror }: ReturnType<typeof sequencesOf>) =>
  db.updateTable("sync_states").where("waba_id", "=", wabaId).where("mirror", "=", mirror);

/** Timers that a spec advances manually. */
function handTimers(): Timers & { pass(ms: number): Promise<void> } {
  let nowMs = 0;
  let timers: { dueMs: number; everyMs: number | null; run: () => void }[] = [];
  const add = (ms: number, everyMs: number | null, run: () => void) => {
    const timer = { dueMs: nowMs + ms, everyMs, run };
    timers.push(timer);
    return () => {
      timers = timers.filter((one) => one !== timer);
    };
  };
  return {
    nowMs: () => nowMs,
    every: (ms, run) => add(ms, ms, run),
    after: (ms, run) => add(ms, null, run),
    async pass(ms) {
      const untilMs = nowMs + ms;
      for (;;) {
        const next = timers.filter(({ dueMs }) => dueMs <= untilMs).sort((a, b) => a.dueMs - b.dueMs)[0];
        if (!next) break;
        nowMs = next.dueMs;
        if (next.everyMs === null) timers = timers.filter((timer) => timer !== next);
        else next.dueMs += next.everyMs;
        next.run();
        await new Promise(setImmediate);
      }
      nowMs = untilMs;
    },
  };
}

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("one of many takes the lease, with the change of state that belongs to it", async ({ db, mirror }) => {
      const takes = Array.from({ length: 8 }, (_, index) =>
        takeLease(rowOf(db, mirror).set({ fetched_count: index + 1 }), START),
      );
      const holders = await Promise.all(takes);
      const winner = holders.findIndex((holder) => holder !== null);
      expect(holders.filter((holder) => holder !== null)).toHaveLength(1);
      expect(await readSyncState(db, mirror)).toMatchObject({
        lease_holder: holders[winner],
        lease_until: at(LEASE_MS).toISOString(),
        fetched_count: winner + 1,
      });
    });

    test("a row in another state is not taken", async ({ db, mirror }) => {
      expect(await takeLease(rowOf(db, mirror).where("revision", "=", 7), START)).toBeNull();
      expect(await readSyncState(db, mirror)).toMatchObject(NO_LEASE);
    });

    test("a holder that misses its heartbeats is succeeded, and not a moment earlier", async ({ db, mirror }) => {
      const first = (await takeLease(rowOf(db, mirror), START)) ?? "";
      await renewLease(rowOf(db, mirror), first, at(HEARTBEAT_MS));
      const endsMs = HEARTBEAT_MS + LEASE_MS;
      expect(isFree(await readSyncState(db, mirror), at(endsMs - 1))).toBe(false);
      expect(await takeLease(rowOf(db, mirror), at(endsMs - 1))).toBeNull();
      expect(await takeLease(rowOf(db, mirror), at(endsMs))).not.toBeNull();
    });

    test("a process that lost the lease can neither renew, nor write, nor release", async ({ db, mirror }) => {
      const lost = (await takeLease(rowOf(db, mirror), START)) ?? "";
      const next = await takeLease(rowOf(db, mirror).set({ fetched_count: 5 }), at(LEASE_MS));
      const held = await readSyncState(db, mirror);
      expect(held).toMatchObject({ lease_holder: next, fetched_count: 5 });
      const now = at(LEASE_MS + 1);
      await expect(renewLease(rowOf(db, mirror), lost, now)).rejects.toThrow(LeaseLostError);
      await expect(renewLease(rowOf(db, mirror).set({ fetched_count: 9 }), lost, now)).rejects.toThrow(LeaseLostError);
      await expect(releaseLease(rowOf(db, mirror).set({ revision: 9 }), lost)).rejects.toThrow(LeaseLostError);
      expect(await readSyncState(db, mirror)).toEqual(held);
      await releaseLease(rowOf(db, mirror), next ?? "");
      expect(await readSyncState(db, mirror)).toMatchObject(NO_LEASE);
      await expect(releaseLease(rowOf(db, mirror), next ?? "")).rejects.toThrow(LeaseLostError);
    });

    test("re-attribution that was taken over keeps the other's lease and state", async ({ db, mirror }) => {
      const { wabaId } = mirror;
      const account = { wabaId, knownWith: "old", timeZone: "UTC" };
      await db.transaction().execute((tx) => bumpResults(tx, [account]));
      await addAccount(db, wabaId);
      const read = () =>
        db.selectFrom("webhook_states").selectAll().where("waba_id", "=", wabaId).executeTakeFirstOrThrow();
      const rival = db.updateTable("webhook_states").where("waba_id", "=", wabaId);
      // The first clock read takes the lease; by the second, the process has overslept it.
      let looks = 0;
      let taken: Promise<string | null> = Promise.resolve(null);
      const clock = () => {
        looks += 1;
        if (looks === 2) taken = takeLease(rival, at(LEASE_MS));
        return at(looks === 1 ? 0 : LEASE_MS);
      };
      expect(await reattribute(db, new AccountContexts(db), wabaId, clock)).toBeNull();
      expect(looks).toBeGreaterThan(1);
      expect(await read()).toMatchObject({ attributed_with: "old", lease_holder: await taken });
      expect(await taken).not.toBeNull();
    });
  });
}

/** An account with counted conversations. */
async function addAccount(db: Database, wabaId: string): Promise<void> {
  const name = { name: "Test", owner_name: null, owner_business_id: null, currency: null, timezone_id: null };
  await db
    .insertInto("accounts")
    .values({ waba_id: wabaId, ...name, updated_at: START.toISOString() })
    .execute();
}

test("three heartbeats make a lease", () => {
  expect(LEASE_MS).toBe(3 * HEARTBEAT_MS);
});

test("the heartbeat keeps the lease for as long as the work takes, and ends with it", async () => {
  const timers = handTimers();
  let renewals = 0;
  const kept = keepLease("me", async () => void renewals++, timers);
  await timers.pass(10 * LEASE_MS);
  expect(renewals).toBe(30);
  expect(kept.signal.aborted).toBe(false);
  kept.assertKept();
  kept.stop();
  await timers.pass(10 * LEASE_MS);
  expect(renewals).toBe(30);
  expect(kept.signal.aborted).toBe(false);
});

test("calls to Meta end at once when another process has taken over", async () => {
  const timers = handTimers();
  const kept = keepLease("me", () => Promise.reject(new LeaseLostError("me")), timers);
  await timers.pass(HEARTBEAT_MS);
  expect(kept.signal.aborted).toBe(true);
  expect(() => kept.assertKept()).toThrow(LeaseLostError);
  kept.stop();
});

test("while the store does not answer the lease holds until its last proof has run out, and no longer", async () => {
  const timers = handTimers();
  let isAway = false;
  const kept = keepLease("me", async () => (isAway ? Promise.reject(new Error("away")) : undefined), timers);
  await timers.pass(HEARTBEAT_MS);
  isAway = true;
  await timers.pass(LEASE_MS - 1);
  expect(kept.signal.aborted).toBe(false);
  await timers.pass(1);
  expect(kept.signal.aborted).toBe(true);
  kept.stop();
});

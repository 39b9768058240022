import type { Worker } from "node:worker_threads";
import { expect } from "@playwright/test";
import { isReady, READY_WITHIN_MS } from "@/lib/server/store/is-ready";
import { openDatabase } from "@/lib/server/store/open-database";
import { StoreBusyError } from "@/lib/server/store/store-busy-error";
import { receiveWebhook } from "@/lib/server/webhooks/receive-webhook";
import { createWebhookContext } from "@/lib/server/webhooks/webhook-context";
import { test } from "../../support/givens/database-test";
import { APP_SECRET, connectAccount, deliveryOf, requestOf } from "../../support/givens/webhook-test";
import { spawnProcess } from "../../support/spawn-process";

/** Far below 5 s, the length of a blocking SQLite wait, and above a busy machine's normal delays. */
const LONGEST_GAP_MS = 250;
const user = { id: "1", meta_user_id: "1", name: "A", created_at: new Date(0).toISOString() };

/** Takes the file's write lock in another process; `release` kills that process. */
async function lock(url: string) {
  const holder = spawnProcess("hold-lock", url.slice("file:".length));
  await expect.poll(() => holder.lines).toContain("locked");
  return {
    release: async () => {
      holder.kill("SIGKILL");
      await holder.ended;
    },
  };
}

/** Measures the longest pause of the event loop. */
async function longestGapMs(during: () => Promise<unknown>): Promise<number> {
  let longestMs = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longestMs = Math.max(longestMs, performance.now() - last);
    last = performance.now();
  }, 5);
  await during();
  clearInterval(timer);
  return longestMs;
}

test("while another process holds the lock, reads are answered, a write fails as busy, and nothing stands still", async ({
  db,
  place,
}) => {
  const { release } = await lock(place.url);
  const gapMs = await longestGapMs(async () => {
    const write = db.insertInto("users").values(user).execute();
    expect(await db.selectFrom("users").selectAll().execute()).toEqual([]);
    await expect(write).rejects.toThrow(StoreBusyError);
  });
  expect(gapMs).toBeLessThan(LONGEST_GAP_MS);
  await release();
  await db.insertInto("users").values(user).execute();
  expect(await db.selectFrom("users").select("id").execute()).toEqual([{ id: "1" }]);
});

test("a write that meets a lock waits and goes through once the lock is gone", async ({ db, place }) => {
  const { release } = await lock(place.url);
  const write = db.transaction().execute((tx) => tx.insertInto("users").values(user).execute());
  await release();
  await write;
  expect(await db.selectFrom("users").select("id").execute()).toEqual([{ id: "1" }]);
});

test("a transaction whose thread dies in the middle is stored whole or not at all", async ({ place }) => {
  const workers: Worker[] = [];
  const note = (worker: Worker) => workers.push(worker);
  process.on("worker", note);
  const db = await openDatabase(place.url);
  process.off("worker", note);
  const failed = db.transaction().execute(async (tx) => {
    await tx.insertInto("users").values(user).execute();
    await workers[0]?.terminate();
    await tx
      .insertInto("users")
      .values({ ...user, id: "2", meta_user_id: "2" })
      .execute();
  });
  await expect(failed).rejects.toThrow();
  expect(await db.selectFrom("users").select("id").execute()).toEqual([]);
  await db.insertInto("users").values(user).execute();
  await db.destroy();
});

test("many writes that wait for one lock fail together, not one after the other", async ({ db, place }) => {
  const { release } = await lock(place.url);
  const startedAt = performance.now();
  const writes = Array.from({ length: 5 }, () => db.insertInto("users").values(user).execute());
  const ends = await Promise.allSettled(writes);
  expect(ends.map(({ status }) => status)).toEqual(Array(5).fill("rejected"));
  expect(performance.now() - startedAt).toBeLessThan(8_000);
  await release();
});

test("a database that takes no write is not ready, and says so in time", async ({ db, place }) => {
  expect(await isReady(async () => db)).toBe(true);
  const { release } = await lock(place.url);
  const startedAt = performance.now();
  expect(await isReady(async () => db)).toBe(false);
  expect(performance.now() - startedAt).toBeLessThan(READY_WITHIN_MS + 500);
  await release();
  await expect.poll(() => isReady(async () => db)).toBe(true);
});

test("a delivery that meets a locked store gets 503 in time, and counts once when it comes again", async ({
  db,
  place,
}) => {
  await connectAccount(db);
  const ctx = createWebhookContext({ appSecret: APP_SECRET, verifyToken: undefined, db: async () => db });
  const body = deliveryOf([{}]);
  const { release } = await lock(place.url);
  const startedAt = performance.now();
  const answer = await receiveWebhook(requestOf(body), ctx);
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).not.toBeNull();
  expect(performance.now() - startedAt).toBeLessThan(3_000);
  await release();
  await expect.poll(async () => (await receiveWebhook(requestOf(body), ctx)).status).toBe(200);
});

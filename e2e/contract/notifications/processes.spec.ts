import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { enqueueJobs } from "@/lib/server/jobs/enqueue-jobs";
import { notify } from "@/lib/server/notifications/notify";
import { engines } from "../../support/engines";
import { eventOf, test } from "../../support/givens/notifications-test";
import { type SpawnedProcess, spawnProcess } from "../../support/spawn-process";

const EVENTS = 30;

async function startRunner(databaseUrl: string, receivers: { url: string; smtpUrl: string }): Promise<SpawnedProcess> {
  const { url, smtpUrl } = receivers;
  const runner = spawnProcess("run-jobs", JSON.stringify({ databaseUrl, url, smtpUrl }));
  await expect.poll(() => runner.lines.length, { timeout: 60_000, intervals: [20] }).toBeGreaterThan(0);
  return runner;
}

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });
    test.describe.configure({ timeout: 180_000 });

    test("two processes share the work and send each mail once", async ({ place, db, addPerson, receivers }) => {
      const ana = await addPerson();
      const runners = await Promise.all([startRunner(place.url, receivers), startRunner(place.url, receivers)]);
      for (let number = 0; number < EVENTS; number += 1) {
        const event = { ...eventOf("review-requested"), userIds: [ana.userId] };
        await db.transaction().execute((tx) => notify(tx, event, new Date()));
      }
      const mails = () => receivers.mails(ana.address);
      await expect.poll(async () => (await mails()).length, { timeout: 60_000 }).toBe(EVENTS);
      await expect.poll(() => waiting(db), { timeout: 60_000 }).toBe(0);
      expect((await mails()).filter(({ times }) => times !== 1)).toEqual([]);
      for (const runner of runners) runner.kill("SIGKILL");
    });

    test("kill -9 between the server's answer and its record: nothing is lost, and the mailbox shows one mail", async ({
      place,
      db,
      addPerson,
      receivers,
    }) => {
      const ana = await addPerson();
      await db
        .transaction()
        .execute((tx) => notify(tx, { ...eventOf("review-requested"), userIds: [ana.userId] }, new Date()));
      const first = await startRunner(place.url, receivers);
      await expect.poll(() => first.lines.at(-1), { timeout: 60_000, intervals: [1] }).toBe(`sent ${ana.address}`);
      first.kill("SIGKILL");
      expect(await first.ended).toBeNull();
      // As if it had died before its record, which may have been quicker than the kill.
      await db
        .updateTable("jobs")
        .set({ done_at: null, lease_holder: randomUUID(), lease_until: new Date(Date.now() + 1_000).toISOString() })
        .execute();
      const second = await startRunner(place.url, receivers);
      await expect.poll(() => waiting(db), { timeout: 60_000 }).toBe(0);
      second.kill("SIGKILL");
      expect(await receivers.mails(ana.address)).toMatchObject([{ times: 2 }]);
    });

    test("a job whose process dies each time is given up", async ({ db, desk, addPerson, receivers }) => {
      const ana = await addPerson();
      await desk.tell({ userIds: [ana.userId] });
      await db
        .updateTable("jobs")
        .set({ attempts: 50, lease_holder: "dead", lease_until: "2026-11-23T11:00:00.000Z" })
        .execute();
      await desk.runJobs();
      expect(await db.selectFrom("jobs").select("last_error").executeTakeFirst()).toEqual({ last_error: "gave-up" });
      expect(await receivers.mails(ana.address)).toEqual([]);
    });

    test("a key is queued once, even after its job ended", async ({ db, desk }) => {
      const job = { kind: "watch-tokens", key: "watch-tokens:1", payload: {}, at: desk.now() };
      await enqueueJobs(db, [job], desk.now());
      await desk.runJobs();
      await enqueueJobs(db, [job], desk.now());
      expect(await waiting(db)).toBe(0);
    });

    test("a payload that cannot be read fails alone", async ({ db, desk, addPerson, receivers }) => {
      const ana = await addPerson();
      const at = desk.now();
      await enqueueJobs(db, [{ kind: "mail-notification", key: "broken", payload: { nothing: 1 }, at }], at);
      await desk.tell({ userIds: [ana.userId] });
      await desk.runJobs();
      expect(await receivers.mails(ana.address)).toHaveLength(1);
      const broken = await db.selectFrom("jobs").select("last_error").where("key", "=", "broken").executeTakeFirst();
      expect(broken).toEqual({ last_error: "unreadable" });
    });
  });
}

async function waiting(db: Parameters<typeof enqueueJobs>[0]): Promise<number> {
  const rows = await db
    .selectFrom("jobs")
    .select("key")
    .where("done_at", "is", null)
    .where("failed_at", "is", null)
    .execute();
  return rows.length;
}

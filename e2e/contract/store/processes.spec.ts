import { expect } from "@playwright/test";
import { sql } from "kysely";
import { openDatabase } from "@/lib/server/store/open-database";
import { engines } from "../../support/engines";
import { test } from "../../support/givens/store-test";
import { spawnProcess } from "../../support/spawn-process";

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });
    // Three Node processes start at once, possibly on a busy machine.
    test.describe.configure({ timeout: 90_000 });

    test("processes that start together migrate once, and one of them gets the lease", async ({ place }) => {
      const processes = Array.from({ length: 3 }, () => spawnProcess("take-lease", place.url));
      expect(await Promise.all(processes.map(({ ended }) => ended))).toEqual([0, 0, 0]);
      expect(processes.flatMap(({ lines }) => lines).sort()).toEqual(["refused", "refused", "taken"]);
    });

    test("kill -9 in the middle of writes loses nothing that was acknowledged, and nothing by halves", async ({
      place,
    }) => {
      const writer = spawnProcess("write-until-killed", place.url);
      await expect.poll(() => writer.lines.length, { timeout: 60_000, intervals: [20] }).toBeGreaterThan(25);
      writer.kill("SIGKILL");
      expect(await writer.ended).toBeNull();
      const db = await openDatabase(place.url);
      const ids = async (query: { execute(): Promise<{ id: string | null }[]> }) =>
        (await query.execute()).map(({ id }) => id).sort();
      const kept = await ids(db.selectFrom("sequences").select("id"));
      expect(kept).toEqual(expect.arrayContaining(writer.lines));
      expect(await ids(db.selectFrom("sequence_versions").select("sequence_id as id"))).toEqual(kept);
      expect(await ids(db.selectFrom("audits").select("subject_id as id"))).toEqual(kept);
      const { revision } = await db.selectFrom("sync_states").select("revision").executeTakeFirstOrThrow();
      expect(revision).toBe(kept.length);
      await db.destroy();
    });
  });
}

test("SQLite syncs every commit to disk and keeps foreign keys", async ({ db }) => {
  const pragma = async (name: string) =>
    Object.values((await sql<object>`pragma ${sql.raw(name)}`.execute(db)).rows[0] ?? {});
  expect(await pragma("journal_mode")).toEqual(["wal"]);
  expect(await pragma("synchronous")).toEqual([2]);
  expect(await pragma("foreign_keys")).toEqual([1]);
});

test("a transaction that fails leaves nothing behind", async ({ db }) => {
  const row = { id: "1", meta_user_id: "1", name: "A", created_at: new Date().toISOString() };
  const failed = db.transaction().execute(async (tx) => {
    await tx.insertInto("users").values(row).execute();
    await tx.insertInto("users").values(row).execute();
  });
  await expect(failed).rejects.toThrow();
  expect(await db.selectFrom("users").selectAll().execute()).toEqual([]);
});

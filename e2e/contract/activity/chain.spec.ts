import { expect } from "@playwright/test";
import { DAY_MS } from "@/lib/domain/time/durations";
import { verifyChain } from "@/lib/server/activity/chain/verify-chain";
import { pruneActivity } from "@/lib/server/activity/retention/prune-activity";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { openDatabase } from "@/lib/server/store/open-database";
import { engines } from "../../support/engines";
import { audit, findings, START, seqs, tamper, upTo, WABA, write } from "../../support/givens/activity-chain";
import { test } from "../../support/givens/database-test";
import { sourceFiles } from "../../support/source-files";

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("many entries at once, from two servers, make one chain without gaps", async ({ db, place }) => {
      const other = await openDatabase(place.url);
      try {
        const all = upTo(40).map((n) => writeAudit(n % 2 ? db : other, audit(n)));
        const inTransactions = upTo(20).map((n) =>
          (n % 2 ? db : other).transaction().execute(async (tx) => {
            // In either order: the chains are locked last, and by name.
            await writeAudit(tx, audit(n, n % 4 < 2 ? WABA : "1002"));
            await writeAudit(tx, audit(n, n % 4 < 2 ? "1002" : WABA));
          }),
        );
        await Promise.all([...all, ...inTransactions]);
      } finally {
        await other.destroy();
      }
      expect(await seqs(db)).toEqual(upTo(60));
      expect(await seqs(db, "1002")).toEqual(upTo(20));
      expect(await verifyChain(db, WABA)).toEqual({ chain: WABA, checked: 60, head: 60, findings: [] });
      expect(await verifyChain(db, "1002")).toMatchObject({ checked: 20, findings: [] });
    });

    test("an entry is stored with its write or not at all, and leaves no gap", async ({ db }) => {
      await write(db, 1);
      const failed = db.transaction().execute(async (tx) => {
        await writeAudit(tx, audit(2));
        throw new Error("the write failed");
      });
      await expect(failed).rejects.toThrow("the write failed");
      await write(db, 1);
      expect(await seqs(db)).toEqual([1, 2]);
      expect(await findings(db)).toEqual([]);
    });

    test("an entry written before other rows can't make two transactions wait for each other", async ({ db }) => {
      await db.insertInto("readiness").values({ id: "shared", checked_at: "" }).execute();
      const write = (n: number) =>
        db.transaction().execute(async (tx) => {
          const touch = () =>
            tx
              .updateTable("readiness")
              .set({ checked_at: `${n}` })
              .where("id", "=", "shared")
              .execute();
          if (n % 2) await touch();
          await writeAudit(tx, audit(n));
          if (n % 2 === 0) await touch();
        });
      await Promise.all(upTo(20).map(write));
      expect(await seqs(db)).toEqual(upTo(20));
    });

    test("a head put back to an older one is found by the entries after it", async ({ db }) => {
      await write(db, 3);
      const heads = await db.selectFrom("audit_heads").selectAll().execute();
      await write(db, 1);
      await tamper(db)
        .updateTable("audit_heads")
        .set({ ...heads[0] })
        .execute();
      expect(await findings(db)).toEqual([{ kind: "head", seq: 3 }]);
    });

    test("an edited entry is named, alone", async ({ db }) => {
      await write(db, 6);
      await tamper(db).updateTable("audits").set({ outcome: "refused" }).where("seq", "=", 3).execute();
      expect(await findings(db)).toEqual([
        { kind: "changed", seq: 3, at: new Date(START + 3000).toISOString(), action: "sequence.update" },
      ]);
    });

    for (const column of ["at", "user_id", "action", "kind", "subject_id", "sequence_id", "detail", "digest", "mac"]) {
      test(`an entry with another ${column} is named`, async ({ db }) => {
        await write(db, 4);
        await tamper(db)
          .updateTable("audits")
          .set({ [column]: "other" })
          .where("seq", "=", 2)
          .execute();
        expect(await findings(db)).toMatchObject([{ kind: "changed", seq: 2 }]);
      });
    }

    test("a missing entry is named, and one in another's place", async ({ db }) => {
      await write(db, 6);
      await tamper(db).deleteFrom("audits").where("seq", "in", [3, 4]).execute();
      expect(await findings(db)).toEqual([{ kind: "missing", from: 3, to: 4 }]);
      await tamper(db).updateTable("audits").set({ seq: 4 }).where("seq", "=", 6).execute();
      expect(await findings(db)).toMatchObject([
        { kind: "missing", from: 3, to: 3 },
        { kind: "changed", seq: 4 },
        { kind: "cut-tail", from: 6, to: 6 },
      ]);
    });

    test("a cut tail is named, also when the head was put back to fit", async ({ db }) => {
      await write(db, 5);
      const kept = await db.selectFrom("audits").select(["seq", "mac"]).where("seq", "=", 3).executeTakeFirstOrThrow();
      await tamper(db).deleteFrom("audits").where("seq", ">", 3).execute();
      expect(await findings(db)).toEqual([{ kind: "cut-tail", from: 4, to: 5 }]);
      await tamper(db).updateTable("audit_heads").set(kept).execute();
      expect(await findings(db)).toEqual([{ kind: "head", seq: 3 }]);
      await tamper(db).deleteFrom("audit_heads").execute();
      expect(await findings(db)).toEqual([{ kind: "head", seq: 3 }]);
    });

    test("retention deletes the oldest by a signed checkpoint, and the rest verifies", async ({ db }) => {
      await write(db, 5);
      const now = new Date(START + 30 * DAY_MS + 3_500);
      expect(await pruneActivity(db, WABA, 30, now)).toBe(3);
      expect(await seqs(db)).toEqual([4, 5, 6]);
      expect(await findings(db)).toEqual([]);
      expect(await pruneActivity(db, WABA, null, now)).toBe(0);
      await tamper(db).updateTable("audit_checkpoints").set({ seq: 4 }).execute();
      await tamper(db).deleteFrom("audits").where("seq", "=", 4).execute();
      expect(await findings(db)).toEqual([{ kind: "checkpoint", seq: 4 }]);
    });

    test("retention that finds everything old leaves a chain that goes on", async ({ db }) => {
      await write(db, 3);
      await pruneActivity(db, WABA, 30, new Date(START + 90 * DAY_MS));
      await write(db, 1);
      expect(await seqs(db)).toEqual([4, 5]);
      expect(await findings(db)).toEqual([]);
    });
  });
}

test("one statement inserts entries, one deletes them, none changes them", () => {
  const server = sourceFiles().filter(({ path }) => /^(lib|app|scripts)\//.test(path));
  const using = (pattern: RegExp) => server.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
  expect(using(/insertInto\("audits"\)/)).toEqual([
    "lib/server/audit/append-entries.ts",
    "lib/server/store/migrations/0022-activity.ts",
  ]);
  expect(using(/deleteFrom\("audits"\)/)).toEqual(["lib/server/activity/retention/prune-activity.ts"]);
  expect(using(/updateTable\("audits"\)|update audits\b/)).toEqual(["lib/server/store/migrations/0016-changes.ts"]);
});

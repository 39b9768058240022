import { writeFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { Kysely } from "kysely";
import { verifyAgainstExport } from "@/lib/server/activity/chain/verify-against-export";
import { verifyChain } from "@/lib/server/activity/chain/verify-chain";
import { verifyEntries } from "@/lib/server/activity/chain/verify-entries";
import { exportActivityLines } from "@/lib/server/activity/export/export-activity";
import { readExport } from "@/lib/server/activity/export/read-export";
import { pruneActivity } from "@/lib/server/activity/retention/prune-activity";
import { writeAudit } from "@/lib/server/audit/write-audit";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { chainKeys, entryDigest, entryMac, headSeal } from "@/lib/server/secrets/audit-chain";
import { keyRing } from "@/lib/server/secrets/key-ring";
import { createTable } from "@/lib/server/store/create-table";
import { dialectFor } from "@/lib/server/store/dialect-for";
import { activity } from "@/lib/server/store/migrations/0022-activity";
import { type Database, openDatabase } from "@/lib/server/store/open-database";
import { engines } from "../../support/engines";
import { test } from "../../support/givens/database-test";
import { sourceFiles } from "../../support/source-files";

const WABA = "1001";
const START = Date.parse("2026-03-01T12:00:00Z");
const waba = { wabaId: WABA, name: "Test", userId: "u1", userName: "Ana", role: "admin" } as AuthorizedWaba;
const everything = { q: "", kind: "all", person: null, sequence: null, period: "all", from: null, to: null } as const;

const audit = (n: number, wabaId: string | null = WABA) => ({
  ...{ userId: "u1", wabaId, action: "sequence.update", subjectId: `s${n}`, outcome: "done" as const, detail: { n } },
});

async function write(db: Database, count: number) {
  for (let n = 1; n <= count; n++) await writeAudit(db, audit(n), new Date(START + n * 1000));
}

const seqs = async (db: Database, wabaId = WABA) => {
  const rows = await db.selectFrom("audits").select("seq").where("waba_id", "=", wabaId).orderBy("seq").execute();
  return rows.map(({ seq }) => seq);
};
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const findings = async (db: Database) => (await verifyChain(db, WABA)).findings;

/** What a person with the database's password may do. */
const tamper = (db: Database) =>
  db as unknown as Kysely<{
    audits: Record<string, unknown>;
    audit_heads: Record<string, unknown>;
    audit_checkpoints: Record<string, unknown>;
  }>;

async function exportTo(db: Database, path: string) {
  const lines: string[] = [];
  const ctx = { db: async () => db, now: () => new Date(START) };
  for await (const part of exportActivityLines(waba, everything, ctx)) lines.push(part);
  await writeFile(path, lines.join(""));
  return lines.join("");
}

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
        { kind: "cut", from: 6, to: 6 },
      ]);
    });

    test("a cut tail is named, also when the head was put back to fit", async ({ db }) => {
      await write(db, 5);
      const kept = await db.selectFrom("audits").select(["seq", "mac"]).where("seq", "=", 3).executeTakeFirstOrThrow();
      await tamper(db).deleteFrom("audits").where("seq", ">", 3).execute();
      expect(await findings(db)).toEqual([{ kind: "cut", from: 4, to: 5 }]);
      await tamper(db).updateTable("audit_heads").set(kept).execute();
      expect(await findings(db)).toEqual([{ kind: "head", seq: 3 }]);
      await tamper(db).deleteFrom("audit_heads").execute();
      expect(await findings(db)).toEqual([{ kind: "head", seq: 3 }]);
    });

    test("a whole chain put back to an older state is found by an export", async ({ db }, info) => {
      await write(db, 3);
      const [heads, path] = [await db.selectFrom("audit_heads").selectAll().execute(), info.outputPath("a.jsonl")];
      await write(db, 2);
      await exportTo(db, path);
      expect((await verifyAgainstExport(db, await readExport(path))).findings).toEqual([]);
      await tamper(db).deleteFrom("audits").where("seq", ">", 3).execute();
      await tamper(db)
        .updateTable("audit_heads")
        .set({ ...heads[0] })
        .execute();
      expect(await findings(db)).toEqual([]);
      expect((await verifyAgainstExport(db, await readExport(path))).findings).toEqual([
        { kind: "export", seq: 4 },
        { kind: "export", seq: 5 },
      ]);
    });

    test("an export verifies without the database, and an edited line in it is named", async ({ db }, info) => {
      const path = info.outputPath("activity.jsonl");
      await write(db, 4);
      const text = await exportTo(db, path);
      expect(await verifyEntries(await readExport(path), chainKeys())).toMatchObject({ checked: 4, findings: [] });
      await writeFile(path, text.replace('"subjectId":"s2"', '"subjectId":"s9"'));
      expect((await verifyEntries(await readExport(path), chainKeys())).findings).toMatchObject([
        { kind: "changed", seq: 2 },
      ]);
      const lines = text.trimEnd().split("\n");
      await writeFile(path, lines.slice(0, -1).join("\n"));
      expect((await verifyEntries(await readExport(path), chainKeys())).findings).toEqual([
        { kind: "cut", from: 4, to: 4 },
      ]);
    });

    test("retention deletes the oldest by a signed checkpoint, and the rest verifies", async ({ db }) => {
      await write(db, 5);
      const now = new Date(START + 30 * 86_400_000 + 3_500);
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
      await pruneActivity(db, WABA, 30, new Date(START + 90 * 86_400_000));
      await write(db, 1);
      expect(await seqs(db)).toEqual([4, 5]);
      expect(await findings(db)).toEqual([]);
    });

    test("entries of earlier versions are chained in the order of their times", async ({ place }) => {
      const old = new Kysely<Record<string, Record<string, unknown>>>({ dialect: dialectFor(place.url) });
      try {
        const columns = ["at", "action", "outcome", "detail"];
        const untyped = old as unknown as Kysely<unknown>;
        await createTable(untyped, "audits", ["id"], columns, ["user_id", "waba_id", "subject_id"]).execute();
        const rows = upTo(1_203).map((n) => ({
          ...{
            id: `e${n}`,
            at: new Date(START - n * 1000).toISOString(),
            user_id: "u1",
            outcome: "done",
            detail: "{}",
          },
          ...{
            waba_id: n % 3 === 0 ? null : n % 3 === 1 ? WABA : "1002",
            action: "sequence.delete",
            subject_id: `s${n}`,
          },
        }));
        for (let at = 0; at < rows.length; at += 401) {
          await old
            .insertInto("audits")
            .values(rows.slice(at, at + 401))
            .execute();
        }
        await activity.up(untyped);
        const db = old as unknown as Database;
        for (const chain of ["", WABA, "1002"]) {
          expect(await verifyChain(db, chain)).toEqual({ chain, checked: 401, head: 401, findings: [] });
        }
        const first = await db
          .selectFrom("audits")
          .selectAll()
          .where("waba_id", "=", WABA)
          .orderBy("seq")
          .limit(1)
          .execute();
        expect(first).toMatchObject([{ id: "e1201", kind: "sequences", sequence_id: "s1201" }]);
      } finally {
        await old.destroy();
      }
    });
  });
}

test("entries of a rotated key verify as long as the key is in the ring", async () => {
  const [before, after] = [1, 2].map((byte) => Buffer.alloc(32, byte)) as [Buffer, Buffer];
  const [oldKey, newKey] = [chainKeys(keyRing([before]))[0], chainKeys(keyRing([after, before]))[0]];
  if (!oldKey || !newKey) throw new Error("no key");
  let mac = "";
  const entries = [oldKey, oldKey, newKey].map((key, index) => {
    const entry = {
      chain: WABA,
      seq: index + 1,
      id: `e${index}`,
      at: "2026",
      userId: null,
      action: "a.b",
      kind: "settings",
    };
    const fields = { ...entry, subjectId: null, sequenceId: null, outcome: "done", detail: "{}" };
    const digest = entryDigest(key, fields);
    mac = entryMac(key, mac, fields, digest);
    return { ...fields, digest, mac, keyId: key.id };
  });
  const head = { chain: WABA, seq: 3, mac, keyId: newKey.id };
  const chain = () => ({
    name: WABA,
    head: { ...head, seal: headSeal(newKey, head) },
    checkpoint: null,
    entries: (async function* () {
      yield* entries;
    })(),
  });
  expect((await verifyEntries(chain(), chainKeys(keyRing([after, before])))).findings).toEqual([]);
  expect((await verifyEntries(chain(), chainKeys(keyRing([after])))).findings).toEqual([
    { kind: "key", keyId: oldKey.id, from: 1, to: 2 },
  ]);
});

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

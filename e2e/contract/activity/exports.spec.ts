import { writeFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { Kysely } from "kysely";
import { verifyAgainstExport } from "@/lib/server/activity/chain/verify-against-export";
import { verifyChain } from "@/lib/server/activity/chain/verify-chain";
import { verifyEntries } from "@/lib/server/activity/chain/verify-entries";
import { readExport } from "@/lib/server/activity/export/read-export";
import { chainKeys, entryDigest, entryMac, headSeal } from "@/lib/server/secrets/audit-chain";
import { keyRing } from "@/lib/server/secrets/key-ring";
import { createTable } from "@/lib/server/store/create-table";
import { dialectFor } from "@/lib/server/store/dialect-for";
import { activity } from "@/lib/server/store/migrations/0022-activity";
import type { Database } from "@/lib/server/store/open-database";
import { engines } from "../../support/engines";
import { exportTo, findings, START, tamper, upTo, WABA, write } from "../../support/givens/activity-chain";
import { test } from "../../support/givens/database-test";

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

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
        { kind: "differs-from-export", seq: 4 },
        { kind: "differs-from-export", seq: 5 },
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
        { kind: "cut-tail", from: 4, to: 4 },
      ]);
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
    { kind: "key-missing", keyId: oldKey.id, from: 1, to: 2 },
  ]);
});

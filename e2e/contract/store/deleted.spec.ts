import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { DAY_MS } from "@/lib/domain/time/durations";
import { deleteSequence as deleteAtMeta } from "@/lib/graph/edges/sequences/delete-sequence";
import { deleteSequence } from "@/lib/server/sequences/delete-sequence";
import { listAllSequences } from "@/lib/server/sequences/mirror/list-all-sequences";
import { listDeletedSequences } from "@/lib/server/sequences/mirror/list-deleted-sequences";
import { startSync } from "@/lib/server/sequences/mirror/start-sync";
import { engines } from "../../support/engines";
import { grant } from "../../support/givens/ads-test";
import { type TestAccount, test } from "../../support/givens/store-test";

const message = { text: "Welcome", ice_breakers: [{ title: "Are you open?" }] };
const sync = async ({ waba, ctx }: TestAccount) => (await startSync(waba, { refresh: true }, ctx))?.done;
const deleted = ({ waba, ctx }: TestAccount, request = {}) => listDeletedSequences(waba, request, ctx);
const names = async (account: TestAccount) => (await deleted(account)).sequences?.map(({ name }) => name);

/** An account with two mirrored sequences and a named member. */
async function opened(open: (seed: object) => Promise<TestAccount>) {
  const account = await open({
    sequences: [
      { name: "Mine", message },
      { name: "Theirs", message },
    ],
  });
  await grant(account.db, account.waba, []);
  await sync(account);
  const [mine = "", theirs = ""] = account.sequenceIds;
  return { ...account, mine, theirs };
}

/** Adds many old deletions with all their versions. */
async function deleteMany({ db, wabaId, mine, userId }: Awaited<ReturnType<typeof opened>>, count: number) {
  const row = await db.selectFrom("sequences").selectAll().where("id", "=", mine).executeTakeFirstOrThrow();
  const at = "2026-01-01T00:00:00.000Z";
  for (let start = 0; start < count; start += 500) {
    const ids = Array.from({ length: Math.min(500, count - start) }, (_, index) => `old-${start + index}`);
    await db
      .insertInto("sequences")
      .values(ids.map((id) => ({ ...row, id, gone_at: at })))
      .execute();
    const version = { waba_id: wabaId, at, event: "deleted" as const, user_id: userId, name: "Old" };
    await db
      .insertInto("sequence_versions")
      .values(
        ids.map((id) => ({ ...version, id: randomUUID(), sequence_id: id, message: row.message, unreadable: null })),
      )
      .execute();
  }
}

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("a deleted sequence says who deleted it, one that disappeared says that it was outside Overture", async ({
      open,
    }) => {
      const account = await opened(open);
      await deleteSequence(account.waba, { sequenceId: account.mine }, account.ctx);
      await deleteAtMeta(account.elsewhere, account.wabaId, account.theirs);
      account.pass(60_000);
      await sync(account);
      const { sequences, complete } = await deleted(account);
      expect(complete).toBe(true);
      expect(sequences).toMatchObject([
        { id: account.theirs, name: "Theirs", message, deletedBy: null },
        { id: account.mine, name: "Mine", message, deletedBy: account.userName },
      ]);
      expect(Date.parse(sequences?.[0]?.goneAt ?? "")).toBeGreaterThan(Date.now() + 50_000);
    });

    test("the last deletion counts, and what is back at Meta is no longer listed", async ({ open }) => {
      const account = await opened(open);
      await deleteSequence(account.waba, { sequenceId: account.mine }, account.ctx);
      const { db, wabaId, mine } = account;
      await db.updateTable("sequences").set({ gone_at: null }).where("id", "=", mine).execute();
      expect(await names(account)).toEqual([]);
      account.pass(60_000);
      await sync(account);
      expect((await deleted(account)).sequences).toMatchObject([{ id: mine, deletedBy: null }]);
      expect(
        await db.selectFrom("sequence_versions").select("id").where("waba_id", "=", wabaId).execute(),
      ).toHaveLength(4);
    });

    test("what was deleted is listed as long as its versions are kept, thousands of them too", async ({ open }) => {
      const account = await opened(open);
      await deleteSequence(account.waba, { sequenceId: account.mine }, account.ctx);
      account.pass(400 * DAY_MS);
      expect(await names(account)).toEqual(["Mine"]);
      await deleteMany(account, 5_000);
      const { sequences } = await deleted(account);
      expect(new Set(sequences?.map(({ id }) => id)).size).toBe(5_001);
      expect(sequences?.every(({ deletedBy }) => deletedBy === account.userName)).toBe(true);
      const first = await deleted(account, { limit: 60 });
      expect(first.sequences).toEqual(sequences?.slice(0, 60));
      expect(first.complete).toBe(false);
    });

    test("the list counts deleted sequences, and an up-to-date reader gets no rows until that changes", async ({
      open,
    }) => {
      const account = await opened(open);
      const count = async () => (await listAllSequences(account.waba, {}, account.ctx)).counts;
      expect(await count()).toMatchObject({ all: 2, deleted: 0 });
      const { revision } = await deleted(account);
      expect(await deleted(account, { revision })).toEqual({ revision, sequences: null, complete: true });
      await deleteSequence(account.waba, { sequenceId: account.mine }, account.ctx);
      expect(await count()).toMatchObject({ all: 1, deleted: 1 });
      expect((await deleted(account, { revision })).sequences).toHaveLength(1);
    });

    test("another business account’s deleted sequences stay its own", async ({ open }) => {
      const account = await opened(open);
      const other = await open({ sequences: [{ name: "Other", message }] });
      await deleteSequence(account.waba, { sequenceId: account.mine }, account.ctx);
      expect(await names(other)).toEqual([]);
      expect(await names(account)).toEqual(["Mine"]);
    });
  });
}

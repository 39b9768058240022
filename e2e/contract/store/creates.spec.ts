import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { listSequences as listAtMeta } from "@/lib/graph/edges/sequences/list-sequences";
import { createSequence, type NewSequence } from "@/lib/server/sequences/create/create-sequence";
import { deleteSequence } from "@/lib/server/sequences/delete-sequence";
import { startSync } from "@/lib/server/sequences/mirror/start-sync";
import { engines } from "../../support/engines";
import { type TestAccount, test } from "../../support/givens/store-test";

const words: SequenceWords = { name: "New", text: "Hello", autofill: "", iceBreakers: [{ title: "Prices?" }] };
const message = { text: "Hello", ice_breakers: [{ title: "Prices?" }] };

const create = ({ waba, ctx }: TestAccount, input: Partial<NewSequence> = {}) =>
  createSequence(waba, { words, ...input }, ctx);

const idsAtMeta = async ({ elsewhere, wabaId }: TestAccount) => {
  const ids: string[] = [];
  for await (const { sequences } of listAtMeta(elsewhere, wabaId)) ids.push(...sequences.map(({ id }) => id));
  return ids;
};

const eventsOf = ({ db, wabaId }: TestAccount) =>
  db.selectFrom("sequence_versions").select(["event", "user_id"]).where("waba_id", "=", wabaId).execute();

const isCreate = { method: "POST", params: { sequence_id: null } };

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("a create stands in the mirror at once, with its version and its audit row", async ({ open }) => {
      const account = await open();
      const result = await create(account, { base: { text: "old", tone: "warm" } });
      expect(result).toMatchObject({
        ok: true,
        data: { name: "New", adStatus: "not_in_ad", message: { tone: "warm" } },
      });
      expect(await idsAtMeta(account)).toEqual([result.ok && result.data.id]);
      expect(await eventsOf(account)).toEqual([{ event: "created", user_id: account.userId }]);
      const audits = await account.db.selectFrom("audits").select(["action", "outcome"]).execute();
      expect(audits).toEqual([{ action: "sequence.create", outcome: "done" }]);
    });

    for (const [how, fault] of [
      ["is cut off", { cut: true }],
      ["ends in a 502 page", { html: true, status: 502 }],
      ["ends in code 2", { error: { code: 2 } }],
      ["breaks off in the middle", { malformed: true }],
    ] as const) {
      test(`a create whose answer ${how} but which went through is adopted`, async ({ open }) => {
        const account = await open({ sequences: [{ name: "New", message }] });
        await (await startSync(account.waba, {}, account.ctx))?.done;
        await account.fault({ match: isCreate, after: true, ...fault });
        const result = await create(account);
        const ids = await idsAtMeta(account);
        expect(ids).toHaveLength(2);
        expect(result).toMatchObject({ ok: true, data: { id: ids.find((id) => !account.sequenceIds.includes(id)) } });
      });
    }

    test("nothing is sent while the older twins are unknown", async ({ open }) => {
      const account = await open();
      await account.fault({ match: { method: "GET" }, cut: true });
      expect(await create(account)).toMatchObject({ ok: false, refusal: { kind: "meta-unreachable" } });
      expect(await idsAtMeta(account)).toEqual([]);
      expect(await account.db.selectFrom("pending_creates").selectAll().execute()).toEqual([]);
      expect(await create(account)).toMatchObject({ ok: true });
    });

    test("the same content submitted several times at once makes one sequence", async ({ open }) => {
      const account = await open();
      await account.fault({ match: isCreate, latencyMs: 300 });
      const results = await Promise.all([create(account), create(account), create(account)]);
      const ids = await idsAtMeta(account);
      expect(ids).toHaveLength(1);
      expect(results.map((result) => result.ok && result.data.id)).toEqual([ids[0], ids[0], ids[0]]);
    });

    test("an attempt that is sent again after it succeeded is answered, not repeated", async ({ open }) => {
      const account = await open();
      const attemptId = randomUUID();
      const first = await create(account, { attemptId });
      const again = await create(account, { attemptId });
      expect(again.ok && again.data.id).toBe(first.ok && first.data.id);
      const edited = await create(account, { attemptId, words: { ...words, text: "Other words" } });
      expect(edited).toMatchObject({ ok: true });
      const twin = await create(account);
      expect(twin).toMatchObject({ ok: true });
      expect(await idsAtMeta(account)).toHaveLength(3);
    });

    test("an attempt whose sequence was deleted since makes a new one, not an answer about the old one", async ({
      open,
    }) => {
      const account = await open();
      const attemptId = randomUUID();
      const first = await create(account, { attemptId });
      const sequenceId = first.ok ? first.data.id : "";
      await deleteSequence(account.waba, { sequenceId }, account.ctx);
      const again = await create(account, { attemptId });
      expect(again).toMatchObject({ ok: true });
      expect(await idsAtMeta(account)).toEqual([again.ok && again.data.id]);
      expect(again.ok && again.data.id).not.toBe(sequenceId);
    });

    test("a refused create leaves nothing behind but its audit row", async ({ open }) => {
      const account = await open();
      await account.fault({ match: isCreate, error: { code: 4027001, message: "Invalid ice_breakers" } });
      expect(await create(account)).toMatchObject({
        ok: false,
        refusal: { kind: "invalid-input", field: "iceBreakers" },
      });
      expect(await account.db.selectFrom("pending_creates").selectAll().execute()).toEqual([]);
      expect(await account.db.selectFrom("audits").select("outcome").execute()).toEqual([{ outcome: "refused" }]);
      expect(await create(account)).toMatchObject({ ok: true });
    });
  });
}

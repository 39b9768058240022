import { expect } from "@playwright/test";
import type { SequenceMessage } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";
import { deleteSequence as deleteAtMeta } from "@/lib/graph/edges/sequences/delete-sequence";
import { getSequence as getAtMeta } from "@/lib/graph/edges/sequences/get-sequence";
import { updateSequence as updateAtMeta } from "@/lib/graph/edges/sequences/update-sequence";
import { deleteSequence } from "@/lib/server/sequences/delete-sequence";
import { getSequence } from "@/lib/server/sequences/get-sequence";
import { listDeletedSequences } from "@/lib/server/sequences/mirror/list-deleted-sequences";
import { startSync } from "@/lib/server/sequences/mirror/start-sync";
import { updateSequence } from "@/lib/server/sequences/update-sequence";
import { engines } from "../../support/engines";
import { type TestAccount, test } from "../../support/givens/store-test";
import { refusalInEnglish } from "../../support/text/english";

const message: SequenceMessage = {
  text: "Hello",
  tone: "warm",
  autofill_message: { content: "Tell me more", lang: "en" },
  ice_breakers: [{ title: "Prices?", payload: "P" }],
};

type Opened = TestAccount & { id: string };
type Words = Partial<{ name: string; text: string; autofill: string }>;

const opened = async (open: (seed: object) => Promise<TestAccount>, seed: object = {}): Promise<Opened> => {
  const account = await open({ sequences: [{ name: "Shop", message, ...seed }] });
  await (await startSync(account.waba, {}, account.ctx))?.done;
  return { ...account, id: account.sequenceIds[0] ?? "" };
};

const update = ({ waba, ctx, id }: Opened, words: Words, base = { name: "Shop", message }) =>
  updateSequence(waba, { sequenceId: id, base, words: { ...toWords(base.name, base.message), ...words } }, ctx);

const atMeta = ({ elsewhere, wabaId, id }: Opened) => getAtMeta(elsewhere, wabaId, id);
const inMirror = ({ waba, ctx, id }: Opened) => getSequence(waba, id, ctx);
const posts = async (account: TestAccount) =>
  (await account.calls()).filter(({ method }) => method === "POST").map(({ params }) => Object.keys(params).sort());
const audits = ({ db, wabaId }: TestAccount) =>
  db
    .selectFrom("audits")
    .select(["action", "outcome", "subject_id", "user_id"])
    .where("waba_id", "=", wabaId)
    .where("kind", "=", "sequences")
    .execute();
const events = async ({ db, id }: Opened) => {
  const rows = await db
    .selectFrom("sequence_versions")
    .select(["event", "user_id"])
    .where("sequence_id", "=", id)
    .orderBy("at")
    .execute();
  return rows.map(({ event, user_id }) => (user_id ? `${event} by us` : event));
};

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("a change of only the name sends only the name, and leaves a version and an audit row", async ({ open }) => {
      const account = await opened(open);
      const result = await update(account, { name: "Shop 2" });
      expect(result).toMatchObject({ ok: true, data: { name: "Shop 2", message } });
      expect((await posts(account)).at(-1)).toEqual(expect.arrayContaining(["name", "sequence_id"]));
      expect((await posts(account)).at(-1)).not.toContain("welcome_message_sequence");
      expect(await atMeta(account)).toMatchObject({ name: "Shop 2", message });
      expect((await inMirror(account))?.sequence.name).toBe("Shop 2");
      expect(await events(account)).toEqual(["found", "updated by us"]);
      const { id, userId } = account;
      expect(await audits(account)).toEqual([
        { action: "sequence.update", outcome: "done", subject_id: id, user_id: userId },
      ]);
    });

    test("new text is sent without the name, and unknown fields survive", async ({ open }) => {
      const account = await opened(open);
      await update(account, { text: "Good morning", autofill: "More, please" });
      expect((await posts(account)).at(-1)).not.toContain("name");
      expect((await atMeta(account))?.message).toEqual({
        ...message,
        text: "Good morning",
        autofill_message: { content: "More, please", lang: "en" },
      });
    });

    test("unchanged content sends nothing", async ({ open }) => {
      const account = await opened(open);
      expect(await update(account, {})).toMatchObject({ ok: true });
      expect(await posts(account)).toEqual([]);
      expect(await events(account)).toEqual(["found"]);
    });

    test("a change made elsewhere is shown, not overwritten", async ({ open }) => {
      const account = await opened(open);
      await updateAtMeta(account.elsewhere, account.wabaId, account.id, { name: "Theirs" });
      const result = await update(account, { text: "Mine" });
      expect(result).toMatchObject({ ok: false, refusal: { kind: "changed-elsewhere" } });
      expect(await atMeta(account)).toMatchObject({ name: "Theirs", message });
      expect((await inMirror(account))?.sequence.name).toBe("Theirs");
      expect(await events(account)).toEqual(["found", "changed"]);
      expect(await audits(account)).toMatchObject([{ outcome: "refused" }]);
    });

    test("an update whose answer is lost but which went through is a success", async ({ open }) => {
      const account = await opened(open);
      await account.fault({ match: { method: "POST" }, after: true, cut: true });
      expect(await update(account, { name: "Arrived" })).toMatchObject({ ok: true, data: { name: "Arrived" } });
      expect(await events(account)).toEqual(["found", "updated by us"]);
    });

    test("an update that was cut off before Meta saw it is reported as not done", async ({ open }) => {
      const account = await opened(open);
      await account.fault({ match: { method: "POST" }, cut: true });
      const result = await update(account, { name: "Lost" });
      expect(result).toMatchObject({ ok: false, refusal: { kind: "outcome-unknown" } });
      expect(result.ok === false && refusalInEnglish(result.refusal).title).toContain("the change wasn't made");
      expect((await inMirror(account))?.sequence.name).toBe("Shop");
      expect(await audits(account)).toMatchObject([{ outcome: "unknown" }]);
      expect(await update(account, { name: "Again" })).toMatchObject({ ok: true });
    });

    test("an update of unknown outcome succeeds on the next try without a second one", async ({ open }) => {
      const account = await opened(open);
      await account.fault({ match: { method: "POST" }, after: true, status: 502, html: true });
      await account.fault({ match: { method: "GET" }, skip: 1, cut: true });
      const first = await update(account, { name: "Perhaps" });
      expect(first.ok === false && refusalInEnglish(first.refusal).title).toContain("don't know whether");
      expect(await update(account, { name: "Perhaps" })).toMatchObject({ ok: true });
      expect(await posts(account)).toHaveLength(1);
      expect(await atMeta(account)).toMatchObject({ name: "Perhaps" });
    });

    for (const errorsIn of ["code", "subcode"] as const) {
      test(`a stale status is corrected when Meta says "used in an ad" by ${errorsIn}`, async ({ open }) => {
        const account = await opened(open);
        await account.fault({
          match: { method: "POST" },
          error: errorsIn === "code" ? { code: 4027012 } : { code: 100, error_subcode: 4027012 },
        });
        await account.fault({ match: { method: "DELETE" }, error: { code: 4027012 } });
        const before = (await inMirror(account))?.sequence.adStatus;
        const result = await update(account, { name: "Locked" });
        expect(before).toBe("not_in_ad");
        expect(result).toMatchObject({ ok: false, refusal: { kind: "used-in-ad", fbtraceId: expect.any(String) } });
        expect((await inMirror(account))?.sequence.adStatus).toBe("in_ad");
        const deletion = await deleteSequence(account.waba, { sequenceId: account.id }, account.ctx);
        expect(deletion).toMatchObject({ ok: false, refusal: { kind: "used-in-ad" } });
      });
    }

    test("a sequence that is gone is reported as not found, and the mirror learns it", async ({ open }) => {
      const account = await opened(open);
      await deleteAtMeta(account.elsewhere, account.wabaId, account.id);
      expect(await update(account, { name: "Ghost" })).toMatchObject({ ok: false, refusal: { kind: "not-found" } });
      expect((await inMirror(account))?.goneAt).not.toBeNull();
      expect(await events(account)).toEqual(["found", "disappeared"]);
    });

    test("a deleted sequence leaves the list and keeps its content for recreation", async ({ open }) => {
      const account = await opened(open);
      const result = await deleteSequence(account.waba, { sequenceId: account.id }, account.ctx);
      expect(result).toEqual({ ok: true, data: { sequenceId: account.id, alreadyGone: false } });
      expect(await atMeta(account)).toBeNull();
      const deleted = await listDeletedSequences(account.waba, {}, account.ctx);
      expect(deleted.sequences).toMatchObject([{ name: "Shop", message }]);
      expect(await events(account)).toEqual(["found", "deleted by us"]);
      expect(await audits(account)).toMatchObject([{ action: "sequence.delete", outcome: "done" }]);
    });

    test("already deleted counts as success", async ({ open }) => {
      const account = await opened(open);
      await deleteAtMeta(account.elsewhere, account.wabaId, account.id);
      const result = await deleteSequence(account.waba, { sequenceId: account.id }, account.ctx);
      expect(result).toEqual({ ok: true, data: { sequenceId: account.id, alreadyGone: true } });
      expect((await inMirror(account))?.goneAt).not.toBeNull();
      expect(await audits(account)).toMatchObject([{ outcome: "done" }]);
    });

    for (const [what, error] of [
      ["the guide's 4027017", { code: 4027017 }],
      ["100/33", { code: 100, error_subcode: 33 }],
    ] as const) {
      test(`a deletion that Meta refuses with ${what} is not reported as done while the sequence lives`, async ({
        open,
      }) => {
        const account = await opened(open);
        await account.fault({ match: { method: "DELETE" }, error });
        const result = await deleteSequence(account.waba, { sequenceId: account.id }, account.ctx);
        expect(result).toMatchObject({ ok: false, refusal: { kind: "permission-missing" } });
        expect(await atMeta(account)).not.toBeNull();
        expect((await inMirror(account))?.goneAt).toBeNull();
        expect(await events(account)).toEqual(["found"]);
        expect(await audits(account)).toMatchObject([{ action: "sequence.delete", outcome: "refused" }]);
      });

      test(`an update that Meta refuses with ${what} leaves the sequence in the list while it lives`, async ({
        open,
      }) => {
        const account = await opened(open);
        await account.fault({ match: { method: "POST" }, error });
        const result = await update(account, { name: "Other" });
        expect(result).toMatchObject({ ok: false, refusal: { kind: "permission-missing" } });
        expect((await inMirror(account))?.goneAt).toBeNull();
        expect(await events(account)).toEqual(["found"]);
      });
    }

    test("a deletion that can be neither carried out nor checked leaves the sequence in the list", async ({ open }) => {
      const account = await opened(open);
      await account.fault({ match: { method: "DELETE" }, error: { code: 4027017 } });
      await account.fault({ match: { method: "GET" }, skip: 1, times: null, error: { code: 10 } });
      const result = await deleteSequence(account.waba, { sequenceId: account.id }, account.ctx);
      expect(result).toMatchObject({ ok: false, refusal: { kind: "not-found" } });
      expect((await inMirror(account))?.goneAt).toBeNull();
      await account.calm();
    });

    test("a deletion whose answer is lost is decided by reading the row", async ({ open }) => {
      const account = await opened(open);
      await account.fault({ match: { method: "DELETE" }, cut: true });
      const first = await deleteSequence(account.waba, { sequenceId: account.id }, account.ctx);
      expect(first.ok === false && refusalInEnglish(first.refusal).title).toContain("wasn't deleted");
      await account.fault({ match: { method: "DELETE" }, after: true, cut: true });
      const second = await deleteSequence(account.waba, { sequenceId: account.id }, account.ctx);
      expect(second).toMatchObject({ ok: true, data: { alreadyGone: false } });
    });

    test("a rate limit met by a write silences writes and syncs until Meta listens again", async ({ open }) => {
      const account = await opened(open);
      await account.fault({ match: { method: "POST" }, error: { code: 80007 }, headers: { "Retry-After": "120" } });
      const result = await update(account, { name: "Too much" });
      expect(result).toMatchObject({ ok: false, refusal: { kind: "rate-limited", code: 80007 } });
      const callsBefore = (await account.calls()).length;
      expect(await update(account, { name: "Too much" })).toMatchObject({
        ok: false,
        refusal: { kind: "rate-limited" },
      });
      expect(await startSync(account.waba, { refresh: true }, account.ctx)).toBeNull();
      expect((await account.calls()).length).toBe(callsBefore);
      account.pass(121_000);
      expect(await update(account, { name: "Too much" })).toMatchObject({ ok: true });
    });
  });
}

import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { type ActivityFilters, nobody } from "@/lib/domain/activity/activity";
import { toWords } from "@/lib/domain/sequences/to-words";
import { HOUR_MS } from "@/lib/domain/time/durations";
import { updateSequence as updateAtMeta } from "@/lib/graph/edges/sequences/update-sequence";
import { exportActivityCsv } from "@/lib/server/activity/export/export-activity";
import { listActivity, listActivityNews } from "@/lib/server/activity/list-activity";
import { readActivityWords } from "@/lib/server/activity/read-words";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { dayStart } from "@/lib/server/results/day-start";
import { readTimeZone } from "@/lib/server/results/read-time-zone";
import { deleteSequence } from "@/lib/server/sequences/delete-sequence";
import { startSync } from "@/lib/server/sequences/mirror/start-sync";
import { updateSequence } from "@/lib/server/sequences/update-sequence";
import { RefusalCounter } from "@/lib/server/webhooks/refusal-counter";
import { engines } from "../../support/engines";
import { type TestAccount, test } from "../../support/givens/store-test";

const all: ActivityFilters = {
  ...{ q: "", kind: "all", person: null, sequence: null, period: "all", from: null, to: null },
};
const message = { text: "Welcome to the shop" };

async function addPerson({ db, wabaId }: TestAccount, name: string): Promise<string> {
  const id = randomUUID();
  await db.insertInto("users").values({ id, meta_user_id: id, name, created_at: "2026-01-01" }).execute();
  const account = { waba_id: wabaId, name: "Shop", updated_at: "2026-01-01" };
  const nothing = { owner_name: null, owner_business_id: null, currency: null, timezone_id: null };
  await db
    .insertInto("accounts")
    .values({ ...account, ...nothing })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const unset = { meta_role: null, set_role: null, set_by: null, set_at: null, removed_at: null };
  await db
    .insertInto("memberships")
    .values({ user_id: id, waba_id: wabaId, role: "admin", verified_at: "2026-01-01", ...unset })
    .execute();
  return id;
}

const list = async ({ waba, ctx }: TestAccount, filters: Partial<ActivityFilters> = {}, limit = 50) => {
  const found: string[] = [];
  let before: string | undefined;
  do {
    const page = await listActivity(waba, { ...all, ...filters }, { before, limit }, ctx);
    found.push(...page.entries.map(({ action, id }) => `${action} ${id}`));
    before = page.next ?? undefined;
  } while (before);
  return found;
};
const actions = async (account: TestAccount, filters: Partial<ActivityFilters> = {}) =>
  (await list(account, filters)).map((entry) => entry.split(" ")[0]);

const sync = async ({ waba, ctx }: TestAccount) => (await startSync(waba, { refresh: true }, ctx))?.done;

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("pages hold each entry once, newest first, whatever their size and whoever wrote meanwhile", async ({
      open,
    }) => {
      const account = await open();
      const { db, wabaId } = account;
      const write = (n: number, wabaOf: string | null = wabaId) =>
        writeAudit(
          db,
          { userId: null, wabaId: wabaOf, action: wabaOf ? "change.end" : "delivery.refuse", outcome: "done" },
          // Many at the same time.
          new Date(Date.UTC(2026, 0, 1) + Math.floor(n / 4) * 1000),
        );
      for (let n = 0; n < 23; n++) await write(n, n % 5 === 0 ? null : wabaId);
      const whole = await list(account);
      expect(whole).toHaveLength(23);
      for (const limit of [1, 3, 7, 23]) expect(await list(account, {}, limit)).toEqual(whole);
      const { next } = await listActivity(account.waba, all, { limit: 10 }, account.ctx);
      await write(99);
      const rest = await listActivity(account.waba, all, { before: next ?? "", limit: 50 }, account.ctx);
      expect(rest.entries.map(({ action, id }) => `${action} ${id}`)).toEqual(whole.slice(10));
    });

    test("filters find by kind, person, sequence, refusal and words", async ({ open }) => {
      const account = await open({ sequences: [{ name: "Winter sale", message }] });
      const { db, wabaId, sequenceIds } = account;
      await sync(account);
      const [sequenceId = ""] = sequenceIds;
      const [ana, ben] = [await addPerson(account, "Ana Müller"), await addPerson(account, "Ben")];
      const write = (userId: string | null, action: string, outcome: "done" | "refused", subjectId: string | null) =>
        writeAudit(db, { userId, wabaId, action, outcome, subjectId, detail: { kind: "policy-blocked" } });
      await write(ana, "sequence.update", "done", sequenceId);
      await write(ben, "sequence.delete", "refused", "another");
      await write(ben, "team.role", "done", ana);
      await write(null, "elsewhere.changed", "done", sequenceId);

      expect(await actions(account)).toEqual([
        "elsewhere.changed",
        "team.role",
        "sequence.delete",
        "sequence.update",
        "elsewhere.imported",
      ]);
      expect(await actions(account, { kind: "sequences" })).toEqual(["sequence.delete", "sequence.update"]);
      expect(await actions(account, { kind: "refused" })).toEqual(["sequence.delete"]);
      expect(await actions(account, { person: ben })).toEqual(["team.role", "sequence.delete"]);
      expect(await actions(account, { person: nobody })).toEqual(["elsewhere.changed", "elsewhere.imported"]);
      expect(await actions(account, { sequence: sequenceId })).toEqual(["elsewhere.changed", "sequence.update"]);
      expect(await actions(account, { q: "muller" })).toEqual(["sequence.update"]);
      expect(await actions(account, { q: "WINTER sale" })).toEqual(["elsewhere.changed", "sequence.update"]);
      expect(await actions(account, { q: "100%" })).toEqual([]);
      expect(await actions(account, { person: ben, kind: "sequences", q: "ben" })).toEqual(["sequence.delete"]);
      const { entries } = await listActivity(account.waba, { ...all, kind: "team" }, {}, account.ctx);
      expect(entries).toMatchObject([{ actor: "Ben", subject: { kind: "person", name: "Ana Müller" } }]);
    });

    test("a period is of the account's days", async ({ open }) => {
      const account = await open();
      await addPerson(account, "Ana");
      const { db, wabaId } = account;
      await db.updateTable("accounts").set({ timezone_id: "47" }).where("waba_id", "=", wabaId).execute();
      const write = (action: string, at: string) =>
        writeAudit(db, { userId: null, wabaId, action, outcome: "done" }, new Date(at));
      const { timeZone } = await readTimeZone(db, wabaId);
      const start = dayStart("2026-03-29", timeZone);
      await write("change.end", new Date(start - 1).toISOString());
      await write("change.start", new Date(start).toISOString());
      await write("change.undo", new Date(dayStart("2026-03-30", timeZone)).toISOString());
      const day = { period: "custom", from: "2026-03-29", to: "2026-03-29" } as const;
      expect(await actions(account, day)).toEqual(["change.start"]);
      expect(await actions(account, { period: "custom", from: "2026-03-29" })).toEqual(["change.undo", "change.start"]);
      expect(await actions(account, { period: "custom", to: "2026-03-28" })).toEqual(["change.end"]);
      expect(await actions(account, { period: "7d" })).toEqual([]);
    });

    test("writes and changes elsewhere come with the words before and after", async ({ open }) => {
      const account = await open({ sequences: [{ name: "Shop", message }] });
      const { waba, ctx, wabaId, sequenceIds, elsewhere } = account;
      const [sequenceId = ""] = sequenceIds;
      await sync(account);
      const base = { name: "Shop", message };
      const words = { ...toWords("Shop", message), text: "Hello" };
      expect(await updateSequence(waba, { sequenceId, base, words }, ctx)).toMatchObject({ ok: true });
      await updateAtMeta(elsewhere, wabaId, sequenceId, { message: { text: "Somebody else" } });
      account.pass(HOUR_MS);
      await sync(account);
      expect(await deleteSequence(waba, { sequenceId }, ctx)).toMatchObject({ ok: true });
      expect(await actions(account)).toEqual([
        "sequence.delete",
        "elsewhere.changed",
        "sequence.update",
        "elsewhere.imported",
      ]);
      const { entries } = await listActivity(waba, all, {}, ctx);
      const texts = [];
      for (const { seq, hasWords } of entries) {
        const found = hasWords ? await readActivityWords(waba, seq, ctx) : null;
        texts.push([found?.before?.text, found?.after?.text]);
      }
      expect(texts).toEqual([
        ["Somebody else", undefined],
        ["Hello", "Somebody else"],
        ["Welcome to the shop", "Hello"],
        [undefined, undefined],
      ]);
      expect(await readActivityWords({ ...waba, wabaId: "another" } as typeof waba, 2, ctx)).toBeNull();
    });

    test("a refusal says why", async ({ open }) => {
      const account = await open({ sequences: [{ name: "Shop", message }] });
      const [sequenceId = ""] = account.sequenceIds;
      await account.fault({ match: { method: "DELETE" }, error: { code: 368, message: "blocked" } });
      const refused = await deleteSequence(account.waba, { sequenceId }, account.ctx);
      expect(refused).toMatchObject({ ok: false });
      const { entries } = await listActivity(account.waba, { ...all, kind: "refused" }, {}, account.ctx);
      expect(entries).toMatchObject([
        {
          action: "sequence.delete",
          outcome: "refused",
          reason: { key: expect.stringMatching(/^refusals\..+\.title$/) },
        },
      ]);
      expect(entries[0]?.reference).toContain("code 368");
    });

    test("deliveries turned away make one entry a day and reason, for every account", async ({ open, db }) => {
      const account = await open();
      const counter = new RefusalCounter(async () => db);
      const now = new Date();
      for (let n = 0; n < 3; n++) {
        counter.count("bad-signature", "", now);
        await counter.flush();
      }
      counter.count("too-large", "", now);
      await counter.flush();
      expect(await actions(account)).toEqual(["delivery.refuse", "delivery.refuse"]);
      expect(await actions(account, { kind: "deliveries" })).toHaveLength(2);
      expect(await actions(account, { kind: "ads" })).toEqual([]);
      expect(await actions(account, { person: nobody })).toEqual([]);
    });

    test("news are what was committed since, once", async ({ open }) => {
      const account = await open();
      const { db, waba, wabaId, ctx } = account;
      const write = (action: string) => writeAudit(db, { userId: null, wabaId, action, outcome: "done" }, new Date(0));
      await write("change.start");
      const { newest } = await listActivity(waba, all, {}, ctx);
      expect((await listActivityNews(waba, all, newest, ctx)).entries).toEqual([]);
      await write("change.end");
      await write("results.time-zone");
      const news = await listActivityNews(waba, all, newest, ctx);
      expect(news.entries.map(({ action }) => action)).toEqual(["results.time-zone", "change.end"]);
      expect((await listActivityNews(waba, { ...all, kind: "ads" }, newest, ctx)).entries).toHaveLength(1);
      expect((await listActivityNews(waba, all, news.newest, ctx)).entries).toEqual([]);
    });

    test("the spreadsheet keeps formulas harmless and ends with the head", async ({ open }) => {
      const account = await open();
      const { db, waba, wabaId, ctx } = account;
      const entry = { userId: null, wabaId, action: "change.end", subjectId: "=cmd()", outcome: "done" as const };
      await writeAudit(db, entry);
      let csv = "";
      for await (const part of exportActivityCsv(waba, all, "comma", ctx)) csv += part;
      const lines = csv.trimEnd().split("\r\n");
      expect(lines).toHaveLength(3);
      expect(lines[1]).toContain("'=cmd()");
      const head = await db
        .selectFrom("audit_heads")
        .select(["seq", "mac"])
        .where("waba_id", "=", wabaId)
        .executeTakeFirstOrThrow();
      expect(lines[2]).toMatch(/^head,/);
      expect(lines[2]).toContain(`${head.seq}`);
    });
  });
}

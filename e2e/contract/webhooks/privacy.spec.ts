import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { DAY_MS } from "@/lib/domain/time/durations";
import { seal } from "@/lib/server/secrets/seal";
import { enforceRetention } from "@/lib/server/webhooks/privacy/enforce-retention";
import { forgetPerson } from "@/lib/server/webhooks/privacy/forget-person";
import { maskPersonal } from "@/lib/server/webhooks/privacy/mask-personal";
import { saveWebhookSettings } from "@/lib/server/webhooks/privacy/save-webhook-settings";
import { DEFAULT_SETTINGS } from "@/lib/server/webhooks/privacy/webhook-settings";
import { readWebhookLog } from "@/lib/server/webhooks/read-webhook-log";
import { replayDelivery } from "@/lib/server/webhooks/replay-delivery";
import { engines } from "../../support/engines";
import { countedIn, deliveryOf, memberOf, test, WABA } from "../../support/givens/webhook-test";

const PHONE = "4915112345678";
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

test("number, name, ids and messages of a customer are nowhere in the database file", async ({ db, place, post }) => {
  const id = `wamid.${Buffer.from(PHONE).toString("base64")}`;
  await post(
    deliveryOf([{ id, from: PHONE, text: "Call me: +49 151 12345678 or ada@example.org", from_user_id: "DE.77" }]),
  );
  await post(
    deliveryOf([{ id: "wamid.voice", from: PHONE, text: null, type: "contacts", contacts: [{ name: "Grace" }] }]),
  );
  await db.destroy();
  const path = place.url.slice("file:".length);
  const stored = Buffer.concat(
    await Promise.all([path, `${path}-wal`].map((file) => readFile(file).catch(() => Buffer.alloc(0)))),
  ).toString("latin1");
  for (const secret of [PHONE, "151 12345678", "Lovelace", "Grace", "ada@example.org", id, "DE.77"]) {
    expect(stored.includes(secret), secret).toBe(false);
  }
  expect(stored).toContain("Call me:");
});

test("long numbers and addresses in a text are masked, short numbers stay", () => {
  expect(maskPersonal("2 coffees at 10:30, +49 (151) 1234-5678 a.b+c@d.io")).toBe(
    "2 coffees at 10:30, ‹number› ‹email›",
  );
  expect(maskPersonal("٠١٢٣٤٥٦٧٨٩")).toBe("‹number›");
  expect([...maskPersonal("👋🏽".repeat(1000))].length).toBe(281);
});

test("the same number is one person in an account and another in the next", async ({ db, post }) => {
  await post(deliveryOf([{ from: PHONE }, { from: `+${PHONE}` }, { from: "15550002222" }]));
  const people = await db.selectFrom("conversations").select("person_key").distinct().execute();
  expect(people).toHaveLength(2);
  expect(people.every(({ person_key }) => /^[\w-]{22}$/.test(person_key ?? ""))).toBe(true);
});

test("no number is needed: a business-scoped id stands in its place, or nothing does", async ({ db, post }) => {
  const body = deliveryOf([{ id: "wamid.1", from_user_id: "US.1" }, { id: "wamid.2" }]);
  const [entry] = body.entry as [{ changes: [{ value: { contacts?: unknown; messages: Record<string, unknown>[] } }] }];
  const { value } = entry.changes[0];
  delete value.contacts;
  for (const message of value.messages) delete message.from;
  expect((await post(body)).status).toBe(200);
  const rows = await db.selectFrom("conversations").select(["person_key", "user_key"]).execute();
  expect(rows.map(({ person_key, user_key }) => [person_key !== null, person_key === user_key]).sort()).toEqual([
    [false, true],
    [true, true],
  ]);
});

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("a person is forgotten by number in any notation, with all that is linked, and stays so", async ({
      db,
      ctx,
      post,
    }) => {
      const mine = deliveryOf([{ id: "wamid.1", from: PHONE, from_user_id: "DE.77" }]);
      await post(mine);
      const byId = deliveryOf([{ id: "wamid.2", from: "DE.77" }]);
      await post(byId);
      await post(deliveryOf([{ id: "wamid.3", from: "15550002222" }]));
      const failed = { state: "failed" as const, sealed_body: seal(`{"from":"${PHONE}"}`) };
      await db.updateTable("deliveries").set(failed).where("conversation_count", "=", 1).execute();
      expect(await forgetPerson(memberOf(), { person: "+49 151 1234 5678" }, ctx)).toEqual({
        ok: true,
        data: { conversations: 2 },
      });
      expect(await db.selectFrom("conversations").select("waba_id").execute()).toHaveLength(1);
      expect(await countedIn(db)).toBe(1);
      const sealed = await db.selectFrom("deliveries").select("id").where("sealed_body", "is not", null).execute();
      expect(sealed).toEqual([]);
      // Meta sends it again, and it stays forgotten.
      await post(mine);
      await post({ ...byId, more: 1 });
      expect(await countedIn(db)).toBe(1);
      const audits = await db.selectFrom("audits").select(["action", "outcome", "detail"]).execute();
      expect(audits).toEqual([{ action: "webhooks.forget", outcome: "done", detail: '{"conversations":2}' }]);
    });

    test("what is kept no longer goes, and the counts stay", async ({ db, ctx, post }) => {
      await post(deliveryOf([{ at: daysAgo(401) }, { at: daysAgo(91) }, { at: daysAgo(1) }]));
      await enforceRetention(db, WABA, DEFAULT_SETTINGS, ctx.now());
      const rows = await db.selectFrom("conversations").select("first_text").orderBy("at").execute();
      expect(rows.map(({ first_text }) => first_text)).toEqual([null, "Hello"]);
      await enforceRetention(db, WABA, DEFAULT_SETTINGS, new Date(Date.now() + 15 * DAY_MS));
      expect(await db.selectFrom("deliveries").select("id").execute()).toEqual([]);
      expect(await countedIn(db)).toBe(3);
    });

    test("what is kept follows the settings, at once and from then on", async ({ db, ctx, post }) => {
      const settings = { ...DEFAULT_SETTINGS, lastDigits: true };
      expect(await saveWebhookSettings(memberOf(), settings, ctx)).toEqual({ ok: true, data: settings });
      await post(deliveryOf([{ from: PHONE }]));
      const read = () => db.selectFrom("conversations").select(["last_digits", "first_text"]).execute();
      expect(await read()).toEqual([{ last_digits: "678", first_text: "Hello" }]);
      await saveWebhookSettings(memberOf(), { ...DEFAULT_SETTINGS, textDays: 0 }, ctx);
      await post(deliveryOf([{ from: PHONE }]));
      expect(await read()).toEqual([
        { last_digits: null, first_text: null },
        { last_digits: null, first_text: null },
      ]);
    });

    test("the log shows deliveries redacted, and a replay counts nothing twice", async ({ db, ctx, post }) => {
      const body = deliveryOf([{ id: "wamid.1", from: PHONE }]);
      await post(body);
      const { deliveries, lastHeardAt } = await readWebhookLog(memberOf(), {}, ctx);
      const [delivery] = deliveries;
      expect(delivery).toMatchObject({ state: "processed", updates: 1, conversations: 1, isWhole: false });
      expect(lastHeardAt).not.toBeNull();
      expect(JSON.parse(delivery?.redacted ?? "")).toMatchObject([
        {
          id: WABA,
          changes: [
            {
              field: "messages",
              value: {
                contacts: [{ profile: { name: "‹text of 12›" }, wa_id: "‹id›" }],
                messages: [
                  { from: "‹id›", id: "‹id›", text: { body: "‹text of 5›" }, referral: { headline: "Fresh coffee" } },
                ],
              },
            },
          ],
        },
      ]);
      const deliveryId = delivery?.id ?? "";
      const replayed = await replayDelivery(memberOf(), { deliveryId }, ctx);
      expect(replayed).toEqual({ ok: true, data: { began: 0, changed: 0 } });

      // A failed delivery stays sealed, and a replay processes it once.
      await db.deleteFrom("conversations").execute();
      await db.deleteFrom("conversation_days").execute();
      const failed = { state: "failed" as const, failure: "why", sealed_body: seal(JSON.stringify(body)) };
      await db
        .updateTable("deliveries")
        .set({ ...failed, conversation_count: 0 })
        .execute();
      const first = await replayDelivery(memberOf(), { deliveryId }, ctx);
      expect(first).toEqual({ ok: true, data: { began: 1, changed: 0 } });
      const second = await replayDelivery(memberOf(), { deliveryId }, ctx);
      expect(second).toEqual({ ok: true, data: { began: 0, changed: 0 } });
      expect(await countedIn(db)).toBe(1);
      const row = await db.selectFrom("deliveries").selectAll().executeTakeFirstOrThrow();
      expect(row).toMatchObject({
        state: "processed",
        sealed_body: null,
        failure: null,
        conversation_count: 1,
        times: 1,
      });
    });

    test("the log is read page by page", async ({ ctx, post }) => {
      for (let number = 0; number < 5; number++) await post(deliveryOf([{ id: `wamid.${number}` }]));
      const seen: string[] = [];
      for (let before: string | undefined; ; ) {
        const page = await readWebhookLog(memberOf(), { limit: 2, ...(before && { before }) }, ctx);
        seen.push(...page.deliveries.map(({ id }) => id));
        if (page.next === null) break;
        before = page.next;
      }
      expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
    });
  });
}

import { expect } from "@playwright/test";
import { seal } from "@/lib/server/secrets/seal";
import { forgetPerson } from "@/lib/server/webhooks/privacy/forget-person";
import { engines } from "../../support/engines";
import { type Click, contextOn, countedIn, deliveryOf, memberOf, test } from "../../support/givens/webhook-test";

const PHONE = "4915112345678";
const NEW_PHONE = "4915187654321";
const at = (second: number) => new Date(Date.UTC(2026, 10, 1, 12, 0, second)).toISOString();

const opened: Click = { id: "wamid.opened", type: "request_welcome", text: null, at: at(0) };
const wrote: Click = { id: "wamid.wrote", text: "Where are you?", at: at(20) };
const changed = (system: Record<string, unknown>, more: Partial<Click> = {}): Click => ({
  ...{ id: `wamid.${JSON.stringify(system).length}`, type: "system", text: null, referral: null, system },
  ...more,
});

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    const orders: [string, Click[][]][] = [
      ["opened first", [[opened], [wrote]]],
      ["written first", [[wrote], [opened]]],
      ["in one delivery", [[opened, wrote]]],
      ["in one delivery, the other way round", [[wrote, opened]]],
      ["repeated", [[opened], [wrote], [opened], [wrote, opened], [opened]]],
    ];
    for (const [how, deliveries] of orders) {
      test(`an opened chat and its first text are one conversation: ${how}`, async ({ db, post }) => {
        for (const [index, clicks] of deliveries.entries()) await post({ ...deliveryOf(clicks), index });
        expect(await countedIn(db)).toBe(1);
        const kept = await db.selectFrom("conversations").select(["message_type", "first_text"]).execute();
        expect(kept).toEqual([{ message_type: "text", first_text: "Where are you?" }]);
        const logged = await db.selectFrom("deliveries").select("conversation_count").execute();
        expect(logged.reduce((sum, row) => sum + row.conversation_count, 0)).toBe(1);
      });
    }

    test("two inboxes that hear of both at once count one conversation", async ({ db, post }) => {
      const inboxes = [contextOn(db), contextOn(db)];
      const pairs = Array.from({ length: 8 }, (_, person) => ({ from: `49151123456${10 + person}` }));
      await Promise.all(
        pairs.flatMap(({ from }) => [
          post(deliveryOf([{ ...opened, id: `wamid.o${from}`, from }]), {}, inboxes[0]),
          post(deliveryOf([{ ...wrote, id: `wamid.w${from}`, from }]), {}, inboxes[1]),
        ]),
      );
      expect(await countedIn(db)).toBe(pairs.length);
    });

    test("another person, another click or another day is another conversation", async ({ db, post }) => {
      await post(deliveryOf([opened]));
      await post(deliveryOf([{ ...wrote, id: "wamid.other", from: "15550002222" }]));
      await post(deliveryOf([{ ...wrote, id: "wamid.click", referral: { ctwa_clid: "Another" } }]));
      await post(deliveryOf([{ ...wrote, id: "wamid.later", at: "2026-11-03T12:00:00.000Z" }]));
      expect(await countedIn(db)).toBe(4);
    });

    const changes: [string, Click, Click, string][] = [
      [
        "a new number",
        changed({ type: "user_changed_number", wa_id: NEW_PHONE, customer: PHONE }),
        { id: "wamid.new", from: NEW_PHONE },
        PHONE,
      ],
      [
        "a new user id",
        changed({ type: "user_changed_user_id", user_id: "DE.2", previous_user_id: "DE.1" }, { from: "DE.2" }),
        { id: "wamid.new", from: "DE.2" },
        "DE.1",
      ],
    ];
    for (const [what, change, later, before] of changes) {
      test(`a customer with ${what} is one person, and erased by any id with all their data`, async ({
        db,
        ctx,
        post,
      }) => {
        for (const by of [before, later.from as string]) {
          await post(deliveryOf([{ id: `wamid.${by}.1`, from: before }]));
          await post(deliveryOf([{ ...change, id: `wamid.${by}.2` }]));
          await post(deliveryOf([{ ...later, id: `wamid.${by}.3` }]));
          await post(deliveryOf([{ id: `wamid.${by}.4`, from: "15550002222" }]));
          const failed = { state: "failed" as const, sealed_body: seal(`{"from":"${later.from}"}`) };
          await db.updateTable("deliveries").set(failed).where("state", "=", "processed").execute();
          expect(await forgetPerson(memberOf(), { person: by }, ctx)).toEqual({ ok: true, data: { conversations: 2 } });
          expect(await db.selectFrom("person_links").selectAll().execute()).toEqual([]);
          const sealed = await db.selectFrom("deliveries").select("id").where("sealed_body", "is not", null).execute();
          expect(sealed).toEqual([]);
          // Meta sends the change again; nothing of it is stored.
          await post({ ...deliveryOf([{ ...change, id: `wamid.${by}.2` }]), again: true });
          expect(await db.selectFrom("person_links").selectAll().execute()).toEqual([]);
        }
        expect(await countedIn(db)).toBe(2);
      });
    }
  });
}

test("a change of identity holds no id as it is", async ({ db, place, post }) => {
  await post(deliveryOf([changed({ type: "user_changed_number", body: "A to B", wa_id: NEW_PHONE, customer: PHONE })]));
  expect(await db.selectFrom("person_links").selectAll().execute()).toHaveLength(1);
  const { redacted } = await db.selectFrom("deliveries").select("redacted").executeTakeFirstOrThrow();
  expect(redacted).not.toContain(NEW_PHONE);
  expect(place.url).toBeTruthy();
});

import { expect } from "@playwright/test";
import { engines } from "../../support/engines";
import { type Click, contextOn, countedIn, deliveryOf, test } from "../../support/givens/webhook-test";

const OLD = "DE.100";
const NEW = "DE.200";
const NEWEST = "DE.300";
const at = (second: number) => new Date(Date.UTC(2026, 10, 1, 12, 0, second)).toISOString();

const opened: Click = { id: "wamid.opened", type: "request_welcome", text: null, from: OLD, at: at(0) };
const wrote: Click = { id: "wamid.wrote", text: "Where are you?", from: NEW, at: at(20) };
const linked = (from: string, to: string, second = 10): Click => ({
  ...{ id: `wamid.${from}.${to}`, type: "system", text: null, referral: null, from: to, at: at(second) },
  system: { type: "user_changed_user_id", user_id: to, previous_user_id: from },
});
const changed = linked(OLD, NEW);

const ORDERS = [
  [opened, wrote, changed],
  [wrote, opened, changed],
  [opened, changed, wrote],
  [wrote, changed, opened],
  [changed, opened, wrote],
  [changed, wrote, opened],
] as const;
const nameOf = (clicks: readonly Click[]) => clicks.map(({ id }) => id?.split(".")[1]).join(", ");

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    for (const order of ORDERS) {
      test(`one conversation under two ids, and none counted twice: ${nameOf(order)}`, async ({ db, post }) => {
        for (const click of order) await post(deliveryOf([click]));
        for (const [index, click] of [...order, ...order].entries()) await post({ ...deliveryOf([click]), index });
        const kept = await db.selectFrom("conversations").select(["message_type", "first_text"]).execute();
        expect(kept).toEqual([{ message_type: "text", first_text: "Where are you?" }]);
        expect(await countedIn(db)).toBe(1);
        const logged = await db.selectFrom("deliveries").select("conversation_count").execute();
        expect(logged.reduce((sum, row) => sum + row.conversation_count, 0)).toBe(1);
      });

      test(`one conversation under two ids in a single delivery: ${nameOf(order)}`, async ({ db, post }) => {
        await post(deliveryOf([...order]));
        expect(await countedIn(db)).toBe(1);
        const logged = await db.selectFrom("deliveries").select("conversation_count").execute();
        expect(logged).toEqual([{ conversation_count: 1 }]);
      });
    }

    test("two changes of id that arrive last, the later one first, join the first id with the third", async ({
      db,
      post,
    }) => {
      await post(deliveryOf([opened]));
      await post(deliveryOf([{ ...wrote, from: NEWEST }]));
      await post(deliveryOf([linked(NEW, NEWEST, 15)]));
      expect(await countedIn(db)).toBe(2);
      await post(deliveryOf([linked(OLD, NEW, 10)]));
      expect(await countedIn(db)).toBe(1);
    });

    test("a change of id joins no other person, no other click and nothing from two weeks before", async ({
      db,
      post,
    }) => {
      const early = (click: Click): Click => ({ ...click, id: `${click.id}.early`, at: "2026-10-15T12:00:00.000Z" });
      await post(deliveryOf([opened, { ...wrote, from: "DE.999" }]));
      await post(deliveryOf([{ ...wrote, id: "wamid.click", referral: { ctwa_clid: "Another" } }]));
      await post(deliveryOf([early(opened), early(wrote)]));
      await post(deliveryOf([changed]));
      expect(await countedIn(db)).toBe(5);
    });

    test("inboxes that hear of the chat, the text and the change at once count one conversation", async ({
      db,
      post,
    }) => {
      const inboxes = [contextOn(db), contextOn(db), contextOn(db)];
      const people = Array.from({ length: 6 }, (_, person) => ({ before: `DE.1${person}`, after: `DE.2${person}` }));
      await Promise.all(
        people.flatMap(({ before, after }) => [
          post(deliveryOf([{ ...opened, id: `wamid.o${before}`, from: before }]), {}, inboxes[0]),
          post(deliveryOf([{ ...wrote, id: `wamid.w${before}`, from: after }]), {}, inboxes[1]),
          post(deliveryOf([linked(before, after)]), {}, inboxes[2]),
        ]),
      );
      expect(await countedIn(db)).toBe(people.length);
    });
  });
}

const shapes: [string, Record<string, unknown>, Record<string, unknown>?][] = [
  ["both ids in the system part", { type: "user_changed_user_id", user_id: NEW, previous_user_id: OLD }],
  ["the old id beside it", { type: "user_changed_user_id", user_id: NEW }, { previous_user_id: OLD }],
  ["both ids beside it", { type: "user_changed_user_id" }, { user_id: NEW, previous_user_id: OLD }],
  ["a number under wa_id", { type: "customer_changed_number", wa_id: NEW, customer: OLD }],
  ["a number under new_wa_id", { type: "customer_changed_number", new_wa_id: NEW, customer: OLD }],
  ["a number under new_wa_id and no type", { body: "A changed to B", new_wa_id: NEW, customer: OLD }],
  ["the old number beside it", { type: "user_changed_number", wa_id: NEW }, { previous_wa_id: OLD }],
  ["the older name of a change", { type: "customer_identity_changed", user_id: NEW, customer: OLD }],
  ["the change as the message's own type", { user_id: NEW, customer: OLD }, { type: "customer_changed_number" }],
  ["capitals", { type: "USER_CHANGED_USER_ID", user_id: NEW, previous_user_id: OLD }],
];
for (const [what, system, more] of shapes) {
  test(`a change of identity is understood with ${what}`, async ({ db, post }) => {
    await post(deliveryOf([opened]));
    await post(deliveryOf([wrote]));
    const names = [{ ...changed, system, ...more, from: undefined }];
    const delivery = deliveryOf(names);
    await post(withoutContacts(delivery));
    expect(await db.selectFrom("person_links").selectAll().execute()).toHaveLength(1);
    expect(await countedIn(db)).toBe(1);
  });
}

test("a changed security code links nothing, and neither does another system message", async ({ db, post }) => {
  const code = { type: "customer_identity_changed", customer: OLD, identity: "a hash", user_id: OLD };
  for (const system of [code, { type: "user_joined", wa_id: NEW }, { wa_id: NEW }])
    await post(deliveryOf([{ ...changed, from: OLD, system }]));
  await post(deliveryOf([{ ...changed, type: "text", from: OLD }]));
  expect(await db.selectFrom("person_links").selectAll().execute()).toEqual([]);
});

/** Only the message itself contains the ids. */
function withoutContacts(delivery: Record<string, unknown>): unknown {
  return JSON.parse(JSON.stringify(delivery), (key, value) =>
    key === "contacts" || key === "from" ? undefined : value,
  );
}

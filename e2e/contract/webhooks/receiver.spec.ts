import { expect } from "@playwright/test";
import { answerWebhookHandshake } from "@/lib/server/webhooks/answer-handshake";
import { receiveWebhook } from "@/lib/server/webhooks/receive-webhook";
import { createWebhookContext } from "@/lib/server/webhooks/webhook-context";
import { engines } from "../../support/engines";
import {
  APP_SECRET,
  contextOn,
  deliveryOf,
  messageOf,
  requestOf,
  signatureOf,
  test,
  VERIFY_TOKEN,
  WABA,
} from "../../support/givens/webhook-test";

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("one delivery becomes one conversation, counted on its day, before the 200", async ({ db, post }) => {
      const at = "2026-03-01T23:30:00.000Z";
      const answer = await post(deliveryOf([{ at, referral: { ref: "1" } }]));
      expect(answer.status).toBe(200);
      const [conversation] = await db.selectFrom("conversations").selectAll().execute();
      expect(conversation).toMatchObject({
        ...{ waba_id: WABA, at, day: "2026-03-02", source_type: "ad", ad_id: "120210000000000001" },
        ...{ ctwa_clid: "AffClickId", method: "none", certainty: "unknown", opening: "other", first_text: "Hello" },
      });
      const days = await db.selectFrom("conversation_days").select(["day", "count"]).execute();
      expect(days).toEqual([{ day: "2026-03-02", count: 1 }]);
      const [delivery] = await db.selectFrom("deliveries").selectAll().execute();
      expect(delivery).toMatchObject({ state: "processed", times: 1, update_count: 1, conversation_count: 1 });
      expect(JSON.parse(delivery?.kinds ?? "")).toEqual({ "message text": 1 });
    });

    test("the same message counts once: repeated, in another body, in a batch, and at two inboxes at once", async ({
      db,
      post,
    }) => {
      const inboxes = [contextOn(db), contextOn(db)];
      const message = { id: "wamid.same" };
      const bodies = [
        ...Array.from({ length: 10 }, () => deliveryOf([message])),
        ...Array.from({ length: 10 }, (_, n) => deliveryOf([message, { id: `wamid.${n}` }, message])),
      ];
      const answers = await Promise.all(bodies.flatMap((body) => inboxes.map((ctx) => post(body, {}, ctx))));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      const { count } = await db
        .selectFrom("conversations")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      expect(count).toBe(11);
      const days = await db.selectFrom("conversation_days").select("count").execute();
      expect(days.reduce((sum, day) => sum + Number(day.count), 0)).toBe(11);
      const deliveries = await db.selectFrom("deliveries").select(["times", "conversation_count"]).execute();
      expect(deliveries.reduce((sum, { times }) => sum + times, 0)).toBe(40);
      expect(deliveries.reduce((sum, row) => sum + row.conversation_count, 0)).toBe(11);
    });

    test("a thousand updates in several entries and changes arrive together", async ({ db, post }) => {
      const change = (part: number) => ({
        field: "messages",
        value: {
          messages: Array.from({ length: 250 }, (_, n) => messageOf({ id: `wamid.${part}.${n}`, text: "Hé 👋" })),
        },
      });
      const entry = (parts: number[]) => ({ id: WABA, changes: parts.map(change) });
      const body = { object: "whatsapp_business_account", entry: [entry([1, 2]), entry([3]), entry([4])] };
      expect((await post(body)).status).toBe(200);
      const [delivery] = await db.selectFrom("deliveries").selectAll().execute();
      expect(delivery).toMatchObject({ update_count: 1000, conversation_count: 1000 });
      expect(delivery?.redacted.length).toBeLessThan(20_000);
    });

    test("accounts that are not ours are acknowledged and dropped, and only counted", async ({ db, ctx, post }) => {
      const body = deliveryOf([{}], "999");
      const ours = deliveryOf([{}]).entry as unknown[];
      expect((await post(body)).status).toBe(200);
      expect((await post({ ...body, entry: [...(body.entry as unknown[]), ...ours] })).status).toBe(200);
      await ctx.refusals.flush();
      const kept = await db.selectFrom("deliveries").select("waba_id").execute();
      expect(kept).toEqual([{ waba_id: WABA }]);
      const dropped = await db.selectFrom("refused_deliveries").select(["reason", "count"]).execute();
      expect(dropped).toEqual([{ reason: "not-ours", count: 2 }]);
    });
  });
}

test("what is unknown is kept and counted, and costs nothing else", async ({ db, post }) => {
  const body = deliveryOf([{ type: "hologram", text: null }, {}]);
  const [entry] = body.entry as [{ changes: unknown[] }];
  entry.changes.push({ field: "flows", value: { event: "FLOW_STATUS_CHANGE" } }, null, 7, {
    field: "messages",
    value: {
      statuses: [{ status: "delivered", recipient_id: "4915112345678" }],
      reactions_summary: [1],
      messages: "?",
    },
  });
  expect((await post(body)).status).toBe(200);
  expect((await post({ object: "page", entry: [{ id: "5", messaging: [{ sender: { id: "1" } }] }] })).status).toBe(200);
  expect((await post([1, "two", null])).status).toBe(200);
  const rows = await db.selectFrom("deliveries").select(["waba_id", "kinds"]).execute();
  const kinds = rows.map((row) => ({ ...row, kinds: JSON.parse(row.kinds) }));
  expect(kinds.find(({ waba_id }) => waba_id === WABA)?.kinds).toEqual({
    ...{ "message hologram": 1, "message text": 1, "field flows": 1, "field unknown": 2 },
    ...{ "status delivered": 1, "value reactions_summary": 1 },
  });
  const strange = kinds.filter(({ waba_id }) => waba_id === "").map((row) => Object.keys(row.kinds)[0]);
  expect(strange.sort()).toEqual(["object page", "object unknown"]);
  const openings = await db.selectFrom("conversations").select("opening").execute();
  expect(openings.map(({ opening }) => opening).sort()).toEqual(["not-text", "other"]);
});

test("each refusal has its status and is counted with its reason, and nothing is stored", async ({ db, ctx, post }) => {
  const body = JSON.stringify(deliveryOf([{}]));
  const signature = (value: string) => ({ "x-hub-signature-256": value });
  const good = signatureOf(Buffer.from(body));
  const status = async (sent: unknown, headers?: Record<string, string>) => (await post(sent, headers)).status;
  const bare = requestOf(body);
  bare.headers.delete("x-hub-signature-256");
  expect((await receiveWebhook(bare, ctx)).status).toBe(401);
  for (const wrong of [
    good.replace("sha256=", ""),
    good.replace("sha256=", "sha1="),
    good.slice(0, -1),
    `${good}0`,
    `sha256=${"0".repeat(64)}`,
    signatureOf(Buffer.from(body), "another secret"),
    signatureOf(Buffer.from(`${body} `)),
  ]) {
    expect(await status(body, signature(wrong)), wrong).toBe(401);
  }
  expect(await status("{")).toBe(400);
  expect(await status("")).toBe(400);
  expect(await status(Buffer.alloc(3 * 1024 * 1024 + 1, 32))).toBe(413);
  await ctx.refusals.flush();
  const counted = await db.selectFrom("refused_deliveries").select(["reason", "count"]).orderBy("reason").execute();
  expect(counted).toEqual([
    { reason: "bad-json", count: 2 },
    { reason: "bad-signature", count: 7 },
    { reason: "no-signature", count: 1 },
    { reason: "too-large", count: 1 },
  ]);
  expect(await db.selectFrom("deliveries").select("id").execute()).toEqual([]);
});

test("the signature is over the bytes as they were sent: escaped, spaced, with slashes escaped", async ({
  db,
  post,
}) => {
  const plain = JSON.stringify(deliveryOf([{ text: "Olá 👋 a/b" }]));
  const escaped = plain
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("/", "\\/")
    .replace("{", "{ \n");
  expect((await post(escaped)).status).toBe(200);
  const { first_text } = await db.selectFrom("conversations").select("first_text").executeTakeFirstOrThrow();
  expect(first_text).toBe("Olá 👋 a/b");
  // The signature of the unescaped body doesn't match.
  expect((await post(escaped, { "x-hub-signature-256": signatureOf(Buffer.from(plain)) })).status).toBe(401);
});

test("a body that announces less than it holds is still measured", async ({ ctx }) => {
  const stream = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024)),
  });
  const request = new Request("http://localhost/", { method: "POST", body: stream, duplex: "half" } as RequestInit);
  expect((await receiveWebhook(request, ctx)).status).toBe(413);
});

test("a store that is away answers 503, so that Meta sends it again, and then it counts once", async ({ db, post }) => {
  let isAway = true;
  const broken = createWebhookContext({
    appSecret: APP_SECRET,
    verifyToken: undefined,
    db: async () => {
      if (isAway) throw new Error("away");
      return db;
    },
  });
  const body = deliveryOf([{}]);
  expect((await post(body, {}, broken)).status).toBe(503);
  isAway = false;
  expect((await post(body, {}, broken)).status).toBe(200);
  expect(await db.selectFrom("conversations").select("waba_id").execute()).toHaveLength(1);
});

test("the handshake answers the challenge to our token only, as plain text", async ({ db, ctx }) => {
  const ask = (query: Partial<Record<string, string>>, answering = ctx) =>
    answerWebhookHandshake(new URLSearchParams(query as Record<string, string>), answering);
  const good = { "hub.mode": "subscribe", "hub.verify_token": VERIFY_TOKEN, "hub.challenge": "1158201444" };
  const answer = ask(good);
  expect([answer.status, await answer.text()]).toEqual([200, "1158201444"]);
  expect(answer.headers.get("content-type")).toContain("text/plain");
  for (const wrong of [
    {},
    { ...good, "hub.mode": "unsubscribe" },
    { ...good, "hub.verify_token": "x" },
    { ...good, "hub.verify_token": "" },
    { "hub.mode": "subscribe", "hub.verify_token": VERIFY_TOKEN },
  ]) {
    expect(ask(wrong).status).toBe(403);
  }
  expect(ask(good, { ...ctx, verifyToken: undefined }).status).toBe(403);
  await ctx.refusals.flush();
  const counted = await db.selectFrom("refused_deliveries").select(["reason", "count"]).execute();
  expect(counted).toEqual([{ reason: "bad-handshake", count: 6 }]);
});

test("a click that arrives while Meta's agent holds the chat counts once, however often and in whichever field", async ({
  db,
  post,
}) => {
  const delivery = deliveryOf([{ id: "wamid.held" }]) as { entry: { changes: { field: string }[] }[] };
  const held = structuredClone(delivery);
  for (const entry of held.entry) for (const change of entry.changes) change.field = "standby";
  expect((await post(held)).status).toBe(200);
  expect((await post(delivery)).status).toBe(200);
  expect(await db.selectFrom("conversations").select("waba_id").execute()).toHaveLength(1);
});

test("an empty referral is no click", async ({ db, post }) => {
  const delivery = deliveryOf([{ referral: null }]) as {
    entry: { changes: { value: { messages: Record<string, unknown>[] } }[] }[];
  };
  for (const { changes } of delivery.entry)
    for (const { value } of changes) for (const m of value.messages) m.referral = {};
  expect((await post(delivery)).status).toBe(200);
  expect(await db.selectFrom("conversations").select("waba_id").execute()).toEqual([]);
});

test("a sender whose number comes as a JSON number is the same person", async ({ db, post }) => {
  const text = JSON.stringify(deliveryOf([{ from: "4915112345678" }, { from: "4915112345678" }]));
  expect((await post(text.replace('"from":"4915112345678"', '"from":4915112345678'))).status).toBe(200);
  const people = await db.selectFrom("conversations").select("person_key").distinct().execute();
  expect(people).toHaveLength(1);
});

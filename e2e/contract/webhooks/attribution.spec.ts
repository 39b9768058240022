import { expect } from "@playwright/test";
import { reattribute } from "@/lib/server/webhooks/attribution/reattribute";
import { engines } from "../../support/engines";
import { countedIn, deliveryOf, test, WABA } from "../../support/givens/webhook-test";

const AD = "120210000000000001";
const GREETING = "Hi! 👋 Welcome to Lumen.";
const message = (text: string, autofill?: string, ...titles: string[]) => ({
  text,
  ...(autofill && { autofill_message: { content: autofill } }),
  ice_breakers: titles.map((title) => ({ title })),
});
const greeted = (text: string) => ({ source_id: "unknown ad", welcome_message: { text } });

test.describe("the order of proofs", () => {
  test.beforeEach(async ({ learn, span }) => {
    await learn("100", message(GREETING, "I want coffee", "Opening hours?"));
    await learn("200", message("Another greeting", "I want tea", "Do you deliver?"));
    await span({ ad_id: AD, sequence_id: "200", from_at: "2026-01-01T00:00:00.000Z" });
  });

  const cases: [string, Parameters<typeof deliveryOf>[0][number], Record<string, unknown>][] = [
    ["ref goes before the ad", { referral: { ref: "100" } }, { method: "ref", certainty: "sure", sequence_id: "100" }],
    ["an unknown ref does not", { referral: { ref: "zzz" } }, { method: "ad", certainty: "sure", sequence_id: "200" }],
    [
      "the ad goes before the greeting, and is less sure when they disagree",
      { referral: { welcome_message: { text: GREETING } } },
      { method: "ad", certainty: "likely", sequence_id: "200" },
    ],
    [
      "the greeting of one sequence, through escapes, variants and spaces",
      { referral: greeted("Hi! 👋\uFE0F\u200B  Welcome to\nLumen. ") },
      { method: "greeting", certainty: "sure", sequence_id: "100" },
    ],
    [
      "the first text when nothing else tells",
      { text: "Do you deliver?", referral: { source_id: "9", ctwa_clid: undefined } },
      { method: "first-text", certainty: "likely", sequence_id: "200", opening: "ice-breaker", ice_breaker: 1 },
    ],
    [
      "nothing",
      { text: "Hello", referral: { source_id: "9" } },
      { method: "none", certainty: "unknown", sequence_id: null },
    ],
    [
      "a post's id is no ad's",
      { text: "Hello", referral: { source_type: "post" } },
      { method: "none", sequence_id: null, ad_id: null, source_id: AD, source_type: "post" },
    ],
    [
      "an ad in WhatsApp Status has no click id, and nothing takes its place",
      { referral: { ctwa_clid: undefined } },
      { method: "ad", sequence_id: "200", ctwa_clid: null, source_id: AD },
    ],
  ];
  for (const [what, click, expected] of cases) {
    test(what, async ({ db, post }) => {
      await post(deliveryOf([click]));
      expect(await db.selectFrom("conversations").selectAll().executeTakeFirstOrThrow()).toMatchObject(expected);
    });
  }
});

test("what a customer did with the offer: as it is, edited, an ice breaker, something else, not a text", async ({
  db,
  learn,
  post,
}) => {
  await learn("100", message(GREETING, "Ich möchte einen Kaffee bestellen", "Öffnungszeiten?", "Preise 💶"));
  const openings: [string | null, string, number][] = [
    ["Ich mo\u0308chte einen Kaffee bestellen", "as-is", 0],
    ["Ich möchte einen Kaffee bestellen, bitte!", "edited", 0],
    ["Ich möchte zwei Kaffee bestellen", "edited", 0],
    ["Öffnungszeiten?", "ice-breaker", 1],
    ["Preise 💶\uFE0F", "ice-breaker", 2],
    ["öffnungszeiten?", "other", 0],
    ["Parken?", "other", 0],
    [null, "not-text", 0],
  ];
  for (const [text, opening, place] of openings) {
    await post(deliveryOf([{ id: `wamid.${text}`, text, referral: { ref: "100" } }]));
    const row = await db.selectFrom("conversations").selectAll().orderBy("received_at", "desc").executeTakeFirst();
    expect([text, row?.opening, row?.ice_breaker]).toEqual([text, opening, place]);
    // The text isn't stored if the answer is one of ours.
    expect(row?.first_text !== null).toBe(opening === "edited" || opening === "other");
    await db.deleteFrom("conversations").execute();
  }
});

test("the version is identified by the greeting, else by time", async ({ db, learn, post }) => {
  const first = await learn("100", message("Old words"), { at: "2026-02-01T00:00:00.000Z" });
  const second = await learn("100", message("New words"), { at: "2026-03-01T00:00:00.000Z", event: "changed" });
  const clicks = [
    { at: "2026-03-05T00:00:00.000Z", referral: { ref: "100", welcome_message: { text: "Old words" } }, to: first },
    { at: "2026-03-05T00:00:00.000Z", referral: { ref: "100" }, to: second },
    { at: "2026-02-05T00:00:00.000Z", referral: { ref: "100" }, to: first },
    { at: "2026-01-05T00:00:00.000Z", referral: { ref: "100" }, to: first },
  ];
  for (const { to, ...click } of clicks) {
    await post(deliveryOf([click]));
    const { version_id } = await db.selectFrom("conversations").select("version_id").executeTakeFirstOrThrow();
    expect(version_id).toBe(to);
    await db.deleteFrom("conversations").execute();
  }
});

test("an ad is read as it was at that moment, before it was first seen as assumed, and with its own greeting as none", async ({
  db,
  learn,
  span,
  post,
}) => {
  await learn("100", message("One"));
  await learn("200", message("Two"));
  const [may, june] = ["2026-05-01T00:00:00.000Z", "2026-06-01T00:00:00.000Z"];
  await span({ ad_id: AD, sequence_id: "100", from_at: may, until_at: june });
  await span({ ad_id: AD, sequence_id: "200", from_at: june });
  await span({ ad_id: "own", greets_with: "own", from_at: may });
  const read = async (at: string, ad: string) => {
    await post(deliveryOf([{ at, text: "Hey", referral: { source_id: ad } }]));
    const row = await db.selectFrom("conversations").selectAll().executeTakeFirstOrThrow();
    await db.deleteFrom("conversations").execute();
    return [row.method, row.certainty, row.sequence_id];
  };
  expect(await read("2026-05-31T23:59:59.000Z", AD)).toEqual(["ad", "sure", "100"]);
  expect(await read(june, AD)).toEqual(["ad", "sure", "200"]);
  expect(await read("2026-04-01T00:00:00.000Z", AD)).toEqual(["ad", "likely", "100"]);
  expect(await read(june, "own")).toEqual(["ad", "sure", null]);
});

test("two sequences with the same text are distinguished by time, or not at all", async ({ db, learn, post }) => {
  await learn("100", message(GREETING));
  await learn("200", message(GREETING), { at: "2026-02-01T00:00:00.000Z" });
  await learn("100", message("Changed"), { at: "2026-03-01T00:00:00.000Z", event: "changed" });
  const read = async (at: string) => {
    await post(deliveryOf([{ at, text: "Hey", referral: greeted(GREETING) }]));
    const row = await db.selectFrom("conversations").selectAll().executeTakeFirstOrThrow();
    await db.deleteFrom("conversations").execute();
    return [row.method, row.certainty, row.sequence_id];
  };
  expect(await read("2026-02-10T00:00:00.000Z")).toEqual(["none", "unknown", null]);
  expect(await read("2026-03-10T00:00:00.000Z")).toEqual(["greeting", "likely", "200"]);
});

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });

    test("what a later sync learns is applied to earlier conversations, once", async ({
      db,
      ctx,
      learn,
      span,
      post,
    }) => {
      const at = new Date(Date.now() - 60_000).toISOString();
      const clicks = Array.from({ length: 7 }, (_, n) => ({
        id: `wamid.${n}`,
        at,
        text: n < 5 ? "I want coffee" : "Hey",
      }));
      await post(deliveryOf(clicks));
      const [contexts, again] = [await ctx.contexts(), () => ctx.contexts()];
      expect(await reattribute(db, contexts, WABA, () => new Date())).toBeNull();

      await learn("100", message(GREETING, "I want coffee"));
      expect(await reattribute(db, await again(), WABA, () => new Date())).toEqual({ changed: 5 });
      const days = await db.selectFrom("conversation_days").select(["sequence_id", "opening", "count"]).execute();
      expect(days.sort((a, b) => b.count - a.count)).toEqual([
        { sequence_id: "100", opening: "as-is", count: 5 },
        { sequence_id: "", opening: "other", count: 2 },
      ]);
      const kept = await db
        .selectFrom("conversations")
        .select("first_text")
        .where("first_text", "is not", null)
        .execute();
      expect(kept).toHaveLength(2);

      await span({ ad_id: AD, sequence_id: "100", from_at: "2026-01-01T00:00:00.000Z" });
      expect(await reattribute(db, await again(), WABA, () => new Date())).toEqual({ changed: 7 });
      expect(await reattribute(db, await again(), WABA, () => new Date())).toBeNull();
      expect(await countedIn(db)).toBe(7);
      const methods = await db.selectFrom("conversations").select(["method", "certainty"]).distinct().execute();
      expect(methods).toEqual([{ method: "ad", certainty: "sure" }]);
    });

    test("another time zone moves conversations to its days", async ({ db, ctx, post }) => {
      await post(deliveryOf([{ at: "2026-03-01T23:30:00.000Z" }]));
      await db.updateTable("accounts").set({ timezone_id: "1" }).execute();
      expect(await reattribute(db, await ctx.contexts(), WABA, () => new Date())).toEqual({ changed: 1 });
      const days = await db.selectFrom("conversation_days").select(["day", "count"]).execute();
      expect(days).toEqual([{ day: "2026-03-01", count: 1 }]);
    });
  });
}

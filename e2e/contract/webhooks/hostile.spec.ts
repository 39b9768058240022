import { expect, test as pure } from "@playwright/test";
import fc from "fast-check";
import { attribute } from "@/lib/domain/results/attribute";
import { classifyOpening } from "@/lib/domain/results/classify-opening";
import { comparableText } from "@/lib/domain/results/comparable-text";
import { WordsMemory } from "@/lib/server/webhooks/attribution/words-memory";
import { parseDelivery } from "@/lib/server/webhooks/parse-delivery";
import { maskPersonal } from "@/lib/server/webhooks/privacy/mask-personal";
import { redactDelivery } from "@/lib/server/webhooks/privacy/redact-delivery";
import { verifySignature } from "@/lib/server/webhooks/verify-signature";
import { engines } from "../../support/engines";
import { countedIn, deliveryOf, signatureOf, test, WABA } from "../../support/givens/webhook-test";

const unicode = fc.string({ unit: "binary", maxLength: 60 });
const anything = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<unknown>;
/** A delivery in which any value may be wrong. */
const oddly = (usual: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: anything });
const record = (fields: Record<string, fc.Arbitrary<unknown>>) => oddly(fc.record(fields, { requiredKeys: [] }));
const list = (item: fc.Arbitrary<unknown>) => oddly(fc.array(item, { maxLength: 3 }));

const referral = record({
  source_id: oddly(fc.constantFrom("1", "", "120210000000000001")),
  source_type: oddly(fc.constantFrom("ad", "post", "AD")),
  ctwa_clid: oddly(unicode),
  ref: oddly(fc.constantFrom("100", "")),
  welcome_message: record({ text: oddly(unicode) }),
});
const message = record({
  id: oddly(fc.constantFrom("wamid.1", "wamid.2", "")),
  from: oddly(fc.constantFrom("4915112345678", "US.1", "")),
  timestamp: oddly(fc.constantFrom("1700000000", "-1", "1e999", "soon", 1700000000, 0)),
  type: oddly(fc.constantFrom("text", "image", "__proto__")),
  text: record({ body: oddly(unicode) }),
  referral,
});
const value = record({
  contacts: list(record({ wa_id: oddly(unicode), user_id: oddly(unicode) })),
  messages: list(message),
  statuses: list(record({ status: oddly(fc.constantFrom("read", "constructor")) })),
  __proto__: anything,
});
const change = record({ field: oddly(fc.constantFrom("messages", "flows", "toString")), value });
const entry = record({ id: oddly(fc.constantFrom(WABA, "5")), changes: list(change) });
const body = record({ object: oddly(fc.constant("whatsapp_business_account")), entry: list(entry) });

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });
    test("whatever JSON is signed, it is answered with 200 and leaves the counts in step", async ({
      db,
      learn,
      post,
    }) => {
      await learn("100", { text: "Hi" });
      await fc.assert(
        fc.asyncProperty(body, async (json) => {
          expect((await post(JSON.stringify(json))).status).toBe(200);
          const conversations = await db.selectFrom("conversations").select("day").execute();
          expect(await countedIn(db)).toBe(conversations.length);
          expect(conversations.every(({ day }) => /^20\d\d-\d\d-\d\d$/.test(day))).toBe(true);
        }),
        { numRuns: 300 },
      );
      const failed = await db.selectFrom("deliveries").select("id").where("state", "=", "failed").execute();
      expect(failed).toEqual([]);
    });

    test("conversations survive odd ids and texts: lone surrogates, nulls, markup, SQL", async ({ db, post }) => {
      const texts = ["\ud800", "a\u0000b", "<script>", "'; drop table conversations; --", "\u202Eabc", "𝓗𝓮𝓵𝓵𝓸", ""];
      for (const [number, text] of texts.entries()) {
        expect((await post(deliveryOf([{ id: `wamid.${number}${text}`, from: text, text }]))).status).toBe(200);
      }
      expect(await countedIn(db)).toBe(texts.length);
      const nothing = "\u0000";
      const click = {
        type: nothing,
        referral: { ref: nothing, source_id: nothing, source_type: nothing, ctwa_clid: nothing },
      };
      expect((await post(deliveryOf([click]))).status).toBe(200);
      const long = "9".repeat(100_000);
      const longest = {
        id: long,
        type: long,
        from: long,
        text: long,
        referral: { ref: long, source_id: long, ctwa_clid: long },
      };
      expect((await post(deliveryOf([longest]))).status).toBe(200);
      expect((await post(deliveryOf([click], `${WABA}${nothing}`))).status).toBe(200);
    });
  });
}

test("bytes of any kind are answered, never with 500", async ({ post }) => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect([200, 400]).toContain((await post(Buffer.from(bytes))).status);
    }),
    { numRuns: 200 },
  );
});

test("a body as deep, as wide or as long as 3 MB allow is answered soon", async ({ post }) => {
  const deep = `${"[".repeat(1_400_000)}${"]".repeat(1_400_000)}`;
  const wide = JSON.stringify({ entry: Array.from({ length: 300_000 }, () => ({})) });
  const fields = JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`field${n}`, n])));
  const text = JSON.stringify(deliveryOf([{ text: "1 ".repeat(1_400_000) }]));
  const statuses = JSON.stringify({
    object: "whatsapp_business_account",
    entry: [{ id: WABA, changes: [{ field: "messages", value: { statuses: Array(200_000).fill({ status: "x" }) } }] }],
  });
  for (const body of [deep, wide, fields, text, statuses]) {
    const start = performance.now();
    expect([200, 400]).toContain((await post(body)).status);
    expect(performance.now() - start).toBeLessThan(5_000);
  }
});

pure("the view of a delivery is bounded, is JSON, and never holds a customer's value", () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 4 }), (entries) => {
      const view = redactDelivery(entries);
      expect(view.length).toBeLessThan(20_000);
      JSON.parse(view);
    }),
    { numRuns: 300 },
  );
  const secret = "s3cret-value";
  const names = ["name", "wa_id", "from", "body", "caption", "filename", "url", "title", "__proto__", "vcard", "x"];
  const holding = names.map((name) => JSON.parse(`{"${name}":"${secret}","deep":{"${name}":["${secret}"]}}`));
  expect(redactDelivery(holding)).not.toContain(secret);
});

pure("parsing, comparing and masking answer for any text and any JSON", () => {
  fc.assert(
    fc.property(anything, unicode, unicode, (json, one, other) => {
      expect(Array.isArray(parseDelivery(json))).toBe(true);
      const comparable = comparableText(one);
      expect(comparableText(comparable)).toBe(comparable);
      const version = { autofill: { key: "a", text: comparable }, iceBreakers: [] };
      expect(classifyOpening({ key: "a", text: other }, version).opening).toBe("as-is");
      expect(maskPersonal(one)).toEqual(expect.any(String));
      const start = { at: one, ref: other, adId: one, greetingKey: other, first: { key: one, text: other } };
      expect(attribute(start, new WordsMemory((text) => text)).method).toBe("none");
    }),
    { numRuns: 500 },
  );
});

pure("signatures: known vectors, and one changed bit is another body", () => {
  // RFC 4231, test cases 1 and 2.
  const vectors: [string, Buffer, string][] = [
    ["\u000b".repeat(20), Buffer.from("Hi There"), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"],
    [
      "Jefe",
      Buffer.from("what do ya want for nothing?"),
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    ],
  ];
  for (const [secret, bytes, hex] of vectors) {
    expect(verifySignature(`sha256=${hex}`, bytes, secret).ok).toBe(true);
    expect(verifySignature(`sha256=${hex.toUpperCase()}`, bytes, secret).ok).toBe(true);
  }
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), fc.integer({ min: 0, max: 7 }), (bytes, at, bit) => {
      const header = signatureOf(bytes, "secret");
      expect(verifySignature(header, bytes, "secret").ok).toBe(true);
      const changed = Uint8Array.from(bytes);
      const place = at % bytes.length;
      changed[place] = (changed[place] ?? 0) ^ (1 << bit);
      expect(verifySignature(header, changed, "secret").ok).toBe(false);
    }),
  );
});

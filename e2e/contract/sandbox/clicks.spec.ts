import { createHmac } from "node:crypto";
import { expect, test } from "@playwright/test";
import { DAY_MS, HOUR_MS } from "@/lib/domain/time/durations";
import type { ClickRequest } from "@/lib/sandbox/clicks/click-input";
import type { ClickRunView } from "@/lib/sandbox/clicks/click-run";
import { graphCall } from "../../support/graph-call";
import { type Callback, register, startCallback } from "../../support/start-callback";
import { type RunningSandbox, type SeedRequest, startSandbox } from "../../support/start-sandbox";

type Value = {
  contacts: { wa_id?: string; user_id?: string }[];
  messages: {
    id: string;
    from?: string;
    from_user_id?: string;
    timestamp: string;
    type: string;
    text?: { body: string };
    referral?: Record<string, unknown>;
  }[];
};
type Payload = { object: string; entry: { id: string; changes: { value: Value; field: string }[] }[] };

const words = {
  text: "¡Hola! Bienvenida a la tienda/café 👋",
  autofill_message: { content: "Quiero más información" },
  ice_breakers: [{ title: "¿Cuánto cuesta?" }, { title: "¿Dónde están?" }],
};

let sandbox: RunningSandbox;
let callback: Callback;
test.beforeEach(async () => {
  [sandbox, callback] = [await startSandbox(), await startCallback()];
  await register(sandbox, callback);
});
test.afterEach(async () => {
  await Promise.all([sandbox.close(), callback.close()]);
});

const seed = (input: SeedRequest = {}) => sandbox.seed({ sequences: [{ name: "Tienda", message: words }], ...input });
const click = (input: ClickRequest) => sandbox.control<ClickRunView>("POST", "/clicks", input);
const payloads = () => callback.received.map(({ raw }) => JSON.parse(raw.toString("utf8")) as Payload);
const values = () =>
  payloads().flatMap(({ entry }) => entry.flatMap(({ changes }) => changes.map(({ value }) => value)));
const ids = () => values().flatMap(({ messages }) => messages.map(({ id }) => id));

test("a click arrives signed over its raw, escaped bytes", async () => {
  const { wabaId, appSecret } = await seed();
  const run = await click({ wabaId, distribution: { prefilled: 1 } });
  expect(run.deliveries).toEqual({ total: 1, accepted: 1, waiting: 0, givenUp: 0, attempts: 1 });
  const [received] = callback.received;
  const raw = received?.raw.toString("latin1") ?? "";
  expect(raw).toMatch(/^[\x20-\x7e]+$/);
  expect(raw).toContain("\\u00a1Hola! Bienvenida a la tienda\\/caf\\u00e9 \\ud83d\\udc4b");
  expect(raw.replaceAll("\\/", "")).not.toContain("/");
  const signature = createHmac("sha256", appSecret)
    .update(received?.raw ?? "")
    .digest("hex");
  expect(received?.headers["x-hub-signature-256"]).toBe(`sha256=${signature}`);
  expect(received?.headers["content-type"]).toBe("application/json");
  expect(values()[0]?.messages[0]).toMatchObject({
    referral: { source_type: "ad", welcome_message: { text: words.text } },
    type: "text",
    text: { body: "Quiero más información" },
  });
});

test("the same seed gives the same people, texts and ids, whatever the delivery", async () => {
  const { wabaId } = await seed();
  const input = { wabaId, count: 40, seed: 7, at: "2026-03-01T09:00:00Z", identity: "mix" as const };
  const one = await click(input);
  const other = await click({ ...input, batch: 13, duplicates: 0.5, reorder: true });
  expect(other.people).toEqual(one.people);
  expect((await click({ ...input, seed: 8 })).people).not.toEqual(one.people);
  expect(new Set(one.people.map(({ messageId }) => messageId)).size).toBe(40);
  expect(new Set(ids()).size).toBe(80);
});

test("the distribution is kept, and only what the sequence offers is sent", async () => {
  const { wabaId } = await seed();
  const distribution = { prefilled: 20, edited: 20, iceBreakers: [0, 20], ownWords: 20, notText: 20 };
  const { people } = await click({
    wabaId,
    count: 500,
    seed: "mixed",
    distribution,
    batch: 100,
    languages: ["hi", "ar"],
  });
  const share = (opening: string) => people.filter((one) => one.opening === opening).length / people.length;
  for (const opening of ["as-is", "edited", "ice-breaker", "other", "not-text"]) {
    expect(share(opening), opening).toBeGreaterThan(0.13);
    expect(share(opening), opening).toBeLessThan(0.27);
  }
  const texts = (opening: string) => people.filter((one) => one.opening === opening).map(({ text }) => text);
  expect(new Set(texts("as-is"))).toEqual(new Set(["Quiero más información"]));
  expect(new Set(texts("ice-breaker"))).toEqual(new Set(["¿Dónde están?"]));
  expect(texts("edited").filter((text) => !text.includes("Quiero más información") || text.length < 25)).toEqual([]);
  expect(new Set(people.filter(({ opening }) => opening === "not-text").map(({ type }) => type)).size).toBeGreaterThan(
    3,
  );
  expect(values().filter(({ messages }) => messages[0]?.type !== "text" && messages[0]?.text)).toEqual([]);
});

test("people come from ads, ads in Status, posts, or no ad; ref and greeting as asked", async () => {
  const { wabaId, sequenceIds } = await seed();
  await click({
    wabaId,
    count: 200,
    batch: 50,
    seed: 3,
    adId: "120209990001",
    sequenceId: sequenceIds[0] ?? "",
    ref: "flow/{sequenceId}",
    greeting: false,
    sources: { ad: 1, status: 1, post: 1, none: 1 },
  });
  const referrals = values().map(({ messages }) => messages[0]?.referral);
  const of = (type: string) => referrals.filter((one) => one?.source_type === type);
  expect(referrals.filter((one) => !one).length).toBeGreaterThan(20);
  expect(of("ad").filter((one) => !one?.ctwa_clid).length).toBeGreaterThan(20);
  expect(of("ad").filter((one) => one?.ctwa_clid).length).toBeGreaterThan(20);
  expect(new Set(of("ad").map((one) => one?.source_id))).toEqual(new Set(["120209990001"]));
  expect(of("post").length).toBeGreaterThan(20);
  expect(new Set(referrals.filter(Boolean).map((one) => one?.ref))).toEqual(new Set([`flow/${sequenceIds[0]}`]));
  expect(referrals.filter((one) => one?.welcome_message)).toEqual([]);
});

test("people are named by number, by business-scoped id, or by both", async () => {
  const { wabaId } = await seed();
  await click({ wabaId, count: 60, batch: 60, seed: 1, identity: "phone" });
  expect(
    values().filter(({ contacts, messages }) => !/^\d+$/.test(contacts[0]?.wa_id ?? "") || !messages[0]?.from),
  ).toEqual([]);
  callback.received.length = 0;
  await click({ wabaId, count: 60, batch: 60, seed: 2, identity: "business-scoped" });
  expect(values().filter(({ messages }) => /^\d+$/.test(messages[0]?.from ?? ""))).toEqual([]);
  expect(values().filter(({ contacts }) => contacts[0]?.wa_id === undefined).length).toBeGreaterThan(10);
  expect(values().every(({ contacts, messages }) => contacts[0]?.user_id === messages[0]?.from_user_id)).toBe(true);
});

test("days have a rhythm: calm weekends, growth, and texts that change at a given time", async () => {
  const { wabaId } = await seed();
  const until = "2026-06-01T00:00:00Z";
  const change = "2026-05-01T00:00:00Z";
  const earlier = [{ until: change, message: { ...words, text: "Antes" } }];
  const run = await click({ wabaId, count: 1_000, days: 90, until, seed: 5, batch: 250, earlier });
  const moments = run.people.map(({ at }) => Date.parse(at));
  expect(moments).toEqual([...moments].sort((one, other) => one - other));
  expect(Math.min(...moments)).toBeGreaterThanOrEqual(Date.parse(until) - 90 * DAY_MS);
  expect(Math.max(...moments)).toBeLessThan(Date.parse(until));
  const weekend = moments.filter((at) => [0, 6].includes(new Date(at - 8 * HOUR_MS).getUTCDay())).length;
  expect(weekend / moments.length).toBeLessThan(0.25);
  const half = Date.parse(until) - 45 * DAY_MS;
  expect(moments.filter((at) => at >= half).length).toBeGreaterThan(530);
  const greetings = run.people.map(({ at, referral }) => [at < change, referral?.welcome_message?.text]);
  expect(new Set(greetings.map(String))).toEqual(new Set(["true,Antes", `false,${words.text}`]));
});

test("what is not answered with 200 comes again after a growing pause, until it is given up", async () => {
  const { wabaId } = await seed();
  callback.answers.push(500, 404, 204);
  const patient = await click({ wabaId, retry: { attempts: 6, firstDelayMs: 10 } });
  expect(patient.sent[0]?.attempts.map(({ status }) => status)).toEqual([500, 404, 204, 200]);
  expect(patient.deliveries).toMatchObject({ accepted: 1, givenUp: 0, attempts: 4 });
  const starts = (patient.sent[0]?.attempts ?? []).map(({ at, ms }) => [Date.parse(at), Date.parse(at) + ms] as const);
  const pauses = starts.slice(1).map(([start], index) => start - (starts[index]?.[1] ?? 0));
  for (const [index, least] of [10, 20, 40].entries()) expect(pauses[index]).toBeGreaterThanOrEqual(least - 2);
  expect(new Set(callback.received.map(({ raw }) => raw.toString("latin1"))).size).toBe(1);

  callback.answers.push(500, 500);
  const impatient = await click({ wabaId, retry: { attempts: 2, firstDelayMs: 1 } });
  expect(impatient.sent).toMatchObject([{ state: "given-up", attempts: [{ status: 500 }, { status: 500 }] }]);
});

test("an app that is down is called again, and one that has taken its callback away is not", async () => {
  const { wabaId } = await seed();
  await callback.close();
  const down = await click({ wabaId, retry: { attempts: 2, firstDelayMs: 1 } });
  expect(down.sent[0]?.attempts).toMatchObject([
    { status: null, error: expect.stringContaining("ECONNREFUSED") },
    { status: null, error: expect.stringContaining("ECONNREFUSED") },
  ]);
  const waiting = await click({ wabaId, retry: { attempts: 2, firstDelayMs: 200 }, waitMs: 0 });
  const token = "1029384756|sandbox-app-secret";
  await graphCall(sandbox, "/1029384756/subscriptions", { token, method: "DELETE" });
  const last = async () => {
    const { runs } = await sandbox.control<{ runs: ClickRunView[] }>("GET", `/clicks?wabaId=${wabaId}`);
    return runs.find(({ id }) => id === waiting.id)?.sent[0]?.attempts[1]?.error;
  };
  await expect.poll(last).toBe("The app no longer listens.");
});

test("a run can be watched while it waits, and stopped", async () => {
  const { wabaId } = await seed();
  callback.answers.push(503);
  const run = await click({ wabaId, retry: { attempts: 3, firstDelayMs: 60_000 }, waitMs: 50 });
  expect(run.deliveries).toMatchObject({ waiting: 1, accepted: 0 });
  const { runs } = await sandbox.control<{ runs: ClickRunView[] }>("GET", `/clicks?wabaId=${wabaId}`);
  expect(runs).toMatchObject([{ id: run.id, sent: [{ state: "waiting", nextAttemptAt: expect.any(String) }] }]);
  await sandbox.control("DELETE", `/clicks?wabaId=${wabaId}`);
  expect(await sandbox.control("GET", `/clicks?wabaId=${wabaId}`)).toEqual({ runs: [] });
});

test("batches come in several entries and changes, never above 3 MB; duplicates come twice", async () => {
  const { wabaId } = await seed({ sequences: [{ name: "Long", message: { text: "ñ".repeat(500) } }] });
  await click({ wabaId, count: 1_000, batch: 1_000, seed: 4 });
  expect(callback.received.length).toBeGreaterThan(1);
  expect(callback.received.filter(({ raw }) => raw.length > 3_000_000)).toEqual([]);
  expect(payloads().some(({ entry }) => entry.length > 1)).toBe(true);
  expect(payloads().some(({ entry }) => entry.some(({ changes }) => changes.length > 1))).toBe(true);
  expect(new Set(ids()).size).toBe(1_000);
  callback.received.length = 0;
  const { deliveries } = await click({ wabaId, count: 20, seed: 6, duplicates: 1 });
  expect([deliveries.total, ids().length, new Set(ids()).size]).toEqual([40, 40, 20]);
});

test("deliveries may leave in any order", async () => {
  const { wabaId } = await seed();
  const input = { wabaId, count: 30, seed: 9, concurrency: 1, at: "2026-03-01T09:00:00Z" };
  const { people } = await click({ ...input, reorder: true });
  const sent = people.map(({ messageId }) => messageId);
  expect(ids()).not.toEqual(sent);
  expect([...ids()].sort()).toEqual([...sent].sort());
});

test("nothing is sent to an app that is not subscribed to the account, the object or the field", async () => {
  const { wabaId } = await seed({ isSubscribed: false });
  expect((await click({ wabaId })).skipped).toMatchObject([{ why: "The app is not subscribed to the account." }]);
  const other = await seed();
  await register(sandbox, callback, { fields: "account_update" });
  expect((await click({ wabaId: other.wabaId })).skipped).toMatchObject([
    { why: expect.stringContaining("field messages") },
  ]);
  expect(callback.received).toEqual([]);
});

test("unknown accounts, sequences and inputs are refused", async () => {
  const { wabaId } = await seed();
  const refused = [{ wabaId: "404" }, { wabaId, sequenceId: "404" }, { wabaId, count: 0 }, { wabaId, colour: "red" }];
  for (const input of refused) await expect(click(input)).rejects.toThrow(": 400 ");
});

test("people open the chat before they write, and get another id afterwards, when asked", async () => {
  const { wabaId } = await seed();
  await click({
    wabaId,
    identity: "business-scoped",
    welcome: true,
    identityChange: "user-id",
    distribution: { prefilled: 1 },
  });
  // Deliveries overtake each other, as Meta's do.
  const messages = values()
    .flatMap((value) => value.messages)
    .sort((one, other) => Number(one.timestamp) - Number(other.timestamp));
  expect(messages.map(({ type }) => type)).toEqual(["request_welcome", "text", "system"]);
  expect(messages[0]?.referral).toEqual(messages[1]?.referral);
  expect(messages[2]).toMatchObject({
    system: { type: "user_changed_user_id", previous_user_id: messages[1]?.from_user_id },
  });
});

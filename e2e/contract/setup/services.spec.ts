import { createHmac } from "node:crypto";
import { expect } from "@playwright/test";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";
import { createGraphClient } from "@/lib/graph/client/create-graph-client";
import { answerWhy } from "@/lib/server/setup/answer-why";
import { launchChecks } from "@/lib/server/setup/launch-checks";
import { registerWebhook } from "@/lib/server/setup/register-webhook";
import { sendSample } from "@/lib/server/setup/send-sample";
import type { SetupContext } from "@/lib/server/setup/setup-context";
import { subscribe } from "@/lib/server/setup/subscribe";
import { testClick } from "@/lib/server/setup/test-click";
import { type TestAccount, test } from "../../support/givens/store-test";
import { register, startCallback } from "../../support/start-callback";
import { startSandbox } from "../../support/start-sandbox";
import { inEnglish } from "../../support/text/english";

const SCOPES = ["whatsapp_business_management", "business_management"];
const ORIGIN = "https://overture.example";

/** The launch check's context: an account, a stored connection, and its sandbox's app. */
async function contextOf(account: TestAccount, url: string, origin = ORIGIN): Promise<SetupContext> {
  const { db, waba, accessToken, appId, appSecret } = account;
  const at = new Date().toISOString();
  const user = { id: waba.userId, meta_user_id: waba.userId, name: waba.userName, created_at: at };
  await db.insertInto("users").values(user).execute();
  const connection = { user_id: waba.userId, kind: "token" as const, sealed_token: accessToken, checked_at: at };
  await db
    .insertInto("connections")
    .values({ ...connection, scopes: JSON.stringify(SCOPES) })
    .execute();
  const app = { id: appId, secret: appSecret, graphUrl: url, version: "v26.0" };
  return {
    ...account.ctx,
    graphOfApp: () =>
      createGraphClient({
        baseUrl: url,
        version: "v26.0",
        accessToken: `${appId}|${appSecret}`,
        retry: { attempts: 1 },
      }),
    app,
    origin,
    verifyToken: "a-token-of-our-own",
    sandboxUrl: undefined,
    openToken: (sealed) => sealed,
  };
}

async function allChecks(account: TestAccount, ctx: SetupContext): Promise<Record<string, SetupCheck>> {
  const groups = await Promise.all(Object.values(launchChecks(account.waba, ctx)));
  return Object.fromEntries(groups.flat().map((check) => [check.id, check]));
}

test("a sound account: everything that Meta reports is green, what is a choice is amber", async ({ open, sandbox }) => {
  const account = await open({ sequences: 3 });
  const checks = await allChecks(account, await contextOf(account, sandbox.url));
  const states = Object.fromEntries(Object.values(checks).map(({ id, state }) => [id, state]));
  expect(states).toMatchObject({
    token: "good",
    "token.expiry": "good",
    "token.permissions": "good",
    answers: "good",
    budget: "good",
    numbers: "good",
    subscription: "good",
    "ads.access": "attention",
    page: "unknown",
  });
});

test("the guide's shape of answers is recognised and read; an API that is not open yet is red", async ({
  open,
  sandbox,
}) => {
  const guide = await open({ sequences: 2, switches: { shape: "documented" } });
  expect(inEnglish((await allChecks(guide, await contextOf(guide, sandbox.url))).answers)).toMatchObject({
    state: "good",
    finding: expect.stringContaining("guide"),
  });
  const closed = await open({ switches: { isAvailable: false } });
  expect((await allChecks(closed, await contextOf(closed, sandbox.url))).answers?.state).toBe("wrong");
});

test("a withdrawn token and a silent Meta are distinguished, and neither makes the check fail", async ({
  open,
  sandbox,
}) => {
  const ended = await open();
  const ctx = await contextOf(ended, sandbox.url);
  await sandbox.control("PATCH", "/state", { tokens: { [ended.accessToken]: { invalidSubcode: 460 } } });
  const checks = await allChecks(ended, ctx);
  expect(checks.token).toMatchObject({ state: "wrong" });
  expect(checks.numbers).toMatchObject({ state: "wrong", fix: { kind: "sign-in" } });

  const away = await open();
  const quiet = await contextOf(away, sandbox.url);
  await away.fault({ times: null, cut: true });
  expect((await allChecks(away, quiet)).numbers?.state).toBe("unknown");
});

test("subscribing turns the line green, is audited, and may be done twice", async ({ open, sandbox }) => {
  const account = await open({ isSubscribed: false });
  const ctx = await contextOf(account, sandbox.url);
  expect((await allChecks(account, ctx)).subscription?.state).toBe("wrong");
  expect(await subscribe(account.waba, ctx)).toEqual({ ok: true, data: null });
  await subscribe(account.waba, ctx);
  expect((await allChecks(account, ctx)).subscription?.state).toBe("good");
  const audits = await account.db.selectFrom("audits").select(["action", "outcome"]).execute();
  expect(audits).toContainEqual({ action: "account.subscribe", outcome: "done" });
});

test("the webhook is registered by Meta's handshake; a callback that proves nothing is refused", async ({ open }) => {
  const sandbox = await startSandbox();
  const account = await open();
  const callback = await startCallback();
  // The receiver appends its own path to the given origin.
  const origin = new URL(callback.url).origin;
  const seeded = await sandbox.seed();
  const own = { ...account, ...seeded, waba: { ...account.waba, wabaId: seeded.wabaId } } as TestAccount;
  const ctx = await contextOf(own, sandbox.url, origin);
  expect((await allChecks(own, ctx))["webhook.registration"]?.state).toBe("wrong");
  await expect(registerWebhook(own.waba, { ...ctx, verifyToken: "another one" })).rejects.toMatchObject({
    code: 2200,
  });
  expect((await registerWebhook(own.waba, ctx)).ok).toBe(true);
  expect((await allChecks(own, ctx))["webhook.registration"]?.state).toBe("good");
  expect(await registerWebhook(own.waba, { ...ctx, verifyToken: undefined })).toMatchObject({ ok: false });
  await callback.close();
  await sandbox.close();
});

test("the sample is signed over its bytes, holds no referral, and is another one each time", async ({
  open,
  sandbox,
}) => {
  const account = await open();
  const callback = await startCallback();
  const ctx = await contextOf(account, sandbox.url, new URL(callback.url).origin);
  expect(await sendSample(account.waba, ctx)).toMatchObject({ ok: true, data: { status: 200 } });
  callback.answers.push(401, 302);
  expect(inEnglish(await sendSample(account.waba, ctx))).toMatchObject({
    data: { finding: expect.stringContaining("signature") },
  });
  expect(inEnglish(await sendSample(account.waba, ctx))).toMatchObject({
    data: { finding: expect.stringContaining("redirects") },
  });
  const [first, second] = callback.received;
  const signature = createHmac("sha256", account.appSecret)
    .update(first?.raw ?? "")
    .digest("hex");
  expect(first?.headers["x-hub-signature-256"]).toBe(`sha256=${signature}`);
  expect(String(first?.raw)).not.toContain("referral");
  expect(String(first?.raw)).not.toBe(String(second?.raw));
  await callback.close();
  expect(await sendSample(account.waba, ctx)).toMatchObject({ data: { status: null } });
});

test("a test click needs the sandbox, and says why nothing was sent", async ({ open, sandbox }) => {
  const account = await open({ sequences: 1 });
  const ctx = await contextOf(account, sandbox.url);
  expect(await testClick(account.waba, ctx)).toMatchObject({ ok: false, refusal: { kind: "not-available-yet" } });
  const found = async (one: TestAccount) => {
    const answer = await testClick(one.waba, { ...ctx, ...one.ctx, sandboxUrl: sandbox.url });
    return answer.ok ? answer.data : answer.refusal;
  };
  expect(inEnglish(await found(account))).toMatchObject({
    status: null,
    finding: expect.stringContaining("no callback"),
  });
  const deaf = await open({ sequences: 1, isSubscribed: false });
  expect(inEnglish(await found(deaf))).toMatchObject({
    status: null,
    finding: expect.stringContaining("is not subscribed"),
  });
});

test("a test click that did not get through shows what the callback did", async ({ open }) => {
  const own = await startSandbox();
  const callback = await startCallback();
  const account = await open();
  const { wabaId } = await own.seed({ sequences: 1 });
  const ctx = { ...(await contextOf(account, own.url)), sandboxUrl: own.url };
  await register(own, callback);
  const click = () => testClick({ ...account.waba, wabaId }, ctx);
  expect(inEnglish(await click())).toMatchObject({
    ok: true,
    data: { status: 200, finding: expect.stringContaining("stored") },
  });
  callback.answers.push(...Array(20).fill(401));
  expect(inEnglish(await click())).toMatchObject({
    ok: true,
    data: { status: null, finding: expect.stringContaining("secret") },
  });
  await callback.close();
  expect(inEnglish(await click())).toMatchObject({
    ok: true,
    data: { status: null, finding: expect.stringContaining("could not be reached") },
  });
  await own.close();
});

test("why a sequence hides is answered part by part, and without access to ads as far as it goes", async ({
  open,
  sandbox,
}) => {
  const account = await open({
    sequences: 1,
    isSubscribed: false,
    ads: [{ name: "Traffic", objective: "OUTCOME_TRAFFIC" }],
  });
  const ctx = await contextOf(account, sandbox.url);
  const adId = account.adIds[0] ?? "";
  const blind = await answerWhy(account.waba, { sequenceId: "42", adId }, ctx);
  expect(blind).toMatchObject([
    { id: "sequence", state: "wrong" },
    { id: "subscription", state: "wrong", fix: { kind: "subscribe" } },
    { id: "ad", state: "unknown", fix: { kind: "ask-for-ads" } },
  ]);
  const scopes = JSON.stringify([...SCOPES, "ads_read"]);
  await account.db.updateTable("connections").set({ scopes }).execute();
  const seeing = await answerWhy(account.waba, { sequenceId: "42", adId }, ctx);
  expect(seeing.find(({ id }) => id === "objective")?.state).toBe("wrong");
  expect(seeing.find(({ id }) => id === "destination")?.state).toBe("good");
  const gone = await answerWhy(account.waba, { sequenceId: "42", adId: "99999" }, ctx);
  expect(gone.at(-1)).toMatchObject({ id: "ad", state: "wrong" });
});

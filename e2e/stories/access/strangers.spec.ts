import { request as httpRequest } from "node:http";
import type { Request } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import type { Composer } from "../../pages/composer";
import { expectPresentable } from "../../support/looks/expect-presentable";
import { storyServers } from "../../support/story-servers";

// The browser logs a 404 to its console.
test.use({ forgivable: [/status of 404/] });

/** Publishes by hand and returns the request, which an attacker could copy from their own browser. */
async function captureWrite(composer: Composer): Promise<Request> {
  const sent = composer.page.waitForRequest((request) => request.headers()["next-action"] !== undefined);
  await composer.send();
  const request = await sent;
  await request.response();
  return request;
}

/** The same call without the id of the page's person. */
function withoutPerson(request: Request): string {
  const [wabaId, input] = JSON.parse(request.postData() ?? "") as unknown[];
  return JSON.stringify([wabaId, input]);
}

const replay = (request: Request) => {
  const { "next-action": action, "content-type": type, "next-router-state-tree": tree } = request.headers();
  return {
    url: request.url(),
    options: {
      headers: {
        "next-action": action ?? "",
        "content-type": type ?? "",
        "next-router-state-tree": tree ?? "",
        origin: new URL(request.url()).origin,
        accept: "text/x-component",
      },
      data: request.postData() ?? "",
      maxRedirects: 0,
    },
  };
};

test("An account that I am not a member of does not exist: no page, no list, no sequence", async ({
  sandbox,
  business,
  browserOf,
}) => {
  const other = await sandbox.seed({
    sequences: [{ name: "Secret plan", message: { text: "For our eyes only" } }],
    ads: [{ name: "Secret plan of an ad", sequence: 0 }],
  });
  const me = await browserOf(business);
  const paths = [
    `/${other.wabaId}/sequences`,
    `/${other.wabaId}/sequences/new`,
    `/${other.wabaId}/sequences/${other.sequenceIds[0]}`,
    `/api/accounts/${other.wabaId}/sequences`,
    `/api/accounts/${other.wabaId}/sequences/${other.sequenceIds[0]}`,
    `/${other.wabaId}/ads`,
    `/api/accounts/${other.wabaId}/ads`,
    `/api/accounts/${other.wabaId}/ads/${other.adIds[0]}`,
    `/api/accounts/${other.wabaId}/sequences/${other.sequenceIds[0]}/ads`,
    `/api/accounts/${other.wabaId}/changes`,
    `/api/accounts/${other.wabaId}/changes/${crypto.randomUUID()}`,
    `/${other.wabaId}/results`,
    `/api/accounts/${other.wabaId}/results`,
    `/${other.wabaId}/setup`,
    `/${other.wabaId}/setup/deliveries`,
    `/${other.wabaId}/notifications`,
    `/${other.wabaId}/notifications/settings`,
    `/api/accounts/${other.wabaId}/notifications`,
    `/api/accounts/${other.wabaId}/notifications/state`,
  ];
  for (const path of paths) {
    const answer = await me.request.get(path);
    expect.soft(answer.status(), path).toBe(404);
    expect.soft(await answer.text(), path).not.toContain("Secret plan");
  }
  const page = await me.newPage();
  await page.goto(`/${other.wabaId}/sequences`);
  await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
  await expectPresentable(page);
  await page.getByRole("link", { name: "Go to your sequences" }).click();
  await expect(page).toHaveURL(`/${business.wabaId}/sequences`);
  const throughMine = await me.request.get(`/${business.wabaId}/sequences/${other.sequenceIds[0]}`);
  expect(throughMine.status()).toBe(404);
  expect(await throughMine.text()).not.toContain("Secret plan");
  const adThroughMine = await me.request.get(`/api/accounts/${business.wabaId}/ads/${other.adIds[0]}`);
  expect(await adThroughMine.text()).not.toContain("Secret plan");
});

test("A member's and a stranger's unknown account answer alike", async ({ sandbox, business, browserOf }) => {
  const other = await sandbox.seed();
  const me = await browserOf(business);
  const [real, madeUp] = [`/api/accounts/${other.wabaId}/sequences`, "/api/accounts/999999999999/sequences"];
  const answers = await Promise.all([me.request.get(real), me.request.get(madeUp)]);
  expect(answers.map((answer) => answer.status())).toEqual([404, 404]);
  expect(await answers[0]?.text()).toBe(await answers[1]?.text());
});

test("A stranger who repeats a member's write by hand learns nothing of the account and writes nothing", async ({
  openNewSequence,
  business,
  sandbox,
  browser,
  browserOf,
  composer,
}) => {
  await openNewSequence();
  await composer.write({ name: "Mine", text: "Written by a member" });
  const sent = await captureWrite(composer);
  const { url, options } = replay(sent);
  expect(await sandbox.listAtMeta(business)).toHaveLength(1);

  const stranger = await browserOf(await sandbox.seed());
  expect((await stranger.request.post(url, { ...options, data: withoutPerson(sent) })).status()).toBe(404);
  // With the member's id, a made-up account gets the same answer.
  for (const data of [options.data, options.data.replace(business.wabaId, "999999999999")]) {
    const answer = await stranger.request.post(url, { ...options, data });
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain("other-person");
  }
  const nobody = await browser.newContext();
  expect(await (await nobody.request.post(url, options)).text()).toContain("sign-in-again");
  await nobody.close();
  expect(await sandbox.listAtMeta(business)).toHaveLength(1);
});

test("A viewer who repeats an admin's write by hand is refused by the server", async ({
  sandbox,
  signIn,
  browserOf,
  composer,
}) => {
  const shop = await sandbox.seed({ members: [{ name: "Vera Viewer", tasks: ["VIEW_TEMPLATES"] }] });
  const [vera] = shop.members;
  await signIn(shop);
  await composer.openNew(shop.wabaId);
  await composer.write({ name: "Mine", text: "Written by the admin" });
  const sent = await captureWrite(composer);
  const { url, options } = replay(sent);
  const viewer = await browserOf({ wabaId: shop.wabaId, accessToken: vera?.accessToken ?? "" });
  const answer = await viewer.request.post(url, { ...options, data: withoutPerson(sent) });
  expect(await answer.text()).toContain("not-allowed");
  expect(await sandbox.listAtMeta(shop)).toHaveLength(1);
});

test("A publisher who repeats an admin's decision about customers' data by hand is refused at the gate", async ({
  sandbox,
  signIn,
  browserOf,
  page,
}) => {
  const shop = await sandbox.seed({ members: [{ name: "Pia Publisher", tasks: ["MANAGE_TEMPLATES"] }] });
  const [pia] = shop.members;
  await signIn(shop);
  await page.goto(`/${shop.wabaId}/setup`);
  await page.getByLabel("Keep conversations").selectOption({ index: 0 });
  const sent = page.waitForRequest((request) => request.headers()["next-action"] !== undefined);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const { url, options } = replay(await sent);
  const publisher = await browserOf({ wabaId: shop.wabaId, accessToken: pia?.accessToken ?? "" });
  const setup = await publisher.newPage();
  await setup.goto(`/${shop.wabaId}/setup`);
  await expect(setup.getByRole("heading", { name: "Setup" })).toBeVisible();
  await expect(setup.getByLabel("Keep conversations")).toBeHidden();
  const answer = await (await publisher.request.post(url, options)).text();
  expect(answer).toContain("not-allowed");
  expect(answer).toContain("adminsOnly");
});

test("A write that comes from another site is refused", async ({
  openNewSequence,
  business,
  sandbox,
  composer,
  context,
}) => {
  await openNewSequence();
  await composer.write({ name: "Mine", text: "Written by a member" });
  const { url, options } = replay(await captureWrite(composer));
  const headers = { ...options.headers, origin: "https://evil.example" };
  expect((await context.request.post(url, { ...options, headers })).ok()).toBe(false);
  expect(await sandbox.listAtMeta(business)).toHaveLength(1);
});

test("Pages are closed to framing, leak no referrer and keep the session out of scripts' reach", async ({
  business,
  signIn,
  page,
  context,
}) => {
  await signIn(business);
  const answer = await page.goto(`/${business.wabaId}/sequences`);
  const headers = answer?.headers() ?? {};
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["content-security-policy"]).toMatch(/script-src[^;]*'nonce-/);
  expect(headers["content-security-policy"]).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
  expect(headers["referrer-policy"]).toMatch(/no-referrer|same-origin|strict-origin/);
  expect(headers["x-powered-by"]).toBeUndefined();
  const session = (await context.cookies()).find(({ name }) => name.includes("session-token"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  expect(await page.content()).not.toContain(business.accessToken);
});

test("Another site's page cannot write in my name, and methods that nobody knows are refused", async ({
  business,
  browserOf,
}) => {
  const me = await browserOf(business);
  const path = `/api/accounts/${business.wabaId}/drafts/made-up`;
  const put = (site: string) =>
    me.request.put(path, { headers: { "sec-fetch-site": site }, data: {}, maxRedirects: 0 });
  expect((await put("cross-site")).status()).toBe(403);
  expect((await put("cross-site")).headers()["cache-control"]).toBe("no-store");
  expect((await put("same-origin")).status()).toBe(200);
  for (const method of ["TRACE", "PROPFIND"]) expect(await statusOf(method, "/accounts")).toBe(405);
});

/** Browsers and Playwright refuse to send TRACE; Node does. */
function statusOf(method: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(new URL(path, storyServers().appUrl), { method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on("error", reject).end();
  });
}

import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";

// The browser logs a 404 to its console.
test.use({ forgivable: [/status of 404/] });

const check = (page: Page, title: string): Locator =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3, name: title, exact: true }) });

test("A sound account is ready to launch, each line with what was found", async ({ page, sandbox, signIn }) => {
  const shop = await sandbox.seed({ sequences: 3, ads: [{ name: "Spring ad", sequence: 0 }] });
  await signIn(shop);
  await page.goto(`/${shop.wabaId}/setup`);
  await expect(page.getByRole("status").filter({ hasText: /Ready to launch/ })).toBeVisible();
  await expect(check(page, "Access token")).toContainText("Meta accepts the token");
  await expect(check(page, "Expiry")).toContainText("does not expire");
  await expect(check(page, "Phone numbers")).toContainText("connected");
  await expect(check(page, "App subscribed to the account")).toContainText("Good");
  await expect(check(page, "Page linked to a number")).toContainText("is linked to a number of this account");
  await expect(check(page, "Access to ads")).toContainText("change the ones you select");
  await expect(check(page, "Unreadable sequences")).toContainText("Overture reads all of it");
  await expect(check(page, "Request limit")).toContainText("%");
  await expectPresentable(page);
});

test("An account that the app is not subscribed to is subscribed by one press", async ({ page, sandbox, signIn }) => {
  const shop = await sandbox.seed({ isSubscribed: false });
  await signIn(shop);
  await page.goto(`/${shop.wabaId}/setup`);
  const subscription = check(page, "App subscribed to the account");
  await expect(subscription).toContainText("Ads Manager does not offer its sequences");
  await subscription.getByRole("button", { name: "Subscribe" }).click();
  await expect(page.getByText("Overture is subscribed")).toBeVisible();
  await expect(subscription).toContainText("Good");
});

test("A refusal to subscribe says why and leaves the line red", async ({ page, sandbox, signIn }) => {
  const shop = await sandbox.seed({ isSubscribed: false });
  await signIn(shop);
  await page.goto(`/${shop.wabaId}/setup`);
  await sandbox.fault({
    match: { wabaId: shop.wabaId, method: "POST", path: "subscribed_apps" },
    error: { code: 200, message: "Permissions error" },
  });
  await check(page, "App subscribed to the account").getByRole("button", { name: "Subscribe" }).click();
  await expect(page.getByRole("button", { name: "Copy trace id" })).toBeVisible();
  await expect(check(page, "App subscribed to the account")).toContainText("Wrong");
});

test("What one call of Meta spoils is one line; the others stand", async ({ page, sandbox, business, signIn }) => {
  await signIn(business);
  await sandbox.fault({
    match: { wabaId: business.wabaId, path: "phone_numbers" },
    times: null,
    error: { code: 10, message: "Application does not have permission" },
  });
  await page.goto(`/${business.wabaId}/setup`);
  await expect(check(page, "Phone numbers")).toContainText("Could not be checked");
  await expect(check(page, "App subscribed to the account")).toContainText("Good");
  await expectPresentable(page);
  await sandbox.calm(business.wabaId);
  await page.getByRole("button", { name: "Check again" }).click();
  await expect(check(page, "Phone numbers")).toContainText("connected");
});

test("The page stands while Meta still thinks", async ({ page, sandbox, business, signIn }) => {
  await signIn(business);
  await sandbox.fault({ match: { wabaId: business.wabaId, path: "phone_numbers" }, times: null, hang: true });
  await page.goto(`/${business.wabaId}/setup`, { waitUntil: "commit" });
  await page.getByText("Technical details").click();
  await expect(page.getByRole("region", { name: "Webhook at Meta" })).toContainText("/api/webhooks/whatsapp");
  await expect(check(page, "Access token")).toContainText("Good");
  await expect(page.getByRole("region", { name: "WhatsApp account" })).toContainText("Checking with Meta");
  await sandbox.calm(business.wabaId);
});

test("A token that Meta withdrew is red, with the way back in", async ({ page, sandbox, business, signIn }) => {
  await signIn(business);
  await sandbox.changeToken(business.accessToken, { invalidSubcode: 460 });
  await page.goto(`/${business.wabaId}/setup`);
  await expect(check(page, "Access token")).toContainText("no longer accepts");
  await check(page, "Access token").getByRole("link", { name: "Sign in again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("customers read after tapping your ad");
});

test("An ad that cannot offer a sequence says which part of it is the reason", async ({ page, sandbox, signIn }) => {
  const shop = await sandbox.seed({
    sequences: [{ name: "Spring offer", message: { text: "Hello, spring!" } }],
    ads: [
      { name: "Traffic ad", objective: "OUTCOME_TRAFFIC" },
      { name: "Elsewhere ad", page: "elsewhere" },
      { name: "Several places ad", destinationType: "MESSAGING_MESSENGER_WHATSAPP" },
      { name: "Good ad" },
    ],
  });
  await signIn(shop);
  await page.goto(`/${shop.wabaId}/ads`);
  await expect(page.getByText("Good ad").first()).toBeVisible();
  await page.goto(`/${shop.wabaId}/setup`);
  const why = page.getByRole("region", { name: "Why is my sequence not in Ads Manager?" });
  await why.getByRole("searchbox", { name: "Sequence" }).fill("spring");
  await why.getByRole("button", { name: "Spring offer" }).click();
  const ask = async (ad: string) => {
    await why.getByRole("searchbox", { name: "Ad" }).fill(ad);
    await why
      .getByRole("list", { name: "Ad: matches" })
      .getByRole("button", { name: new RegExp(ad) })
      .click();
  };
  await ask("Traffic");
  await expect(why.getByRole("list", { name: "Answer" }).getByRole("listitem").first()).toContainText("Objective");
  await expect(check(page, "Objective")).toContainText("Wrong");
  await expect(check(page, "Destination")).toContainText("Good");
  await expectPresentable(page);
  await why.getByRole("button", { name: "Change: Ad" }).click();
  await ask("Elsewhere");
  await expect(check(page, "Page and number")).toContainText("not a number of this business account");
  await why.getByRole("button", { name: "Change: Ad" }).click();
  await ask("Several");
  await expect(check(page, "Destination")).toContainText("several places");
  await why.getByRole("button", { name: "Change: Ad" }).click();
  await ask("Good ad");
  await expect(check(page, "Where to look")).toContainText("Message template → Partner app");
});

test("Nobody learns of an account that is not theirs from Setup", async ({ sandbox, business, browserOf }) => {
  const other = await sandbox.seed();
  const me = await browserOf(business);
  for (const path of [
    `/${other.wabaId}/setup`,
    `/${other.wabaId}/setup/deliveries`,
    `/api/accounts/${other.wabaId}/deliveries`,
    `/api/accounts/${other.wabaId}/why?sequence=1&ad=1`,
  ]) {
    expect.soft((await me.request.get(path)).status(), path).toBe(404);
  }
});

test("A viewer sees the checks, but can change nothing and does not see the verify token", async ({
  page,
  sandbox,
  signIn,
  browserOf,
}) => {
  const shop = await sandbox.seed({
    isSubscribed: false,
    members: [{ name: "Vera Viewer", tasks: ["VIEW_TEMPLATES"] }],
  });
  await signIn(shop);
  await page.goto(`/${shop.wabaId}/setup`);
  await page.getByText("Technical details").click();
  const webhook = page.getByRole("region", { name: "Webhook at Meta" });
  await webhook.getByRole("button", { name: "Show the verify token" }).click();
  const verifyToken = (await webhook.getByRole("code").nth(1).textContent()) ?? "";
  expect(verifyToken.length).toBeGreaterThan(8);

  const viewer = await browserOf({ wabaId: shop.wabaId, accessToken: shop.members[0]?.accessToken ?? "" });
  const theirs = await viewer.newPage();
  await theirs.goto(`/${shop.wabaId}/setup`);
  await expect(theirs.getByText("View only")).toBeVisible();
  await expect(check(theirs, "App subscribed to the account")).toContainText("Ask an admin.");
  await expect(theirs.getByRole("button", { name: /Subscribe|Register|test click|sample/ })).toHaveCount(0);
  expect(await theirs.content()).not.toContain(verifyToken);
  expect(await (await viewer.request.get(`/${shop.wabaId}/setup`)).text()).not.toContain(verifyToken);
});

test("Ids, addresses and raw answers are in one folded part, which a finding leads to", async ({
  page,
  sandbox,
  signIn,
}) => {
  const shop = await sandbox.seed({ scopes: ["whatsapp_business_management"] });
  await signIn(shop);
  await page.goto(`/${shop.wabaId}/setup`);
  const permissions = check(page, "Permissions");
  await expect(permissions).toContainText("The permission to see your businesses is missing");
  await expect(page.getByText("business_management", { exact: true }).filter({ visible: true })).toHaveCount(0);
  const account = page.getByRole("main").getByText(shop.wabaId, { exact: true });
  await expect(account.filter({ visible: true })).toHaveCount(0);
  await permissions.getByRole("link", { name: /^Details ?: Permissions$/ }).click();
  const facts = page.getByRole("region", { name: "Permissions", exact: true });
  await expect(facts.getByRole("button", { name: "Copy business_management" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy account id" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Checks as JSON" })).toHaveValue(/"token\.permissions"/);
  await expectPresentable(page);
});

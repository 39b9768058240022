import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";
import { signInByToken } from "../../support/sign-in-by-token";
import { keepSessions } from "../../support/stories/keep-sessions";
import { storyServers } from "../../support/story-servers";

test.use({ forgivable: [/Failed to load resource/] });

type Cookies = Exclude<NonNullable<BrowserContextOptions["storageState"]>, string>["cookies"];

async function openMenu(page: Page) {
  await page.getByRole("button", { name: /theme, language and account/ }).click();
}

/** The status with copied cookies: 200 for an open session, else the redirect to sign-in. */
async function statusWithCopy(browser: Browser, cookies: Cookies, path: string): Promise<number> {
  const copy = await browser.newContext({ storageState: { cookies, origins: [] } });
  const answer = await copy.request.get(storyServers().appUrl + path, { maxRedirects: 0 });
  await copy.close();
  return answer.status();
}

test("I see where I am signed in, and end another browser's session", async ({ signIn, business, browserOf, page }) => {
  const other = await browserOf(business);
  const elsewhere = await other.newPage();
  // Signing in twice in one browser makes one session.
  await signIn(business);
  await signIn(business);
  await page.goto(`/${business.wabaId}/sequences`);
  await elsewhere.goto(`${storyServers().appUrl}/${business.wabaId}/sequences`);
  await openMenu(page);
  await page.getByRole("menuitem", { name: "Where you're signed in" }).click();
  const dialog = page.getByRole("dialog", { name: "Where you're signed in" });
  await expect(dialog.getByRole("listitem")).toHaveCount(2);
  await expect(dialog.getByRole("listitem").first()).toContainText("This browser");
  await expectPresentable(page);
  await dialog.getByRole("button", { name: /^Sign out Chrome/ }).click();
  await expect(dialog.getByRole("listitem")).toHaveCount(1);
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await page.reload();
  await expect(page).toHaveURL(/\/sequences/);
});

test("Signed out, a copy of the cookie opens nothing any more", async ({
  signIn,
  business,
  page,
  context,
  browser,
}) => {
  await signIn(business);
  await page.goto(`/${business.wabaId}/sequences`);
  const cookies = await context.cookies();
  await openMenu(page);
  await page.getByRole("menuitem", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  expect(await statusWithCopy(browser, cookies, `/${business.wabaId}/sequences`)).toBe(307);
});

for (const item of ["Sign out", "Sign out everywhere"]) {
  test(`“${item}” that the database refuses is not shown as done, and can be tried again`, async ({
    signIn,
    business,
    page,
    context,
    browser,
  }) => {
    const path = `/${business.wabaId}/sequences`;
    await signIn(business);
    await page.goto(path);
    const cookies = await context.cookies();
    const release = keepSessions(storyServers().databaseUrl, business.userId);
    await openMenu(page);
    await page.getByRole("menuitem", { name: item, exact: true }).click();
    await expect(page.getByText("Sign-out couldn't be completed.")).toBeVisible();
    await expectPresentable(page);
    expect(await statusWithCopy(browser, cookies, path)).toBe(200);
    // The browser keeps its cookie, so that it can still end the session.
    expect((await page.request.get(path, { maxRedirects: 0 })).status()).toBe(200);

    release();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    expect(await statusWithCopy(browser, cookies, path)).toBe(307);
  });
}

test("Another browser that the database refuses to sign out stays in the list, and can be signed out again", async ({
  signIn,
  business,
  browserOf,
  page,
}) => {
  const other = await browserOf(business);
  const path = `${storyServers().appUrl}/${business.wabaId}/sequences`;
  await signIn(business);
  await page.goto(path);
  await openMenu(page);
  await page.getByRole("menuitem", { name: "Where you're signed in" }).click();
  const dialog = page.getByRole("dialog", { name: "Where you're signed in" });
  await expect(dialog.getByRole("listitem")).toHaveCount(2);
  const release = keepSessions(storyServers().databaseUrl, business.userId);
  const failed = dialog.getByRole("alert").filter({ hasText: "Sign-out couldn't be completed." });
  await dialog.getByRole("button", { name: /^Sign out Chrome/ }).click();
  await expect(failed).toBeVisible();
  await dialog.getByRole("button", { name: "Sign out everywhere else" }).click();
  await expect(failed).toBeVisible();
  await expect(dialog.getByRole("listitem")).toHaveCount(2);
  await expectPresentable(page);
  const statusOfOther = async () => (await other.request.get(path, { maxRedirects: 0 })).status();
  expect(await statusOfOther()).toBe(200);

  release();
  await dialog.getByRole("button", { name: "Try again" }).click();
  await expect(dialog.getByRole("listitem")).toHaveCount(1);
  await expect(failed).toBeHidden();
  expect(await statusOfOther()).toBe(307);
});

test("A browser that was signed out remotely cannot end the other sessions, and says so", async ({
  signIn,
  business,
  browserOf,
  page,
  context,
}) => {
  await browserOf(business);
  await signIn(business);
  await page.goto(`/${business.wabaId}/sequences`);
  await openMenu(page);
  await context.clearCookies();
  await page.getByRole("menuitem", { name: "Sign out everywhere" }).click();
  await expect(page.getByText("Your other browsers may still be signed in.", { exact: false })).toBeVisible();
});

test("Someone else signs in in another tab: my text stays in sight, is not published by them, and waits for me", async ({
  sandbox,
  signIn,
  composer,
  page,
  context,
}) => {
  const shop = await sandbox.seed({
    sequences: [{ name: "Bookings", message: { text: "Welcome to the salon." } }],
    members: [{ name: "Mina", tasks: ["MANAGE"] }],
  });
  const [id = ""] = shop.sequenceIds;
  await signIn(shop);
  await composer.open(shop.wabaId, id);
  await composer.text.fill("Mine alone");
  await expect(composer.saved).toBeVisible();

  await signInByToken(context, storyServers().appUrl, {
    wabaId: shop.wabaId,
    accessToken: shop.members[0]?.accessToken ?? "",
  });
  await composer.text.fill("Mine alone, and more");
  await expect(page.getByText("Someone else signed in. Saved on this device.")).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: "Someone else signed in in this browser." })).toBeVisible();
  await expectPresentable(page);
  const confirm = page.getByRole("dialog").getByRole("button", { name: "Publish" });
  await composer.publish.click();
  await confirm.click();
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was sent." })).toBeVisible();
  await expect(composer.text).toHaveValue("Mine alone, and more");
  expect(await sandbox.writes(shop.wabaId)).toHaveLength(0);

  await signIn(shop);
  // Browsers fire this when a tab becomes active again.
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(composer.saved).toBeVisible();
  await composer.publish.click();
  await confirm.click();
  await expect.poll(() => sandbox.writes(shop.wabaId)).toHaveLength(1);
  await expect(page.getByText("Someone else signed in in this browser.")).toBeHidden();
});

test("A person from another account signs in in another tab: my text stays in sight and nothing is sent", async ({
  sandbox,
  signIn,
  openSequence,
  composer,
  page,
  context,
}) => {
  const { shop } = await openSequence({ name: "Bookings", message: { text: "Welcome to the salon." } });
  const stranger = await sandbox.seed();
  await signInByToken(context, storyServers().appUrl, stranger);
  await composer.text.fill("Mine alone");
  await expect(page.getByText("Someone else signed in. Saved on this device.")).toBeVisible();
  await composer.publish.click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  const refused = page.getByRole("alert").filter({ hasText: "Someone else signed in in this browser." });
  await expect(refused.filter({ hasText: "Nothing was sent." })).toBeVisible();
  await expect(composer.text).toHaveValue("Mine alone");
  expect(await sandbox.writes(shop.wabaId)).toHaveLength(0);

  await signIn(shop);
  // Browsers fire this when a tab becomes active again.
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(composer.saved).toBeVisible();
});

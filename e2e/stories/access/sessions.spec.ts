import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { expectAccessible } from "../../support/expect-accessible";
import { signInByToken } from "../../support/sign-in-by-token";
import { storyServers } from "../../support/story-servers";

test.use({ forgivable: [/Failed to load resource/] });

async function openMenu(page: Page) {
  await page.getByRole("button", { name: /theme and account/ }).click();
}

test("I see where I am signed in, and end another browser's session", async ({ signIn, business, browserOf, page }) => {
  const other = await browserOf(business);
  const elsewhere = await other.newPage();
  // Signed in twice in one browser: that is one session.
  await signIn(business);
  await signIn(business);
  await page.goto(`/${business.wabaId}/sequences`);
  await elsewhere.goto(`${storyServers().appUrl}/${business.wabaId}/sequences`);
  await openMenu(page);
  await page.getByRole("menuitem", { name: "Where you're signed in" }).click();
  const dialog = page.getByRole("dialog", { name: "Where you're signed in" });
  await expect(dialog.getByRole("listitem")).toHaveCount(2);
  await expect(dialog.getByRole("listitem").first()).toContainText("This browser");
  await expectAccessible(page);
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
  const thief = await browser.newContext({ storageState: { cookies, origins: [] } });
  const stolen = await thief.newPage();
  await stolen.goto(`${storyServers().appUrl}/${business.wabaId}/sequences`);
  await expect(stolen).toHaveURL(/\/sign-in/);
  await thief.close();
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
  await expect(page.getByText("Someone else signed in, kept here")).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: "Someone else signed in in this browser." })).toBeVisible();
  await expectAccessible(page);
  const confirm = page.getByRole("dialog").getByRole("button", { name: "Publish" });
  await composer.publish.click();
  await confirm.click();
  await expect(page.getByRole("alert").filter({ hasText: "Nothing was sent." })).toBeVisible();
  await expect(composer.text).toHaveValue("Mine alone, and more");
  expect(await sandbox.writes(shop.wabaId)).toHaveLength(0);

  await signIn(shop);
  // What the browser says when the tab is looked at again after a while.
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(composer.saved).toBeVisible();
  await composer.publish.click();
  await confirm.click();
  await expect.poll(() => sandbox.writes(shop.wabaId)).toHaveLength(1);
  await expect(page.getByText("Someone else signed in in this browser.")).toBeHidden();
});

import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";

const TITLE = "Your first sequence in three steps";
const PUBLISHED = "Your first sequence is published";

const steps = (page: Page, title = TITLE) => page.getByRole("region", { name: title });
/** The moment at which the played conversation ends. */
const firstMessage = (page: Page) => page.getByRole("radio", { name: "After the tap" });
const current = (page: Page) => steps(page).locator("[aria-current=step]");

test("Three steps lead a newcomer to a published sequence and a look at it in the phone", async ({
  openList,
  list,
  composer,
  page,
}) => {
  const shop = await openList();
  await expect(current(page)).toContainText("Choose an example or write");
  await expectPresentable(page);
  await page.getByRole("link", { name: "Start from an example" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Use “/ })
    .first()
    .click();

  await expect(current(page)).toContainText("Check it in the phone");
  await steps(page).getByRole("button", { name: "Play it" }).click();
  await expect(current(page)).toContainText("Publish it");
  await expect(firstMessage(page)).toBeChecked({ timeout: 15_000 });
  await expectPresentable(page);

  await composer.publish.click();
  await composer.confirm();
  const done = page.getByRole("dialog", { name: /is published$/ });
  await done.getByRole("button", { name: "See it in the phone" }).click();
  await expect(steps(page, PUBLISHED)).toBeVisible();
  await expect(firstMessage(page)).toBeChecked({ timeout: 15_000 });
  await expectPresentable(page);
  await steps(page, PUBLISHED).getByRole("button", { name: "Close" }).click();
  await expect(steps(page, PUBLISHED)).toBeHidden();

  await list.open(shop.wabaId);
  await expect(list.names()).toHaveCount(1);
  await expect(steps(page)).toBeHidden();
});

test("A draft is found again in the steps", async ({ openList, list, composer, page }) => {
  const shop = await openList();
  await page.getByRole("link", { name: "New sequence" }).first().click();
  await composer.write({ name: "Half done", text: "Hello" });
  await expect(composer.saved).toBeVisible();
  await list.open(shop.wabaId);
  await expect(current(page)).toContainText("Check it in the phone");
  await steps(page).getByRole("link", { name: "Open the draft" }).click();
  await expect(composer.name).toHaveValue("Half done");
  await expect(current(page)).toContainText("Check it in the phone");
});

test("Skipped steps stay away, also in another browser", async ({ openList, list, browserOf, page, composer }) => {
  const shop = await openList();
  const kept = page.waitForResponse((response) => response.request().method() === "POST");
  await steps(page).getByRole("button", { name: "Skip" }).click();
  await kept;
  await expect(steps(page)).toBeHidden();
  await expect(page.getByRole("heading", { name: "No sequences yet" })).toBeVisible();
  await list.open(shop.wabaId);
  await expect(page.getByRole("heading", { name: "No sequences yet" })).toBeVisible();
  await expect(steps(page)).toBeHidden();
  await composer.openNew(shop.wabaId);
  await expect(steps(page)).toBeHidden();

  const other = await (await browserOf(shop)).newPage();
  await other.goto(`/${shop.wabaId}/sequences`);
  await expect(other.getByRole("heading", { name: "No sequences yet" })).toBeVisible();
  await expect(steps(other)).toBeHidden();
});

test("People who may only look, and accounts with sequences, have no steps", async ({
  sandbox,
  signIn,
  list,
  page,
}) => {
  const empty = await sandbox.seed({ tasks: ["VIEW_TEMPLATES"] });
  await signIn(empty);
  await list.open(empty.wabaId);
  await expect(page.getByRole("heading", { name: "No sequences yet" })).toBeVisible();
  await expect(steps(page)).toBeHidden();

  const full = await sandbox.seed({ sequences: 3 });
  await signIn(full);
  await list.open(full.wabaId);
  await expect(list.names()).toHaveCount(3);
  await expect(steps(page)).toBeHidden();
});

test.describe("On a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: "reduce" } });

  test("the steps fit, and playing shows the phone", async ({ openList, composer, page }) => {
    const shop = await openList();
    await expect(current(page)).toContainText("Choose an example or write");
    await composer.openNew(shop.wabaId);
    await composer.write({ name: "Small", text: "Hello from a small screen" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await steps(page).getByRole("button", { name: "Play it" }).click();
    await expect(composer.phone).toBeInViewport();
    await expect(page.getByRole("radio", { name: "Preview" })).toBeChecked();
  });
});

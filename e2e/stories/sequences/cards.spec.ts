import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { ADS_SHOP } from "../../support/ads-shop";

const LONG = `${"Tell us how you brew and we pick a bag for you. ".repeat(12)}\n\n> "At last", Dana\n\nSee you.`;
const asks = (count: number) => Array.from({ length: count }, (_, index) => ({ title: `Question ${index + 1}?` }));

const card = (page: Page, name: string) => page.getByRole("article", { name });

test("A card shows the picture of an ad that leads to the sequence, else a drawing of the trade", async ({
  openList,
  page,
}) => {
  await openList(ADS_SHOP, "?view=cards");
  const own = card(page, "Spring latte").locator(".wa-ad-picture");
  await expect(own).toHaveCSS("background-image", /^url\(".*\/sequences\/\d+\/picture"\), url\(".*coffee.*\.svg"\)$/);
  const address = await own.evaluate(
    (element) => /url\("([^"]+)"/.exec(getComputedStyle(element).backgroundImage)?.[1],
  );
  const answer = await page.request.get(address ?? "");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toMatch(/^image\//);

  const drawn = card(page, "In no ad").locator(".wa-ad-picture");
  await expect(drawn).toHaveCSS("background-image", /^none, url\(".*coffee.*\.svg"\)$/);
});

test("A dentist's cards show no cup of coffee, and who says no trade gets a neutral picture", async ({
  openList,
  page,
}) => {
  const sequences = [
    { name: "Front desk", message: { text: "Hello from the dental practice." } },
    { name: "Hello", message: { text: "Hi! How can we help?" } },
  ];
  await openList({ name: "Overture", sequences }, "?view=cards");
  const pictureOf = (name: string) => card(page, name).locator(".wa-ad-picture");
  await expect(pictureOf("Front desk")).toHaveCSS("background-image", /dentist/);
  await expect(pictureOf("Hello")).toHaveCSS("background-image", /generic/);
});

test("The picture of a stranger's sequence does not exist for me", async ({ sandbox, signIn, page }) => {
  const shop = await sandbox.seed(ADS_SHOP);
  const stranger = await sandbox.seed();
  await signIn(stranger);
  const path = (wabaId: string, id = "") => `/api/accounts/${wabaId}/sequences/${id}/picture`;
  expect((await page.request.get(path(shop.wabaId, shop.sequenceIds[0]))).status()).toBe(404);
  expect((await page.request.get(path(stranger.wabaId, shop.sequenceIds[0]))).status()).toBe(204);
});

test("Cards and previews cut text between lines, never through one", async ({ openList, list, page }) => {
  const sequences = [0, 1, 4].map((count) => ({
    name: `Long with ${count}`,
    message: { text: LONG, ice_breakers: asks(count) },
  }));
  const shop = await openList({ sequences }, "?view=cards");
  for (const { name, message } of sequences) {
    const preview = card(page, name);
    await expect(preview.locator(".wa-text")).toBeVisible();
    await expectWholeLines(preview.locator(".wa-text"), preview);
    if (message.ice_breakers.length > 0) await expectInside(preview.locator(".wa-asks"), preview);
  }
  await list.open(shop.wabaId);
  await list.row("Long with 4").hover();
  const popup = page.locator(".wa-clamped");
  await expect(popup.locator(".wa-text")).toBeVisible();
  await expectWholeLines(popup.locator(".wa-text"), popup);
  await expectInside(popup.locator(".wa-asks"), popup);
});

async function expectInside(part: Locator, whole: Locator): Promise<void> {
  const [inner, outer] = [await part.boundingBox(), await whole.boundingBox()];
  expect((inner?.y ?? 0) + (inner?.height ?? 0)).toBeLessThanOrEqual((outer?.y ?? 0) + (outer?.height ?? 0));
}

async function expectWholeLines(text: Locator, whole: Locator): Promise<void> {
  await expectInside(text, whole);
  const { height, scrollHeight, lineHeight } = await text.evaluate((element) => ({
    height: element.clientHeight,
    scrollHeight: element.scrollHeight,
    lineHeight: Number.parseFloat(getComputedStyle(element).lineHeight),
  }));
  expect(scrollHeight).toBeGreaterThan(height);
  expect(height % lineHeight).toBe(0);
}

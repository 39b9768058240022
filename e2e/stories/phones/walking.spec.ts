import type { Locator } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { onAPhone } from "../../support/stories/on-a-phone";

test.use(onAPhone);

const SEQUENCES = [
  { name: "Bookings", message: { text: "Welcome to the salon.", ice_breakers: [{ title: "Open on Sunday?" }] } },
  { name: "Spring offer", message: { text: "Hello, spring!" }, inAds: 1 },
];

/** As wide as the screen, at its bottom, and closed by a tap above it. */
async function expectSheet(popup: Locator): Promise<void> {
  const page = popup.page();
  const { width, height } = onAPhone.viewport;
  await expect(async () => {
    const box = await popup.boundingBox();
    expect(box).toMatchObject({ x: 0, width });
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(height);
  }).toPass();
  await page.touchscreen.tap(width / 2, 80);
  await expect(popup).toBeHidden();
}

test("With one thumb I go from the list into a sequence, look at it in the phone, use the menus and come back", async ({
  openList,
  list,
  composer,
  page,
}) => {
  await openList({ sequences: SEQUENCES });
  await page.getByRole("button", { name: "Actions for Bookings" }).tap();
  await expectSheet(page.getByRole("menu", { name: "Actions for Bookings" }));
  await list.row("Spring offer").getByRole("button", { name: "In an ad" }).tap();
  await expectSheet(page.getByRole("dialog"));

  await list.sequence("Bookings").tap();
  await page.waitForURL(/\/sequences\/\d+$/);
  await expect(composer.text).toHaveValue("Welcome to the salon.");
  await expect(composer.phone).toBeHidden();
  await page.getByText("Preview", { exact: true }).tap();
  await expect(composer.phone).toContainText("Open on Sunday?");
  await expect(composer.text).toBeHidden();
  await page.getByText("Write", { exact: true }).tap();
  await expect(composer.text).toBeVisible();

  const more = page.locator("header").getByRole("button", { name: "More" });
  await more.tap();
  await expectSheet(page.getByRole("menu", { name: "More" }));

  await page.getByRole("link", { name: "Back to the sequences" }).tap();
  await page.waitForURL(/\/sequences$/);
  await expect(list.sequence("Spring offer")).toBeVisible();
});

test("What I write on a phone is published with the thumb", async ({ openSequence, composer, page }) => {
  await openSequence({ name: "Bookings", message: { text: "Welcome to the salon." } });
  await composer.text.fill("Welcome to the new salon.");
  const publish = await composer.publish.boundingBox();
  expect(publish?.y).toBeGreaterThan(onAPhone.viewport.height * 0.85);
  await composer.publish.tap();
  await composer.dialog.getByRole("button", { name: /^Publish/ }).tap();
  await expect(page.getByText("Published", { exact: false }).first()).toBeVisible();
});

import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";

// The browser logs a 404 to its console.
test.use({ forgivable: [/status of 404/] });

/** Pages of an account that has nothing yet, with what each is drawn as. */
const EMPTY: readonly (readonly [path: string, heading: string])[] = [
  ["sequences", "No sequences yet"],
  ["sequences?status=deleted", "No deleted sequences"],
  ["ads", "This token can't see ads"],
  ["results", "Results are not connected yet"],
  ["activity?q=zebra", "Nothing matches “zebra”"],
  ["notifications", "No notifications yet"],
  ["reviews", "No open reviews"],
  ["setup/deliveries", "Nothing has arrived yet"],
  ["sequences/404", "Page not found"],
];

const drawing = (page: Page): Locator => page.locator("main svg[viewBox='0 0 160 112']");

test("Every empty page is drawn, says what it is for, and is readable for everyone", async ({
  business,
  signIn,
  page,
}) => {
  test.slow();
  await signIn(business);
  for (const [path, heading] of EMPTY) {
    await page.goto(`/${business.wabaId}/${path}`);
    await expect(page.getByRole("heading", { name: heading }), path).toBeVisible();
    await expect(drawing(page), path).toBeVisible();
    await expectPresentable(page);
  }
});

test("From right to left, only drawings that point are mirrored", async ({
  business,
  signIn,
  context,
  page,
  baseURL,
}) => {
  await signIn(business);
  await context.addCookies([{ name: "language", value: "ar", url: baseURL ?? "" }]);
  await page.goto(`/${business.wabaId}/ads`);
  await expect(drawing(page)).toHaveCSS("scale", "-1 1");
  await page.goto(`/${business.wabaId}/notifications`);
  await expect(drawing(page)).toHaveCSS("scale", "none");
});

test("A page that can't be loaded says what happened and what is safe, and loads again", async ({
  openList,
  list,
  page,
}) => {
  const shop = await openList({ sequences: [{ name: "Bookings", message: { text: "Welcome" } }] });
  await page.goto(`/${shop.wabaId}/sequences/404`);
  await expect(page.getByRole("heading", { level: 1, name: "Page not found" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Recently deleted" }).click();
  await expect(page.getByRole("heading", { name: "No deleted sequences" })).toBeVisible();
  await page.goto(`/${shop.wabaId}/nowhere`);
  await expect(drawing(page)).toBeVisible();
  await page.getByRole("link", { name: "Go to your sequences" }).click();
  await expect(list.sequence("Bookings")).toBeVisible();
});

import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";

/** Code that the page's HTML doesn't name arrives only when what this returns is called. */
async function holdBackLateCode(page: Page, path: string): Promise<() => void> {
  const html = await (await page.request.get(path)).text();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_next\/static\/chunks\//, async (route) => {
    if (!html.includes(new URL(route.request().url()).pathname)) await released;
    await route.continue();
  });
  return release;
}

test.use({ viewport: { width: 390, height: 844 }, forgivable: [/ERR_FAILED|Failed to load chunk/] });

test("On a phone rows are as high as what they hold, even before scripts run", async ({ openList, list, page }) => {
  const shop = await openList({
    sequences: [
      { name: "Bookings", message: { text: "Welcome." } },
      { name: "Spring offer", message: { text: "Hello." } },
    ],
  });
  await expect(list.names()).toHaveCount(2);
  await page.route(/\/_next\/static\/.*\.js/, (route) => route.abort());
  await page.goto(`/${shop.wabaId}/sequences`);
  const rows = page.getByRole("row").filter({ hasText: "Not in an ad" });
  await expect(rows).toHaveCount(2);
  for (const row of await rows.all()) {
    const [outer, status] = [await row.boundingBox(), await row.getByText("Not in an ad").boundingBox()];
    expect((status?.y ?? 0) + (status?.height ?? 0)).toBeLessThan((outer?.y ?? 0) + (outer?.height ?? 0));
  }
});

test("Previews are dark in a dark browser, even before scripts run", async ({ openSequence, page }) => {
  const { shop } = await openSequence({ name: "Bookings", message: { text: "Welcome." } });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.route(/\/_next\/static\/.*\.js/, (route) => route.abort());
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const [path, preview] of [
    ["sequences?view=cards", ".wa-mini"],
    [`sequences/${shop.sequenceIds[0]}`, ".wa-phone .wa-wall"],
  ] as const) {
    await page.goto(`/${shop.wabaId}/${path}`);
    await expect(page.locator(preview)).toHaveCSS("background-color", "rgb(22, 23, 23)");
  }
});

test("What the server drew stays while its code is still loading", async ({ openList, composer, page }) => {
  const shop = await openList({ sequences: [{ name: "Bookings", message: { text: "Welcome." } }] });
  await composer.openNew(shop.wabaId);
  await composer.write({ name: "Half done", text: "Hello" });
  await expect(composer.saved).toBeVisible();

  const release = await holdBackLateCode(page, `/${shop.wabaId}/sequences`);
  const refreshed = page.waitForResponse((response) => response.url().endsWith("/drafts"));
  await page.goto(`/${shop.wabaId}/sequences`, { waitUntil: "commit" });
  const drawn = await page.getByRole("region", { name: /^Drafts/ }).elementHandle();
  await refreshed;
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  expect(await drawn?.isVisible()).toBe(true);

  // Clicked too early, but not in vain.
  await page.getByRole("button", { name: "Discard Half done" }).click();
  release();
  await expect(page.getByText("Draft “Half done” discarded")).toBeVisible();
});

test("A choice made in the phone while its code still loads is made", async ({ openSequence, composer, page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openSequence({ name: "Bookings", message: { text: "Welcome." } });
  const release = await holdBackLateCode(page, page.url());
  await page.reload({ waitUntil: "commit" });
  await page.getByRole("textbox", { name: /^Welcome text/ }).fill("Welcome back.");
  await expect(page.getByText("13 of 300")).toBeVisible();
  await page.getByRole("group", { name: "Moment" }).getByText("Ad", { exact: true }).click();
  release();
  await expect(composer.phone).toContainText("Chat with");
});

test("On a phone entries of the activity don't overlap, even before scripts run", async ({
  openSequence,
  composer,
  page,
}) => {
  const { shop } = await openSequence({ name: "A sequence with a long name for a phone", message: { text: "Hello." } });
  await composer.text.fill("Hello there.");
  await composer.send();
  await expect(page.getByText("Published", { exact: false }).first()).toBeVisible();
  await page.route(/\/_next\/static\/.*\.js/, (route) => route.abort());
  await page.goto(`/${shop.wabaId}/activity`);
  const entries = page.getByRole("feed").getByRole("article");
  await expect(entries.filter({ hasText: "changed" })).toHaveCount(1);
  const boxes = await entries.evaluateAll((all) => all.map((entry) => entry.getBoundingClientRect().toJSON()));
  expect(boxes.length).toBeGreaterThan(1);
  for (const [index, { bottom, height }] of boxes.entries()) {
    expect(height).toBeGreaterThan(0);
    expect(boxes[index + 1]?.top ?? bottom).toBeGreaterThanOrEqual(bottom - 1);
  }
  // What an entry says stays inside it.
  const spilled = await entries.evaluateAll((all) =>
    all.filter((entry) => entry.scrollHeight > entry.clientHeight + 1),
  );
  expect(spilled).toHaveLength(0);
});

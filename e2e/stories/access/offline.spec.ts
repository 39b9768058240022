import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";

// Requests fail while the browser has no connection.
test.use({ forgivable: [/ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_FAILED|Failed to load chunk/] });

test("Without a connection the page says what still works, keeps the words, and isn't lost", async ({
  openList,
  list,
  composer,
  context,
  page,
}) => {
  const shop = await openList({ sequences: [{ name: "Bookings", message: { text: "Welcome" } }] });
  await composer.openNew(shop.wabaId);
  const banner = page.getByRole("status", { name: "Connection" });
  await expect(banner).toBeHidden();

  // What shows the banner loads after the page.
  await expect(async () => {
    await context.setOffline(false);
    await context.setOffline(true);
    await expect(banner).toContainText("You're offline.", { timeout: 1000 });
  }).toPass();
  await expectPresentable(page);
  await composer.write({ name: "Written offline", text: "Hello from the train" });
  await expect(page.getByText("Offline. Saved on this device.")).toBeVisible();
  await page.getByRole("link", { name: "Back to the sequences" }).click();
  await expect(page.getByText("This page opens when you're back online")).toBeVisible();
  await expect(composer.text).toHaveValue("Hello from the train");

  await context.setOffline(false);
  await expect(banner).toBeHidden();
  await expect(composer.saved).toBeVisible();
  await page.getByRole("link", { name: "Back to the sequences" }).click();
  await expect(list.sequence("Bookings")).toBeVisible();
  await expect(page.getByRole("link", { name: "Continue Written offline" })).toBeVisible();
});

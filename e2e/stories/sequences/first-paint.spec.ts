import { expect, test } from "../../fixtures/test";

test.describe("On a phone, before scripts run", () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  test("rows are as high as what they hold", async ({ sandbox, signIn, browserOf, page }) => {
    const shop = await sandbox.seed({
      sequences: [
        { name: "Bookings", message: { text: "Welcome." } },
        { name: "Spring offer", message: { text: "Hello." } },
      ],
    });
    const earlier = await (await browserOf(shop)).newPage();
    await earlier.goto(`/${shop.wabaId}/sequences`);
    await expect(earlier.getByRole("row").filter({ hasText: "Not in an ad" })).toHaveCount(2);
    await signIn(shop);
    await page.goto(`/${shop.wabaId}/sequences`);
    const rows = page.getByRole("row").filter({ hasText: "Not in an ad" });
    await expect(rows).toHaveCount(2);
    for (const row of await rows.all()) {
      const [outer, status] = [await row.boundingBox(), await row.getByText("Not in an ad").boundingBox()];
      expect((status?.y ?? 0) + (status?.height ?? 0)).toBeLessThan((outer?.y ?? 0) + (outer?.height ?? 0));
    }
  });
});

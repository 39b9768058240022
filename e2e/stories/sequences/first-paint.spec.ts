import { expect, test } from "../../fixtures/test";

test.use({ viewport: { width: 390, height: 844 }, forgivable: [/ERR_FAILED/] });

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

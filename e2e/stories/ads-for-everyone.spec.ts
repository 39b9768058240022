import { expect, test } from "../fixtures/test";
import { ADS_SHOP } from "../support/ads-shop";
import { expectAccessible } from "../support/expect-accessible";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`With a ${colorScheme} screen`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

    test("the ads, one of them and the chosen ones are readable for everyone", async ({ openAds, ads, page }) => {
      const shop = await openAds(ADS_SHOP);
      await expect(ads.row("Lisbon video")).toContainText("Spring latte");
      await page.getByRole("checkbox", { name: "Select Lisbon video" }).check();
      await expect(ads.selectionBar.getByRole("button", { name: /sequence…$/ })).toBeVisible();
      await expectAccessible(page);
      await ads.open(shop.wabaId, `?ad=${shop.adIds[0]}`);
      await expect(ads.dialog.getByRole("region", { name: /^Preview/ })).toBeVisible();
      await expectAccessible(page);
      await ads.open(shop.wabaId, "?q=nothing+of+the+kind");
      await expect(page.getByText("Nothing matches “nothing of the kind”")).toBeVisible();
      await expectAccessible(page);
    });

    test("the ads behind a status are readable for everyone", async ({ openList, list, page }) => {
      await openList(ADS_SHOP);
      await list.row("Spring latte").getByRole("button", { name: "In an ad" }).click();
      await expect(page.getByRole("dialog", { name: "Ads of Spring latte" })).toContainText("Lisbon video");
      await expectAccessible(page);
    });

    test("the question before the ads, and a page without ads, are readable for everyone", async ({
      sandbox,
      signIn,
      page,
    }) => {
      const shut = await sandbox.seed({ scopes: ["whatsapp_business_management"] });
      await signIn(shut);
      await page.goto(`/${shut.wabaId}/ads`);
      await expect(page.getByRole("heading", { name: "This token may not see ads" })).toBeVisible();
      await expectAccessible(page);
      const empty = await sandbox.seed({ ads: [] });
      await signIn(empty);
      await page.goto(`/${empty.wabaId}/ads`);
      await expect(page.getByRole("heading", { name: "No ad leads to WhatsApp yet" })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test.describe("On a narrow phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("the ads need no scrolling sideways", async ({ openAds, ads, page }) => {
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await openAds(ADS_SHOP);
    await expect(ads.ad("Lisbon video")).toBeVisible();
    expect(await overflow(), "list").toBeLessThanOrEqual(0);
    await ads.ad("Lisbon video").click();
    await expect(ads.dialog).toBeVisible();
    expect(await overflow(), "dialog").toBeLessThanOrEqual(0);
  });
});

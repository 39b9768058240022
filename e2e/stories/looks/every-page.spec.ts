import { expect, test } from "../../fixtures/test";
import { ADS_SHOP } from "../../support/ads-shop";
import { clippedRings } from "../../support/looks/clipped-rings";
import { expectPresentable } from "../../support/looks/expect-presentable";
import { measureGutters } from "../../support/looks/measure-gutters";
import { onAPhone } from "../../support/stories/on-a-phone";
import { storyServers } from "../../support/story-servers";

const PAGES = [
  ["sequences", "sequences?view=cards", "sequences?status=deleted", "sequences/new", "sequences/:id"],
  ["sequences/:id/history", "ads", "changes/new?sequence=:id", "results", "reviews"],
  ["notifications", "notifications/settings", "team", "setup", "setup/deliveries", "activity"],
] as const;

for (const language of ["en", "ar"]) {
  for (const pages of PAGES) {
    test(`In ${language}, ${pages[0]} and others are whole at every width, and the focus is seen at every stop`, async ({
      sandbox,
      signIn,
      context,
      page,
    }) => {
      test.slow();
      await context.addCookies([{ name: "language", value: language, url: storyServers().appUrl }]);
      const shop = await sandbox.seed(ADS_SHOP);
      await signIn(shop);
      for (const path of pages) {
        await page.goto(`/${shop.wabaId}/${path.replace(":id", shop.sequenceIds[0] ?? "")}`);
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
        await expectPresentable(page);
        expect.soft(await clippedRings(page), path).toEqual([]);
      }
    });
  }
}

test.describe("On a phone", () => {
  test.use(onAPhone);

  for (const language of ["en", "ar"]) {
    test(`In ${language} every page begins at one distance from the edge, and nothing is nearer to either`, async ({
      sandbox,
      signIn,
      context,
      page,
    }) => {
      await context.addCookies([{ name: "language", value: language, url: storyServers().appUrl }]);
      const shop = await sandbox.seed(ADS_SHOP);
      await signIn(shop);
      for (const path of PAGES.flat()) {
        await page.goto(`/${shop.wabaId}/${path.replace(":id", shop.sequenceIds[0] ?? "")}`);
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
        await expect
          .poll(async () => Math.min(...Object.values(await measureGutters(page))), { message: path })
          .toBe(16);
      }
    });
  }

  test("The list fills the screen up to the same distance from both edges", async ({ openList, page }) => {
    await openList(ADS_SHOP);
    await expect.poll(() => measureGutters(page)).toEqual({ left: 16, right: 16 });
    await page.getByText("Recently deleted").tap();
    await expect.poll(() => measureGutters(page)).toEqual({ left: 16, right: 16 });
  });
});

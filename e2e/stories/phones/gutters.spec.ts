import { expect, test } from "../../fixtures/test";
import { ADS_SHOP } from "../../support/ads-shop";
import { measureGutters } from "../../support/stories/measure-gutters";
import { onAPhone } from "../../support/stories/on-a-phone";
import { storyServers } from "../../support/story-servers";

test.use(onAPhone);

const PAGES = [
  ["sequences", "sequences?view=cards", "sequences?status=deleted", "sequences/new", "sequences/:id"],
  ["sequences/:id/history", "ads", "changes/new?sequence=:id", "results", "reviews"],
  ["notifications", "notifications/settings", "team", "setup", "setup/deliveries", "activity"],
] as const;

for (const language of ["en", "ar"]) {
  for (const pages of PAGES) {
    test(`In ${language}, ${pages[0]} and others keep the same distance to both edges of the screen`, async ({
      sandbox,
      signIn,
      context,
      page,
    }) => {
      await context.addCookies([{ name: "language", value: language, url: storyServers().appUrl }]);
      const shop = await sandbox.seed(ADS_SHOP);
      await signIn(shop);
      for (const path of pages) {
        await page.goto(`/${shop.wabaId}/${path.replace(":id", shop.sequenceIds[0] ?? "")}`);
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
        await expect.poll(() => measureGutters(page), { message: path }).toEqual({ left: 16, right: 16 });
      }
    });
  }
}

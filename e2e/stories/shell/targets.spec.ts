import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { ADS_SHOP } from "../../support/ads-shop";
import { smallTargets } from "../../support/stories/small-targets";

const isBig = async (page: Page, where: string) => expect.soft(await smallTargets(page), where).toEqual([]);
const closeDialog = async (page: Page) => {
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
};

for (const [screen, viewport] of [
  ["a desk", { width: 1440, height: 900 }],
  ["a phone", { width: 390, height: 844 }],
] as const) {
  test.describe(`On ${screen} everything one can press is at least 24 × 24 pixels`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: "reduce" } });

    test("in the list, its cards, its dialogs and the palette", async ({ openList, list, page }) => {
      const shop = await openList(ADS_SHOP);
      await list.choose("In no ad");
      await expect(list.selectionBar).toBeVisible();
      await isBig(page, "list");
      await list.act("In no ad", "Delete…");
      await expect(page.getByRole("dialog")).toBeVisible();
      await isBig(page, "delete");
      await closeDialog(page);
      await list.row("Spring latte").getByRole("button", { name: "In 2 ads" }).click();
      await expect(page.getByRole("dialog", { name: "Ads of Spring latte" })).toContainText("Lisbon video");
      await isBig(page, "status");
      await closeDialog(page);
      await page.keyboard.press("Control+k");
      await expect(page.getByRole("dialog", { name: "Commands" })).toBeVisible();
      await isBig(page, "palette");
      await closeDialog(page);
      await list.open(shop.wabaId, "?view=cards");
      await expect(page.getByRole("article", { name: "In no ad" })).toBeVisible();
      await isBig(page, "cards");
    });

    test("in the composer", async ({ openSequence, composer, page }) => {
      await openSequence({
        name: "Spring latte",
        message: { text: "Welcome.", ice_breakers: [{ title: "Is it vegan?" }] },
      });
      await expect(composer.text).toBeVisible();
      await isBig(page, "composer");
    });

    test("in Ads, an ad, the way to Ads Manager and the choice of accounts", async ({
      openAds,
      ads,
      list,
      sandbox,
      signIn,
      page,
    }) => {
      const shop = await openAds(ADS_SHOP);
      await expect(ads.row("Lisbon video")).toContainText("Spring latte");
      await page.getByRole("checkbox", { name: "Select Lisbon video" }).check();
      await expect(ads.selectionBar).toBeVisible();
      await isBig(page, "ads");
      await ads.open(shop.wabaId, `?ad=${shop.adIds[0]}`);
      await expect(ads.dialog.getByRole("region", { name: /^Preview/ })).toBeVisible();
      await isBig(page, "ad");
      await list.open(shop.wabaId);
      await list.act("Spring latte", "Use it in Ads Manager…");
      await expect(page.getByRole("dialog").getByRole("listitem").first()).toBeVisible();
      await isBig(page, "hand-over");
      const two = await sandbox.seed({ ...ADS_SHOP, adAccounts: 2 });
      await signIn(two);
      await ads.open(two.wabaId);
      await expect(page.getByRole("heading", { name: "Select ad accounts" })).toBeVisible();
      await isBig(page, "ad accounts");
    });

    test("in Setup, its technical details and Deliveries", async ({ sandbox, signIn, page }) => {
      const shop = await sandbox.seed({ ...ADS_SHOP, isSubscribed: false });
      await signIn(shop);
      await page.goto(`/${shop.wabaId}/setup`);
      await expect(page.getByRole("status").filter({ hasText: /to fix/ })).toBeVisible();
      await page.getByText("Technical details").click();
      await isBig(page, "setup");
      await page.getByRole("button", { name: "Send a signed sample" }).click();
      await expect(page.getByText("The sample was verified and stored.")).toBeVisible();
      await page.goto(`/${shop.wabaId}/setup/deliveries`);
      await page.getByText("Text message").click();
      await expect(page.getByRole("button", { name: "Process again" })).toBeVisible();
      await isBig(page, "deliveries");
    });

    test("in Results, Team, Activity, Reviews and Notifications", async ({ business, signIn, page }) => {
      await page.goto("/sign-in");
      await isBig(page, "sign-in");
      await signIn(business);
      for (const part of ["results", "team", "activity", "reviews", "notifications"]) {
        await page.goto(`/${business.wabaId}/${part}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await isBig(page, part);
      }
    });
  });
}

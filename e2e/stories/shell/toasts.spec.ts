import { expect, test } from "../../fixtures/test";
import { ADS_SHOP } from "../../support/ads-shop";
import { expectPresentable } from "../../support/looks/expect-presentable";
import { coveredByToasts } from "../../support/stories/covered-by-toasts";

const SEQUENCES = [
  { name: "Spring latte", message: { text: "Welcome." } },
  { name: "Barista course", message: { text: "Hello." } },
];

for (const [screen, viewport] of [
  ["a desk", { width: 1440, height: 900 }],
  ["a small laptop", { width: 1024, height: 700 }],
  ["a phone", { width: 390, height: 844 }],
] as const) {
  test.describe(`On ${screen}`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: "reduce" } });

    test.beforeEach(async ({ page }) => {
      // A refused copy shows a toast that stays.
      await page.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } });
      });
    });

    test("a toast takes room within a dialog and covers none of its buttons", async ({ openAds, ads, page }) => {
      const shop = await openAds(ADS_SHOP);
      await ads.open(shop.wabaId, `?ad=${shop.adIds[0]}`);
      await ads.dialog.getByRole("button", { name: "Copy ad id" }).click();
      await expect(ads.dialog.getByText("Your browser does not allow copying")).toBeVisible();
      expect(await coveredByToasts(page)).toEqual([]);
      await expectPresentable(page);
      await ads.dialog.getByRole("button", { name: "Close" }).last().click();
      await expect(ads.dialog.getByText("Your browser does not allow copying")).toHaveCount(0);
      await expect(ads.dialog).toBeVisible();
    });

    test("a toast stands clear of the bar of what is selected", async ({ openList, list, page }) => {
      await openList({ sequences: SEQUENCES });
      await list.choose("Spring latte");
      await expect(list.selectionBar).toBeVisible();
      await list.act("Barista course", /^Copy id/);
      await expect(page.locator("[data-toast]")).toBeVisible();
      await expect.poll(() => coveredByToasts(page)).toEqual([]);
    });

    test("a toast and a menu that opens under it keep out of each other's way", async ({ openList, list, page }) => {
      await openList({ sequences: SEQUENCES });
      await list.act("Barista course", /^Copy id/);
      await expect(page.locator("[data-toast]")).toBeVisible();
      await list
        .row("Spring latte")
        .getByRole("button", { name: /^Actions/ })
        .click();
      await expect(page.getByRole("menu")).toBeVisible();
      await expect.poll(() => coveredByToasts(page)).toEqual([]);
    });
  });
}

import type { Locator } from "@playwright/test";
import { languageCodes } from "@/lib/domain/languages/interface-languages";
import { expect, test } from "../../fixtures/test";
import { storyServers } from "../../support/story-servers";

const NAME = "Mercado Norte (10,000 sequences)";
const GREETING = { message: { text: "Hello" } };

const background = (row: Locator) => row.evaluate((element) => getComputedStyle(element).backgroundColor);

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`With a ${colorScheme} screen`, () => {
    test.use({ colorScheme });

    test("a selected row keeps its tint under the pointer and with its menu open", async ({ openList, list, page }) => {
      await openList({
        sequences: [
          { ...GREETING, name: "Chosen" },
          { ...GREETING, name: "Other" },
        ],
      });
      const [chosen, other] = [list.row("Chosen"), list.row("Other")];
      await page.mouse.move(0, 0);
      const plain = await background(other);
      await list.choose("Chosen");
      await page.mouse.move(0, 0);
      const tint = await background(chosen);
      expect(tint).not.toBe(plain);
      await other.hover();
      const hovered = await background(other);
      await chosen.hover();
      const both = await background(chosen);
      expect([plain, hovered]).not.toContain(both);
      await page.getByRole("button", { name: "Actions for Chosen" }).click();
      await expect(page.getByRole("menu")).toBeVisible();
      await page.mouse.move(0, 0);
      expect([plain, hovered]).not.toContain(await background(chosen));
    });
  });
}

test.describe("At 1440 px", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  for (const language of languageCodes) {
    test(`in ${language} names, filters and the hint of the search are not cut`, async ({
      sandbox,
      signIn,
      context,
      page,
    }) => {
      await context.addCookies([{ name: "language", value: language, url: storyServers().appUrl }]);
      const shop = await sandbox.seed({ name: NAME, sequences: 2 });
      await signIn(shop);
      for (const view of ["rows", "cards"]) {
        await page.goto(`/${shop.wabaId}/sequences?view=${view}`);
        const aside = page.getByRole("complementary").first();
        await expect(aside.getByText(NAME)).toBeVisible();
        const parts = page.locator("aside button, main fieldset label, main fieldset, aside button span");
        const cut = await parts.evaluateAll((all) =>
          all
            .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight, className }) => {
              const isRead = clientWidth > 1 && !className.includes("sr-only");
              return isRead && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1);
            })
            .map(({ textContent }) => textContent),
        );
        expect(cut).toEqual([]);
      }
    });
  }
});

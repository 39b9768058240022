import { expect, test } from "../../fixtures/test";
import { storyServers } from "../../support/story-servers";
import { findUntranslated } from "../../support/text/find-untranslated";

/** Written in Greek, so that every Latin word on a page is the interface's. */
const GREEK = {
  name: "Ωμέγα",
  businessName: "Όμιλος",
  userName: "Άννα",
  sequences: [
    { name: "Άνοιξη", message: { text: "Καλημέρα", ice_breakers: [{ title: "Πόσο κάνει;" }] } },
    { name: "Έπιπλα", message: { text: "Καλώς ήρθατε", autofill_message: { content: "Θέλω να μάθω" } } },
  ],
};

const PAGES = [
  ["sequences", "sequences/new", "sequences/:id", "sequences/:id/history", "sequences?view=cards"],
  ["ads", "changes/new", "results", "reviews", "notifications"],
  ["notifications/settings", "setup", "setup/deliveries", "activity", "no-such-page"],
] as const;

test.use({ forgivable: [/status of 404/] });

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const) {
  for (const pages of PAGES) {
    test(`At ${width} px ${pages[0]} and others show only whole sentences of the catalogue, and none is cut`, async ({
      page,
      context,
      sandbox,
      signIn,
    }) => {
      const url = storyServers().appUrl;
      await page.setViewportSize({ width, height });
      await context.addCookies([{ name: "language", value: "en-XA", url }]);
      const shop = await sandbox.seed(GREEK);
      await signIn(shop);
      const found: string[] = [];
      for (const path of pages) {
        await page.goto(`/${shop.wabaId}/${path.replace(":id", shop.sequenceIds[0] ?? "")}`);
        await expect(page.getByText("⟦").first()).toBeVisible();
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
        for (const problem of await findUntranslated(page)) found.push(`${path}: ${problem}`);
      }
      expect(found).toEqual([]);
    });
  }
}

test("Without a session too", async ({ page, context }) => {
  await context.addCookies([{ name: "language", value: "en-XA", url: storyServers().appUrl }]);
  for (const path of ["/sign-in", "/r/wrong", "/unsubscribe/wrong", "/confirm-email/wrong"]) {
    await page.goto(path);
    await expect(page.getByText("⟦").first()).toBeVisible();
    expect(await findUntranslated(page), path).toEqual([]);
  }
});

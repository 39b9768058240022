import { expect, test } from "../../fixtures/test";
import { ADS_SHOP } from "../../support/ads-shop";
import { expectPresentable } from "../../support/looks/expect-presentable";

test.describe("In light and dark", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the ads, one of them and the chosen ones are readable for everyone", async ({ openAds, ads, page }) => {
    const shop = await openAds(ADS_SHOP);
    await expect(ads.row("Lisbon video")).toContainText("Spring latte");
    await page.getByRole("checkbox", { name: "Select Lisbon video" }).check();
    await expect(ads.selectionBar.getByRole("button", { name: /sequence…$/ })).toBeVisible();
    await expectPresentable(page);
    await ads.open(shop.wabaId, `?ad=${shop.adIds[0]}`);
    await expect(ads.dialog.getByRole("region", { name: /^Preview/ })).toBeVisible();
    await expectPresentable(page);
    await ads.open(shop.wabaId, "?q=nothing+of+the+kind");
    await expect(page.getByText("Nothing matches “nothing of the kind”")).toBeVisible();
    await expectPresentable(page);
  });

  test("the ads behind a status are readable for everyone", async ({ openList, list, page }) => {
    await openList(ADS_SHOP);
    await list.row("Spring latte").getByRole("button", { name: "In 2 ads" }).click();
    await expect(page.getByRole("dialog", { name: "Ads of Spring latte" })).toContainText("Lisbon video");
    await expectPresentable(page);
  });

  test("a page that waits for Meta, or that Meta fails, is readable for everyone", async ({
    sandbox,
    signIn,
    page,
  }) => {
    const slow = await sandbox.seed(ADS_SHOP);
    const reading = (shop: typeof slow) => ({ wabaId: shop.wabaId, adAccountId: shop.adAccountId, path: "/ads" });
    await sandbox.fault({ match: reading(slow), times: null, hang: true });
    await signIn(slow);
    await page.goto(`/${slow.wabaId}/ads`);
    await expect(page.getByText("Fetching your ads from Meta.", { exact: false })).toBeVisible();
    await expectPresentable(page);
    await sandbox.calm(slow.wabaId);
    // The next person may not see this account, which an open page would keep requesting.
    await page.goto("about:blank");
    const failing = await sandbox.seed(ADS_SHOP);
    await sandbox.fault({ match: reading(failing), times: null, status: 500 });
    await signIn(failing);
    await page.goto(`/${failing.wabaId}/ads`);
    await expect(page.getByRole("heading", { name: "Your ads couldn't be loaded yet" })).toBeVisible({
      timeout: 40_000,
    });
    await expect(page.getByText("Meta isn't responding.")).toBeVisible();
    await expectPresentable(page);
    await sandbox.calm(failing.wabaId);
    await page.getByRole("button", { name: "Try now" }).click();
    await expect(page.getByRole("button", { name: "Lisbon video", exact: true })).toBeVisible();
  });

  test("ad accounts to choose, none to choose, and ads that one may only see, are readable for everyone", async ({
    sandbox,
    signIn,
    ads,
    page,
  }) => {
    const two = await sandbox.seed({ ...ADS_SHOP, adAccounts: 2 });
    await signIn(two);
    await ads.open(two.wabaId);
    await expect(page.getByRole("heading", { name: "Select ad accounts" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("checkbox")).toHaveCount(2);
    await expectPresentable(page);
    const none = await sandbox.seed(ADS_SHOP);
    await sandbox.changeAdAccount(none.adAccountId, { tasks: { [none.userId]: null } });
    await signIn(none);
    await ads.open(none.wabaId);
    await expect(page.getByRole("heading", { name: "You have no ad accounts" })).toBeVisible();
    await expectPresentable(page);
    const viewer = await sandbox.seed({ ...ADS_SHOP, tasks: ["VIEW_TEMPLATES"] });
    await signIn(viewer);
    await ads.open(viewer.wabaId);
    await expect(ads.row("Lisbon video")).toContainText("Spring latte");
    await expect(page.getByRole("checkbox", { name: /^Select/ })).toHaveCount(0);
    await expectPresentable(page);
    const seeing = ["whatsapp_business_management", "ads_read"];
    const reader = await sandbox.seed({ ...ADS_SHOP, scopes: seeing });
    await signIn(reader);
    await ads.open(reader.wabaId);
    await page.getByRole("button", { name: "Allow changes…" }).click();
    await expect(ads.dialog).toContainText("ads_management");
    await expectPresentable(page);
  });

  test("the hand-over is readable for everyone, in both of its ways", async ({ sandbox, signIn, list, page }) => {
    const shop = await sandbox.seed(ADS_SHOP);
    await signIn(shop);
    await list.open(shop.wabaId);
    await list.act("Spring latte", "Use it in Ads Manager…");
    const dialog = page.getByRole("dialog", { name: "Use “Spring latte” in an ad" });
    await expect(dialog.getByRole("listitem").first()).toBeVisible();
    await expectPresentable(page);
    await dialog.getByText("With your own code").click();
    await expect(dialog.getByRole("region", { name: "The calls" })).toBeVisible();
    await dialog.getByRole("button", { name: "Check", exact: true }).click();
    await expect(dialog).toContainText(/ads greet with it/);
    await expectPresentable(page);
  });

  test("the question before the ads, and a page without ads, are readable for everyone", async ({
    sandbox,
    signIn,
    page,
  }) => {
    const shut = await sandbox.seed({ scopes: ["whatsapp_business_management"] });
    await signIn(shut);
    await page.goto(`/${shut.wabaId}/ads`);
    await expect(page.getByRole("heading", { name: "This token can't see ads" })).toBeVisible();
    await expectPresentable(page);
    const empty = await sandbox.seed({ ads: [] });
    await signIn(empty);
    await page.goto(`/${empty.wabaId}/ads`);
    await expect(page.getByRole("heading", { name: "No ad leads to WhatsApp yet" })).toBeVisible();
    await expectPresentable(page);
  });
});

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

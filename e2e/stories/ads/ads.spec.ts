import { expect, test } from "../../fixtures/test";
import { ADS_SHOP } from "../../support/ads-shop";
import { expectPresentable } from "../../support/looks/expect-presentable";

test("A marketer sees every ad that leads to WhatsApp, where it runs and what it greets with", async ({
  openAds,
  ads,
}) => {
  await openAds(ADS_SHOP);
  await expect(ads.names()).toHaveCount(6);
  const lisbon = ads.row("Lisbon video");
  await expect(lisbon).toContainText("Spring 2026");
  await expect(lisbon).toContainText("Lisbon 25–44");
  await expect(lisbon).toContainText("Active");
  await expect(lisbon.getByRole("link", { name: "Spring latte" })).toBeVisible();
  await expect(ads.row("Porto picture")).toContainText("Paused");
  await expect(ads.row("Course reminder")).toContainText("In review");
  await expect(ads.row("Generic opening")).toContainText("Own greeting");
  await expect(ads.row("Silent one")).toContainText("Nothing");
  await expect(ads.row("By another tool")).toContainText("A sequence not listed here");
  await expect(ads.row("By another tool")).toContainText("998877665544");
  await expect(ads.page.getByText(/^Checked/)).toBeVisible();
});

test("Each ad leads to Ads Manager and to the sequence that it greets with", async ({ openAds, ads, page }) => {
  const shop = await openAds(ADS_SHOP);
  const manager = ads.row("Lisbon video").getByRole("link", { name: "Open Lisbon video in Ads Manager, in a new tab" });
  await expect(manager).toHaveAttribute(
    "href",
    `https://adsmanager.facebook.com/adsmanager/manage/ads?act=${shop.adAccountId}&selected_ad_ids=${shop.adIds[0]}`,
  );
  await expect(manager).toHaveAttribute("target", "_blank");
  await ads.row("Lisbon video").getByRole("link", { name: "Spring latte" }).click();
  await expect(page).toHaveURL(`/${shop.wabaId}/sequences/${shop.sequenceIds[0]}`);
});

test("An ad’s picture comes through Overture, which asks nobody but Meta’s CDN", async ({
  sandbox,
  signIn,
  ads,
  page,
}) => {
  const shop = await sandbox.seed(ADS_SHOP);
  await signIn(shop);
  const picture = page.waitForResponse((response) => response.url().includes("/picture?size=thumbnail"));
  await ads.open(shop.wabaId);
  const answer = await picture;
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toMatch(/^image\//);
  expect(answer.headers()["x-content-type-options"]).toBe("nosniff");
  expect(answer.headers()["content-security-policy"]).toMatch(/script-src 'nonce-/);
  const stranger = await sandbox.seed();
  await signIn(stranger);
  expect((await page.request.get(answer.url())).status()).toBe(404);
});

test("An ad’s own greeting shows in the phone, by pointer, by keyboard and by click", async ({
  openAds,
  ads,
  page,
}) => {
  await openAds(ADS_SHOP);
  await ads.row("Generic opening").hover();
  const question = page.locator(".wa-mini").getByText("What do you sell?");
  await expect(question).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(question).toBeHidden();

  await page.mouse.move(0, 0);
  await page.keyboard.press("j");
  await expect(ads.names().first()).toBeFocused();

  await ads
    .row("Generic opening")
    .getByRole("button", { name: /^Own greeting/ })
    .click();
  const phone = ads.dialog.getByRole("region", { name: /^Preview/ });
  await expect(phone).toContainText("Hi! How can we help you?");
  await expect(phone).toContainText("What do you sell?");
  await page.keyboard.press("Escape");
  await expect(ads.dialog).toBeHidden();
});

test("One ad is looked at from the feed to the customer’s first message, and has an address", async ({
  openAds,
  ads,
  page,
}) => {
  const shop = await openAds(ADS_SHOP);
  await ads.ad("Lisbon video").click();
  const dialog = page.getByRole("dialog", { name: "Lisbon video" });
  await expect(dialog).toContainText("Welcome to Lumen.");
  await dialog.getByRole("group", { name: "Moment" }).getByText("Ad", { exact: true }).click();
  const phone = dialog.getByRole("region", { name: /^Preview/ });
  await expect(phone).toContainText("Spring is in the cup");
  await expect(phone).toContainText("New season, new beans.");
  await expect(phone.locator(".wa-ad-photo").first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`ad=${shop.adIds[0]}`));
  await page.reload();
  await expect(page.getByRole("dialog", { name: "Lisbon video" })).toBeVisible();
});

test("Search and filters find ads by any word of their text and are kept in the URL", async ({
  openAds,
  ads,
  page,
}) => {
  const shop = await openAds(ADS_SHOP);
  await expect(ads.names()).toHaveCount(6);
  for (const words of ["lisbon", "spring cup", "25–44", shop.adIds[0] ?? ""]) {
    await ads.search.fill(words);
    await expect(ads.names()).toHaveText(["Lisbon video"]);
  }
  await ads.search.fill("latte");
  await expect(ads.names()).toHaveCount(2);
  await ads.status.selectOption("Paused");
  await expect(ads.names()).toHaveText(["Porto picture"]);
  await expect(page).toHaveURL(/status=paused/);
  await expect(page).toHaveURL(/q=latte/);
  await page.reload();
  await expect(ads.search).toHaveValue("latte");
  await expect(ads.names()).toHaveText(["Porto picture"]);

  await ads.search.fill("no ad says this");
  await page.getByRole("button", { name: "Clear search and filter" }).click();
  await expect(ads.names()).toHaveCount(6);

  await ads.greetings.getByText("Own greeting").click();
  await expect(ads.names()).toHaveText(["Generic opening"]);
  await ads.greetings.getByText("All").click();
  await page.getByRole("combobox", { name: "Sequence" }).selectOption("Barista course");
  await expect(ads.names()).toHaveText(["Course reminder"]);
  await expect(page).toHaveURL(new RegExp(`sequence=${shop.sequenceIds[1]}`));
});

test("Ads are put in order by their columns", async ({ openAds, ads, page }) => {
  await openAds(ADS_SHOP);
  await page.getByRole("columnheader", { name: "Ad", exact: true }).getByRole("button").click();
  await expect(ads.names()).toHaveText([
    "By another tool",
    "Course reminder",
    "Generic opening",
    "Lisbon video",
    "Porto picture",
    "Silent one",
  ]);
  await expect(page).toHaveURL(/sort=name/);
  await page.getByRole("columnheader", { name: "Greets with" }).getByRole("button").click();
  await expect(ads.names().last()).toHaveText("Silent one");
});

test("What changed in Ads Manager shows up when one checks with Meta", async ({ openAds, sandbox, ads }) => {
  const shop = await openAds(ADS_SHOP);
  await expect(ads.row("Lisbon video")).toContainText("Active");
  await sandbox.changeAd(shop.adIds[0] ?? "", { status: "PAUSED" });
  await sandbox.changeAd(shop.adIds[4] ?? "", { greetsWith: { own: "A brand new hello" } });
  await ads.check.click();
  await expect(ads.row("Lisbon video")).toContainText("Paused");
  await expect(ads.row("Silent one")).toContainText("A brand new hello");
});

test("Thousands of ads are counted as they come, searched and scrolled", async ({ openAds, ads, page }) => {
  const large = await openAds({ sequences: 20, ads: 3000 });
  await expect(ads.greetings).toContainText("3,000", { timeout: 40_000 });
  await ads.search.fill(large.adIds[0] ?? "");
  await expect(ads.names()).toHaveCount(1);
  await ads.search.fill("");
  await expect(ads.names().first()).toBeVisible();
  expect(await ads.names().count()).toBeLessThan(200);
  await page.mouse.move(640, 600);
  await page.mouse.wheel(0, 100_000);
  await expect(ads.names().first()).toBeVisible();
});

test("Chosen ads stay chosen through a search, and say what can be done with them", async ({ openAds, ads, page }) => {
  await openAds(ADS_SHOP);
  await page.getByRole("checkbox", { name: "Select Lisbon video" }).check();
  await page.getByRole("checkbox", { name: "Select Silent one" }).check();
  await expect(ads.selectionBar).toContainText("2 selected");
  await expect(ads.selectionBar.getByRole("button", { name: /sequence…$/ })).toBeVisible();
  await ads.search.fill("silent");
  await expect(ads.selectionBar).toContainText("1 not shown");
  await ads.selectionBar.getByRole("button", { name: "Clear the selection" }).click();
  await expect(ads.selectionBar).toBeHidden();
});

test("An ad with issues says Meta’s reason and what to do about it", async ({ openAds, ads, page }) => {
  const issue = {
    error_code: 1_815_869,
    error_summary: "Ad post is not available",
    error_message: "The Facebook post associated with your ad is not available.",
  };
  await openAds({ ads: [{ name: "Stuck one", effectiveStatus: "WITH_ISSUES", issues: [issue] }] });
  await expect(ads.row("Stuck one")).toContainText("Has issues");
  await ads.ad("Stuck one").click();
  const problems = page.getByRole("dialog").getByRole("list", { name: "Problems reported by Meta" });
  await expect(problems).toContainText("Ad post is not available");
  await expect(problems).toContainText("The Facebook post associated with your ad is not available.");
  await expect(problems).toContainText("Choose another post for the ad in Ads Manager");
});

test.describe("With a finger", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("why an ad has problems is one tap on its state away, also where Meta gives no reason", async ({
    openAds,
    ads,
    page,
  }) => {
    const issue = { error_code: 4711, error_summary: "Payment failed", error_message: "Your card was declined." };
    await openAds({
      ads: [
        { name: "Stuck one", effectiveStatus: "WITH_ISSUES", issues: [issue] },
        { name: "Silent one", effectiveStatus: "WITH_ISSUES", issues: [] },
        { name: "Sound one" },
      ],
    });
    await ads.row("Stuck one").getByRole("button", { name: "Has issues: see why" }).tap();
    const why = page.getByRole("dialog", { name: "Problems of Stuck one" });
    await expect(why).toContainText("Your card was declined.");
    await expect(why).toContainText("Check the ad account's payment method");
    await expect(why.getByRole("link", { name: "Open in Ads Manager, in a new tab" })).toBeVisible();
    await expectPresentable(page);
    await page.keyboard.press("Escape");
    await expect(why).toHaveCount(0);
    await ads.row("Silent one").getByRole("button", { name: "Has issues: see why" }).tap();
    await expect(page.getByRole("dialog", { name: "Problems of Silent one" })).toContainText("Meta gives no reason");
    await page.keyboard.press("Escape");
    await expect(ads.row("Sound one").getByRole("button", { name: /see why/ })).toHaveCount(0);
  });
});

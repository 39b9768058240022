import { expect, test } from "../../fixtures/test";
import { ADS_SHOP } from "../../support/ads-shop";

const noAds = ["whatsapp_business_management"];

test("A sequence’s status in the list says how many ads, and opens the ads behind it", async ({
  openList,
  list,
  page,
}) => {
  const shop = await openList(ADS_SHOP);
  await expect(list.row("Barista course")).toContainText("In 1 ad");
  await expect(list.row("In no ad")).toContainText("Not in an ad");
  await list.row("Spring latte").hover();
  await expect(page.locator(".wa-mini")).toBeVisible();
  await list.row("Spring latte").getByRole("button", { name: "In 2 ads" }).click();
  await expect(page.locator(".wa-mini")).toHaveCount(0);
  const behind = page.getByRole("dialog", { name: "Ads of Spring latte" });
  await expect(behind.getByRole("heading", { name: "In 2 ads" })).toBeVisible();
  await expect(behind.getByRole("listitem")).toHaveCount(2);
  await expect(behind).toContainText("Lisbon video");
  await expect(behind).toContainText("Paused");
  await behind.getByRole("link", { name: "View in Ads" }).click();
  await expect(page).toHaveURL(new RegExp(`/ads\\?sequence=${shop.sequenceIds[0]}`));
  await expect(page.locator("[data-row-link]")).toHaveCount(2);
});

test("A number that changes at Meta changes in the list, which still filters and sorts by what Meta says", async ({
  openList,
  sandbox,
  list,
  page,
}) => {
  const shop = await openList(ADS_SHOP, "?view=cards");
  const card = page.getByRole("article", { name: "Spring latte" });
  await expect(card.getByRole("button", { name: "In 2 ads" })).toBeVisible();
  await list.status.getByText(/^In an ad/).click();
  await expect(list.names()).toHaveCount(2);
  await sandbox.changeAd(shop.adIds[2] ?? "", { greetsWith: { sequenceId: shop.sequenceIds[0] ?? "" } });
  await page.getByRole("button", { name: "Check with Meta now" }).click();
  await expect(card.getByRole("button", { name: "In 3 ads" })).toBeVisible();
});

test("Without leave to see ads a status still says what Meta says", async ({ openList, list, page }) => {
  const shop = await openList({ ...ADS_SHOP, scopes: noAds });
  await list.row("Spring latte").getByRole("button", { name: "In an ad" }).click();
  const behind = page.getByRole("dialog", { name: "Ads of Spring latte" });
  await expect(behind).toContainText("Meta says an ad uses it");
  await behind.getByRole("link", { name: "See which ads use it" }).click();
  await expect(page).toHaveURL(`/${shop.wabaId}/ads`);
});

test("A locked sequence names its ads in the composer, beside its status and before it is deleted", async ({
  sandbox,
  signIn,
  composer,
  list,
  page,
}) => {
  const shop = await sandbox.seed(ADS_SHOP);
  await signIn(shop);
  await composer.open(shop.wabaId, shop.sequenceIds[0]);
  const notice = page.getByRole("region", { name: "Its ads" });
  await expect(notice).toContainText("Lisbon video");
  await expect(notice).toContainText("Porto picture");
  await page.locator("header").getByRole("button", { name: "In an ad" }).click();
  await expect(page.getByRole("dialog", { name: "Ads of Spring latte" })).toContainText("Lisbon video");

  await list.open(shop.wabaId, `?delete=${shop.sequenceIds[0]}`);
  const refusal = page.getByRole("dialog", { name: "“Spring latte” is in an ad" });
  await expect(refusal).toContainText("Lisbon video");
});

test("The phone’s ad is a real one where an ad uses the sequence, and can be another or made up", async ({
  sandbox,
  signIn,
  composer,
  page,
}) => {
  const shop = await sandbox.seed(ADS_SHOP);
  await signIn(shop);
  await composer.open(shop.wabaId, shop.sequenceIds[0]);
  await page.getByRole("group", { name: "Moment" }).getByText("Ad", { exact: true }).click();
  await expect(composer.phone).toContainText("Spring is in the cup");
  await expect(composer.phone).toContainText("New season, new beans.");
  await expect(composer.phone.locator(".wa-ad-photo").first()).toBeVisible();
  const choice = page.getByRole("combobox", { name: "Ad in the phone" });
  await choice.selectOption("Porto picture");
  await expect(composer.phone).not.toContainText("Spring is in the cup");
  await choice.selectOption("Sample ad");
  await expect(composer.phone).toContainText("Chat with Lumen Coffee");
});

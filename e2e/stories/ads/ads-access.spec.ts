import { expect, test } from "../../fixtures/test";
import { ADS_SHOP } from "../../support/ads-shop";

test("Without access to ads the page asks for it, and the sequences still work", async ({
  sandbox,
  signIn,
  list,
  page,
}) => {
  const shop = await sandbox.seed({ ...ADS_SHOP, scopes: ["whatsapp_business_management"] });
  await signIn(shop);
  await page.goto(`/${shop.wabaId}/ads`);
  await expect(page.getByRole("heading", { name: "This token can't see ads" })).toBeVisible();
  await expect(page.getByText("ads_read")).toBeVisible();
  await page.getByRole("link", { name: "Sequences", exact: true }).click();
  await expect(list.sequence("Spring latte")).toBeVisible();
});

test("Someone who sees ads and may not change them chooses none, and learns what it takes", async ({
  openAds,
  ads,
  page,
}) => {
  await openAds({ ...ADS_SHOP, scopes: ["whatsapp_business_management", "ads_read"] });
  await expect(ads.row("Lisbon video")).toContainText("Spring latte");
  await expect(page.getByRole("checkbox", { name: /^Select/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Allow changes…" }).click();
  await expect(ads.dialog).toContainText("ads_management");
});

test("With several ad accounts, the person first selects those of this business", async ({ openAds, ads, page }) => {
  await openAds({
    ...ADS_SHOP,
    adAccounts: 2,
    ads: [
      { name: "Here", adAccount: 0, sequence: 0 },
      { name: "There", adAccount: 1 },
    ],
  });
  await expect(page.getByRole("heading", { name: "Select ad accounts" })).toBeVisible();
  const boxes = page.getByRole("main").getByRole("checkbox");
  await expect(boxes).toHaveCount(2);
  await boxes.first().check();
  await boxes.last().check();
  await page.getByRole("button", { name: "Show their ads" }).click();
  await expect(ads.names()).toHaveCount(2);
  await page.getByRole("combobox", { name: "Ad account" }).selectOption({ index: 1 });
  await expect(ads.names()).toHaveCount(1);
  await expect(page).toHaveURL(/account=/);
});

test("An account without ads that lead to WhatsApp says how to make one", async ({ openAds, page }) => {
  await openAds({ sequences: ADS_SHOP.sequences, ads: [] });
  await expect(page.getByRole("heading", { name: "No ad leads to WhatsApp yet" })).toBeVisible();
});

test("While Meta does not answer, the ads that are known stay readable", async ({ openAds, sandbox, ads, page }) => {
  const shop = await openAds(ADS_SHOP);
  await expect(ads.names()).toHaveCount(6);
  await sandbox.fault({
    match: { wabaId: shop.wabaId, adAccountId: shop.adAccountId, path: "/ads" },
    times: null,
    status: 500,
    error: { code: 2, message: "Service temporarily unavailable" },
  });
  await ads.check.click();
  await expect(page.getByText(/^Meta hasn't responded since/)).toBeVisible({ timeout: 40_000 });
  await expect(ads.names()).toHaveCount(6);
  await sandbox.calm(shop.wabaId);
  await page.getByRole("button", { name: "Try now" }).click();
  await expect(page.getByText(/^Meta hasn't responded since/)).toBeHidden();
});

test("A stranger finds neither the ads nor their answers", async ({ sandbox, signIn, page }) => {
  const shop = await sandbox.seed(ADS_SHOP);
  const stranger = await sandbox.seed();
  await signIn(stranger);
  for (const path of [
    `/${shop.wabaId}/ads`,
    `/api/accounts/${shop.wabaId}/ads`,
    `/api/accounts/${shop.wabaId}/sequences/${shop.sequenceIds[0]}/ads`,
    `/api/accounts/${shop.wabaId}/ads/${shop.adIds[0]}/picture?size=full`,
  ])
    expect((await page.request.get(path)).status(), path).toBe(404);
});

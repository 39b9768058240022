import { expect, test } from "../../fixtures/test";
import { ADS_SHOP } from "../../support/ads-shop";
import { expectPresentable } from "../../support/looks/expect-presentable";

test("A sequence is handed over with its id, drawn steps, creative and calls", async ({
  sandbox,
  signIn,
  list,
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const shop = await sandbox.seed(ADS_SHOP);
  const id = shop.sequenceIds[2] ?? "";
  await signIn(shop);
  await list.open(shop.wabaId);
  await list.act("In no ad", "Use it in Ads Manager…");
  const dialog = page.getByRole("dialog", { name: "Use “In no ad” in an ad" });
  await expect(dialog).toContainText(id);
  await expect(dialog.getByRole("listitem")).toHaveText([/Message template/, /Partner app/, /Message sequence/]);
  await expectPresentable(page);
  await dialog.getByText("With your own code").click();
  await dialog.getByRole("button", { name: "Copy creative JSON" }).click();
  const creative = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(creative.asset_feed_spec).toEqual({ additional_data: { partner_app_welcome_message_flow_id: id } });
  await dialog.getByRole("button", { name: "Copy curl commands" }).click();
  const calls = await page.evaluate(() => navigator.clipboard.readText());
  expect(calls).toContain("https://graph.facebook.com/v25.0/act_<AD_ACCOUNT_ID>/adcreatives");
  await expectPresentable(page);
});

test("Check finds that an ad has it, as soon as one has", async ({ sandbox, signIn, composer, page }) => {
  const shop = await sandbox.seed(ADS_SHOP);
  const id = shop.sequenceIds[2] ?? "";
  await signIn(shop);
  await composer.open(shop.wabaId, id);
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Use it in Ads Manager…" }).click();
  const dialog = page.getByRole("dialog", { name: "Use “In no ad” in an ad" });
  await dialog.getByRole("button", { name: "Check", exact: true }).click();
  await expect(dialog).toContainText("Not yet.");
  await sandbox.changeAd(shop.adIds[4] ?? "", { greetsWith: { sequenceId: id } });
  await dialog.getByRole("button", { name: "Check again" }).click();
  await expect(dialog).toContainText("One ad greets with it.");
  await expect(dialog.getByRole("link", { name: "Silent one" })).toBeVisible();
});

test("Without leave to see ads Check asks Meta about the sequence itself", async ({ openList, list, page }) => {
  await openList({ ...ADS_SHOP, scopes: ["whatsapp_business_management"] });
  await list.act("Spring latte", "Use it in Ads Manager…");
  const dialog = page.getByRole("dialog", { name: "Use “Spring latte” in an ad" });
  await dialog.getByRole("button", { name: "Check", exact: true }).click();
  await expect(dialog).toContainText("Meta says an ad uses it.");
});

test("Just published, a sequence shows the way into an ad", async ({ openNewSequence, composer, page }) => {
  await openNewSequence();
  await composer.write({ name: "Fresh", text: "Hello there" });
  await composer.send();
  const published = composer.published("Fresh");
  await published.getByRole("button", { name: "Use it in an ad…" }).click();
  await expect(page.getByRole("dialog", { name: "Use “Fresh” in an ad" })).toBeVisible();
});

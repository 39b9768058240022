import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";

test("Before anything has come the page says what will appear, and leads back to Setup", async ({
  page,
  business,
  signIn,
}) => {
  await signIn(business);
  await page.goto(`/${business.wabaId}/setup`);
  await page.getByRole("link", { name: "Deliveries" }).click();
  await expect(page.getByRole("heading", { name: "Nothing has arrived yet" })).toBeVisible();
  await expectPresentable(page);
  await page.getByRole("link", { name: "Back to Setup" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Setup" })).toBeVisible();
});

test("A signed sample goes the whole way and begins no conversation", async ({ page, business, signIn }) => {
  await signIn(business);
  await page.goto(`/${business.wabaId}/setup`);
  await page.getByRole("button", { name: "Send a signed sample" }).click();
  await expect(page.getByText("The sample was verified and stored.")).toBeVisible();
  await expect(page.getByText("Never", { exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Deliveries" }).click();
  const delivery = page.getByRole("listitem").filter({ hasText: "Text message" });
  await expect(delivery).toContainText("messages · text");
  await expect(delivery).toContainText("no conversation");
  await expect(delivery).toContainText("Processed");
});

test("A test click arrives while one looks on, without anything about the customer", async ({
  page,
  sandbox,
  signIn,
}) => {
  const shop = await sandbox.seed({
    sequences: [
      { name: "Spring offer", message: { text: "Hello, spring!", autofill_message: { content: "Tell me more" } } },
    ],
  });
  await signIn(shop);
  await page.goto(`/${shop.wabaId}/setup`);
  await page.getByRole("button", { name: "Make a test click" }).click();
  await expect(page.getByText("A test customer clicked an ad and wrote")).toBeVisible();
  await page.getByRole("link", { name: "Deliveries" }).click();
  const first = page.getByRole("listitem").filter({ hasText: "1 conversation" });
  await expect(first).toHaveCount(1);

  const run = await sandbox.clickAds(shop.wabaId, { count: 1, texts: ["My very own question"] });
  expect(run.deliveries.accepted).toBe(1);
  await expect(first).toHaveCount(2);
  await first.first().getByText("Text message").click();
  const content = first.first().getByRole("textbox", { name: "Content, redacted" });
  await expect(content).toHaveValue(/"referral"/);
  await expect(content).toHaveValue(/‹text of 20›/);
  await expect(content).not.toHaveValue(/My very own question/);
  await expectPresentable(page);
});

test("A delivery that is processed again counts nothing twice, and one that came twice says so", async ({
  page,
  sandbox,
  signIn,
}) => {
  const shop = await sandbox.seed({ sequences: [{ name: "Spring offer", message: { text: "Hello, spring!" } }] });
  await signIn(shop);
  await sandbox.clickAds(shop.wabaId, { count: 1, duplicates: 1 });
  await page.goto(`/${shop.wabaId}/setup/deliveries`);
  const delivery = page.getByRole("listitem").filter({ hasText: "1 conversation" });
  await expect(delivery).toContainText("came 2 times");
  await delivery.getByText("1 conversation").click();
  await delivery.getByRole("button", { name: "Process again" }).click();
  await expect(delivery.getByText("Nothing changed")).toBeVisible();
  await expect(delivery).toContainText("1 conversation");
});

test("What is not signed by Meta is turned away, counted and explained", async ({ page, business, signIn }) => {
  await signIn(business);
  await page.goto(`/${business.wabaId}/setup/deliveries`);
  const headers = { "x-hub-signature-256": `sha256=${"0".repeat(64)}`, "content-type": "application/json" };
  const answer = await page.request.post("/api/webhooks/whatsapp", { headers, data: "{}" });
  expect(answer.status()).toBe(401);
  const rejected = page.getByRole("region", { name: "Rejected" });
  await expect(rejected).toContainText("Wrong signature");
  await expect(rejected).toContainText("META_APP_SECRET");
});

test("A viewer reads what came and processes nothing again", async ({ page, sandbox, signIn }) => {
  const shop = await sandbox.seed({
    tasks: ["VIEW_TEMPLATES"],
    sequences: [{ name: "Spring offer", message: { text: "Hello, spring!" } }],
  });
  await signIn(shop);
  await sandbox.clickAds(shop.wabaId, { count: 1 });
  await page.goto(`/${shop.wabaId}/setup/deliveries`);
  const delivery = page.getByRole("listitem").filter({ hasText: "1 conversation" });
  await delivery.getByText("1 conversation").click();
  await expect(delivery.getByRole("textbox", { name: "Content, redacted" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Process again" })).toHaveCount(0);
});

test("A customer who asks to be forgotten is, by their number however it is written", async ({
  page,
  sandbox,
  signIn,
}) => {
  const shop = await sandbox.seed({ sequences: [{ name: "Spring offer", message: { text: "Hello, spring!" } }] });
  await signIn(shop);
  const run = await sandbox.clickAds(shop.wabaId, { count: 1 });
  await page.goto(`/${shop.wabaId}/setup`);
  const privacy = page.getByRole("region", { name: "Customer data" });
  const forget = async (who: string) => {
    await privacy.getByRole("textbox", { name: "Delete a customer's data" }).fill(who);
    await privacy.getByRole("button", { name: "Forget" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Forget" }).click();
  };
  await forget("+1 555 000 0000");
  await expect(privacy.getByText("No data was stored about them.")).toBeVisible();
  await forget(run.people[0]?.messageId ?? "");
  await expect(privacy.getByText("1 conversation was deleted.")).toBeVisible();
});

test("An admin decides how long texts are kept, and it is kept so", async ({ page, business, signIn }) => {
  await signIn(business);
  await page.goto(`/${business.wabaId}/setup`);
  const privacy = page.getByRole("region", { name: "Customer data" });
  await privacy.getByRole("combobox", { name: "Keep typed messages" }).selectOption("not at all");
  await privacy.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Data older than this has already been deleted.")).toBeVisible();
  await page.reload();
  await expect(privacy.getByRole("combobox", { name: "Keep typed messages" })).toHaveValue("0");
  await expectPresentable(page);
});

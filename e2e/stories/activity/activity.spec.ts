import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";

const BOOKINGS = {
  name: "Bookings",
  message: { text: "Welcome to the salon.", ice_breakers: [{ title: "Open today?" }] },
};

/** Deliveries that Overture rejected belong to no account, so all accounts show those that other stories send. */
const entries = (page: Page) =>
  page.getByRole("feed", { name: "Activity" }).getByRole("article").filter({ hasNotText: "Overture rejected a" });
const entry = (page: Page, text: string | RegExp) => entries(page).filter({ hasText: text });
const detailsOf = (page: Page, text: string | RegExp) => entry(page, text).getByRole("button", { name: /^Details/ });

test("What somebody published is told in a sentence, with the difference where it stands", async ({
  openSequence,
  composer,
  page,
}) => {
  const { shop } = await openSequence(BOOKINGS);
  await composer.text.fill("Welcome to the new salon.");
  await composer.send();
  await expect(page.getByText("Published", { exact: false }).first()).toBeVisible();

  await page.getByRole("link", { name: "Activity", exact: true }).first().click();
  await expect(page).toHaveURL(new RegExp(`/${shop.wabaId}/activity$`));
  await expect(entry(page, `${shop.userName} changed Bookings`)).toHaveCount(1);
  await expect(entry(page, "read this account’s 1 sequence for the first time")).toHaveCount(1);
  await detailsOf(page, "changed Bookings").click();
  const words = page.getByRole("region", { name: "What changed" });
  await expect(words.locator("ins")).toHaveText(["new "]);
  await expect(words).not.toContainText("Open today?");
  await expectPresentable(page);

  await entry(page, "changed Bookings").getByRole("link", { name: "Bookings" }).click();
  await expect(composer.text).toHaveValue("Welcome to the new salon.");
});

test("What a colleague does appears without a reload, and what Meta refused says why", async ({
  sandbox,
  signIn,
  browserOf,
  list,
  page,
}) => {
  const shop = await sandbox.seed({ sequences: [BOOKINGS], members: [{ name: "Mina", tasks: ["MANAGE"] }] });
  await signIn(shop);
  await list.open(shop.wabaId);
  await page.goto(`/${shop.wabaId}/activity`);
  await expect(entries(page)).toHaveCount(1);

  const [mina] = shop.members;
  const context = await browserOf({ wabaId: shop.wabaId, accessToken: mina?.accessToken ?? "" });
  const hers = await context.newPage();
  await sandbox.fault({
    match: { wabaId: shop.wabaId, method: "DELETE" },
    error: { code: 368, message: "Temporarily blocked for policies violations" },
  });
  await hers.goto(`/${shop.wabaId}/sequences?delete=${shop.sequenceIds[0]}`);
  await hers.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect(entry(page, "Mina tried to delete Bookings")).toContainText("Refused", { timeout: 15_000 });
  await detailsOf(page, "Mina tried to delete Bookings").click();
  await expect(page.getByText("code 368")).toBeVisible();
});

test("The filters are in the address, and an empty answer offers the way back", async ({ openList, page }) => {
  const shop = await openList({ sequences: [BOOKINGS, { name: "Winter", message: { text: "Snow" } }] });
  await page.goto(`/${shop.wabaId}/activity`);
  await expect(entries(page)).toHaveCount(1);
  await page.getByRole("combobox", { name: "Kind" }).selectOption("Ads");
  await expect(page).toHaveURL(/kind=ads/);
  await expect(page.getByRole("heading", { name: "No activity like this" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Kind" })).toHaveValue("ads");
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(entries(page)).toHaveCount(1);
  await page.getByRole("combobox", { name: "Person" }).selectOption(shop.userName);
  await expect(page).toHaveURL(/person=/);
  await expect(page.getByRole("heading", { name: "No activity like this" })).toBeVisible();
  await page.getByRole("combobox", { name: "Person" }).selectOption("Nobody here (elsewhere)");
  await expect(entries(page)).toHaveCount(1);
  await page.getByRole("searchbox", { name: "Search activity" }).fill("nothing has this");
  await expect(page.getByText("nothing has this")).toBeVisible();
  await expect(page).toHaveURL(/q=nothing/);
  await expectPresentable(page);
});

test("An admin shortens how long entries are kept; a viewer sees it and can't", async ({
  sandbox,
  signIn,
  browserOf,
  list,
  page,
}) => {
  const shop = await sandbox.seed({ sequences: [BOOKINGS], members: [{ name: "Vera", tasks: ["VIEW_TEMPLATES"] }] });
  await signIn(shop);
  await list.open(shop.wabaId);
  await page.goto(`/${shop.wabaId}/activity`);
  await page.getByRole("button", { name: "Kept for 1 year" }).click();
  const dialog = page.getByRole("dialog", { name: "How long is activity kept?" });
  await dialog.getByRole("combobox", { name: "Keep entries for" }).selectOption("90 days");
  await expectPresentable(page);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: "Kept for 90 days" })).toBeVisible();
  await expect(entry(page, `${shop.userName} set activity to be kept for 90 days`)).toHaveCount(1);

  const [vera] = shop.members;
  const hers = await (await browserOf({ wabaId: shop.wabaId, accessToken: vera?.accessToken ?? "" })).newPage();
  await hers.goto(`/${shop.wabaId}/activity`);
  await expect(hers.getByText("Kept for 90 days", { exact: true })).toBeVisible();
  await expect(hers.getByRole("button", { name: "Kept for 90 days" })).toHaveCount(0);
});

test("The export has the signed head first and every entry after it", async ({ openList, page }, info) => {
  const shop = await openList({ sequences: [BOOKINGS] });
  await page.goto(`/${shop.wabaId}/activity`);
  await page.getByRole("button", { name: "Export" }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "JSON lines, to verify" }).click();
  const path = info.outputPath("activity.jsonl");
  await (await downloading).saveAs(path);
  const lines = (await readFile(path, "utf8")).trimEnd().split("\n");
  const [head, first] = lines.map((line) => JSON.parse(line));
  expect(head).toMatchObject({ overture: "activity", account: shop.wabaId, isPartial: false, head: { seq: 1 } });
  expect(first).toMatchObject({ seq: 1, action: "elsewhere.imported" });
  expect(lines).toHaveLength(2);
});

test("A stranger finds neither the activity nor the history nor who is there", async ({
  sandbox,
  signIn,
  business,
  page,
}) => {
  const theirs = await sandbox.seed({ sequences: [BOOKINGS] });
  await signIn(business);
  for (const path of [
    `/${theirs.wabaId}/activity`,
    `/${theirs.wabaId}/sequences/${theirs.sequenceIds[0]}/history`,
    `/api/accounts/${theirs.wabaId}/activity`,
    `/api/accounts/${theirs.wabaId}/activity/words?seq=1`,
    `/api/accounts/${theirs.wabaId}/activity/export`,
  ]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
  }
  const report = { userId: business.userId, pageId: crypto.randomUUID(), place: "sequence:1", state: "here" };
  const answer = await page.request.post(`/api/accounts/${theirs.wabaId}/presence`, { data: report });
  expect([404, 200]).toContain(answer.status());
  if (answer.ok()) expect(await answer.json()).toMatchObject({ ok: false });
});

import { expect } from "../../fixtures/test";
import { Results } from "../../pages/results";
import { test, times, write } from "../../support/clicked-business";

const prefilled = "I'd like the spring offer";

test("Before Meta has sent anything, the page says so and leads to Setup", async ({ business, signIn, page }) => {
  await signIn(business);
  await page.goto(`/${business.wabaId}/results`);
  await expect(page.getByRole("heading", { name: "Results are not connected yet" })).toBeVisible();
  await page.getByRole("link", { name: "Open Setup" }).click();
  await expect(page).toHaveURL(`/${business.wabaId}/setup`);
});

test("I see which questions start conversations, and the URL keeps my filters", async ({ shop, sandbox, page }) => {
  await write(sandbox, shop, shop.spring, [
    ...times(12, prefilled),
    ...times(20, "Where are you?"),
    ...times(5, "What is on sale?"),
    ...["How much is it?", "how much is it", "How much is it??"],
  ]);
  await write(sandbox, shop, shop.autumn, times(10, "What is new?"), { adId: "120200000000042" });
  const results = new Results(page);
  await results.open(shop.wabaId);

  await expect(results.count("50 conversations")).toBeVisible();
  await expect(results.row("Spring sale")).toContainText("40");
  await expect(results.row("Autumn sale")).toContainText("10");
  await expect(results.openings.getByRole("listitem").filter({ hasText: "Prefilled message sent" })).toContainText(
    "24%",
  );
  await expect(results.iceBreakers.getByRole("listitem").filter({ hasText: "Where are you?" })).toContainText("50%");
  await expect(results.typed.getByRole("listitem").filter({ hasText: "How much is it?" }).first()).toContainText("3");

  await results.choose("Sequence", "Autumn sale");
  await expect(results.count("10 conversations")).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`sequence=${shop.autumn}`));
  await page.reload();
  await expect(results.count("10 conversations")).toBeVisible();
  await results.choose("Sequence", "All sequences");
  await results.choose("Ad", "Ad 120200000000042");
  await expect(results.count("10 conversations")).toBeVisible();
  await expect(results.row("Autumn sale")).toBeVisible();
  await expect(results.row("Spring sale")).toBeHidden();
});

test("A period without conversations says so and leads back", async ({ shop, sandbox, page }) => {
  await write(sandbox, shop, shop.spring, [prefilled]);
  const results = new Results(page);
  await results.open(shop.wabaId, "?period=custom&from=2020-02-01&to=2020-02-29");
  await expect(page.getByRole("heading", { name: "No conversations here" })).toBeVisible();
  await page.getByRole("button", { name: "Show all from the last 28 days" }).click();
  await expect(results.count("1 conversation")).toBeVisible();
});

test("I read every day by arrow keys, and as a table", async ({ shop, sandbox, page }) => {
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  await write(sandbox, shop, shop.spring, times(4, prefilled), { at: yesterday });
  await write(sandbox, shop, shop.spring, times(3, "Where are you?"));
  const results = new Results(page);
  await results.open(shop.wabaId, "?period=7d");
  await results.chart.focus();
  await page.keyboard.press("End");
  await expect(results.chart).toHaveAttribute("aria-valuetext", /: 3 conversations\. .*Ice breaker tapped 3/);
  await page.keyboard.press("ArrowLeft");
  await expect(results.chart).toHaveAttribute("aria-valuetext", /: 4 conversations\. Prefilled message sent 4/);
  await page.keyboard.press("Escape");
  await expect(results.count("7 conversations")).toBeVisible();

  await page.getByRole("radio", { name: "Table" }).check();
  const days = page.getByRole("region", { name: "Conversations by day" }).getByRole("row");
  await expect(days).toHaveCount(8);
  await expect(days.nth(1).getByRole("cell").first()).toHaveText("3");
  await expect(days.nth(2).getByRole("cell").first()).toHaveText("4");
});

test("Likely conversations are shown separately, and can be left out", async ({ shop, sandbox, page }) => {
  await write(sandbox, shop, shop.spring, times(3, "Where are you?"));
  // No reference, greeting or known ad: only the customer's text identifies the sequence.
  await write(sandbox, shop, shop.spring, times(2, "Where are you?"), { ref: undefined, greeting: false });
  const results = new Results(page);
  await results.open(shop.wabaId);
  const row = results.row("Spring sale").getByRole("cell");
  await expect(results.count("5 conversations")).toBeVisible();
  await expect(row.last()).toHaveText("2");
  await page.getByRole("checkbox", { name: "Confirmed only" }).check();
  await expect(results.count("3 conversations")).toBeVisible();
  await expect(row.last()).toHaveText("0");
});

test("I compare two sequences, and see when it is too early to", async ({ shop, sandbox, page }) => {
  await write(sandbox, shop, shop.spring, [...times(40, "Where are you?"), ...times(10, "Do you deliver?")]);
  await write(sandbox, shop, shop.autumn, [...times(3, "What is new?"), ...times(9, "Do you deliver?")]);
  const results = new Results(page);
  await results.open(shop.wabaId);
  await results.rows.getByRole("checkbox", { name: "Compare Spring sale" }).check();
  await results.rows.getByRole("checkbox", { name: "Compare Autumn sale" }).check();
  const tapped = results.compared.getByRole("row").filter({ hasText: "Ice breaker tapped" });
  await expect(tapped).toContainText("Not enough data");
  await expect(results.compared).toContainText("each side needs at least 30 conversations");

  await write(sandbox, shop, shop.autumn, [...times(10, "What is new?"), ...times(30, "Do you deliver?")]);
  await expect(tapped).toContainText("More with A");
  await expect(tapped).toContainText("+55 points (+");
});

test("Days begin in the chosen time zone, and the page names it", async ({ shop, sandbox, page }) => {
  await write(sandbox, shop, shop.spring, times(2, "Where are you?"));
  await page.goto(`/${shop.wabaId}/setup`);
  await page.getByRole("combobox", { name: "Time zone of results" }).selectOption("Asia/Tokyo");
  await expect(page.getByText(/^It is .* there/)).toBeVisible();
  await page.getByRole("button", { name: "Use this time zone" }).click();
  await expect(page.getByText("Results are being recalculated.")).toBeVisible();
  const results = new Results(page);
  await results.open(shop.wabaId);
  await expect(page.getByRole("link", { name: /Tokyo/ })).toBeVisible();
  await expect(results.count("2 conversations")).toBeVisible();
});

test("I take the counts with me", async ({ shop, sandbox, page }) => {
  await write(sandbox, shop, shop.spring, times(2, "Where are you?"));
  const results = new Results(page);
  await results.open(shop.wabaId, `?sequence=${shop.spring}`);
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitemradio", { name: "Tab" }).click();
  await page.getByRole("menuitem", { name: "CSV for spreadsheets" }).click();
  const stream = await (await file).createReadStream();
  const lines = Buffer.concat(await stream.toArray())
    .toString("utf8")
    .trim()
    .split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain("Spring sale");
  expect(lines[1]).toContain("sure\tref\tice-breaker\tWhere are you?\t2");
});

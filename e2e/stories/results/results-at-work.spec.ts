import { expect } from "../../fixtures/test";
import { Results } from "../../pages/results";
import { test, times, write } from "../../support/clicked-business";

test("A new conversation appears automatically", async ({ shop, sandbox, page }) => {
  await write(sandbox, shop, shop.spring, times(2, "Where are you?"));
  const results = new Results(page);
  await results.open(shop.wabaId);
  await expect(results.count("2 conversations")).toBeVisible();
  await write(sandbox, shop, shop.spring, ["Do you deliver?"]);
  await expect(results.count("3 conversations")).toBeVisible();
  await expect(results.typed.getByText("Do you deliver?")).toBeVisible();
});

test("The very first conversation appears automatically too", async ({ shop, sandbox, page }) => {
  await page.goto(`/${shop.wabaId}/results`);
  await expect(page.getByRole("heading", { name: "Results are not connected yet" })).toBeVisible();
  await write(sandbox, shop, shop.spring, ["Where are you?"]);
  await expect(new Results(page).count("1 conversation")).toBeVisible();
});

test("The list says what each sequence started in a week", async ({ shop, sandbox, list }) => {
  await write(sandbox, shop, shop.spring, times(7, "Where are you?"));
  await list.open(shop.wabaId);
  const started = list.row("Spring sale").getByTitle("7 conversations in the last 7 days");
  await expect(started.getByText("7", { exact: true })).toBeVisible();
  await list.page.setViewportSize({ width: 390, height: 844 });
  await expect(started.getByText("7 in 7 days")).toBeVisible();
  await list.page.setViewportSize({ width: 1280, height: 900 });
  await list.open(shop.wabaId, "?view=cards");
  await expect(list.page.getByRole("article", { name: "Spring sale" })).toContainText("7 in 7 days");
});

test("Beside each question I see how many tap it, as long as it reads the same", async ({
  shop,
  sandbox,
  composer,
  page,
}) => {
  await write(sandbox, shop, shop.spring, [...times(30, "Where are you?"), ...times(10, "What is on sale?")]);
  await composer.open(shop.wabaId, shop.spring);
  const said = page.getByText(/^10 of 40 conversations in 90 days started with it: 25%, /);
  await expect(said).toBeAttached();
  await expect(page.getByText("25%", { exact: true })).toBeVisible();
  await expect(page.getByText("75%", { exact: true })).toBeVisible();
  await expect(composer.phone).not.toContainText("25%");
  await composer.iceBreaker(1).fill("What is on sale now?");
  await expect(said).toBeHidden();
  await expect(page.getByText("25%", { exact: true })).toBeHidden();

  await page.getByRole("region", { name: "Results" }).getByRole("link", { name: "See the results" }).click();
  await expect(new Results(page).row("Spring sale")).toContainText("40");
});

test("The phone stays as customers see it, until I switch on the percentages beside it", async ({
  shop,
  sandbox,
  composer,
  page,
}) => {
  await write(sandbox, shop, shop.spring, [...times(30, "Where are you?"), ...times(10, "What is on sale?")]);
  await composer.open(shop.wabaId, shop.spring);
  const shares = page.getByRole("list", { name: "Percentages beside the phone" }).getByRole("listitem");
  const show = page.getByRole("button", { name: "Show percentages beside the phone" });
  await expect(show).toHaveAttribute("aria-pressed", "false");
  await expect(composer.phone).not.toContainText("%");
  await show.click();
  await expect(shares).toHaveText([/^25%“What is on sale\?”: 25% of/, /^75%“Where are you\?”: 75% of/]);
  await expect(composer.phone).not.toContainText("%");
  const asked = composer.phone.getByRole("listitem");
  for (const [index, share] of (await shares.all()).entries()) {
    const [beside, row] = [await share.boundingBox(), await asked.nth(index).boundingBox()];
    if (!beside || !row) throw new Error("Nothing is drawn.");
    expect(Math.abs(beside.y + beside.height / 2 - (row.y + row.height / 2))).toBeLessThan(2);
    expect(beside.x).toBeGreaterThan(row.x + row.width);
  }
  await page.getByRole("group", { name: "Moment" }).getByText("Ad", { exact: true }).click();
  await expect(shares).toHaveCount(0);
});

test("What customers type becomes an ice breaker of the draft by one click", async ({
  shop,
  sandbox,
  composer,
  page,
}) => {
  await write(sandbox, shop, shop.spring, times(3, "Do you deliver?"));
  await new Results(page).open(shop.wabaId);
  await page.getByRole("link", { name: "Make “Do you deliver?” an ice breaker" }).click();
  await expect(composer.iceBreaker(3)).toHaveValue("Do you deliver?");
  await expect(composer.iceBreaker(3)).toBeFocused();
  await expect(composer.phone).toContainText("Do you deliver?");
  await page.reload();
  await expect(composer.iceBreaker(3)).toHaveValue("Do you deliver?");
  await expect(composer.iceBreaker(4)).toBeHidden();
});

test("A question whose sequence nobody knows goes where I say", async ({ shop, sandbox, composer, page }) => {
  const untold = { ref: undefined, greeting: false };
  await write(sandbox, shop, shop.spring, times(2, "Can I park?"), untold);
  await new Results(page).open(shop.wabaId);
  await expect(new Results(page).typed).toContainText("Unknown sequence");
  await page.getByRole("button", { name: "Make “Can I park?” an ice breaker of a sequence that you choose" }).click();
  const dialog = page.getByRole("dialog", { name: "Add to which sequence?" });
  await dialog.getByRole("searchbox", { name: "Find a sequence" }).fill("autumn");
  await dialog.getByRole("button", { name: "Add question" }).click();
  await expect(page).toHaveURL(new RegExp(`/sequences/${shop.autumn}`));
  await expect(composer.iceBreaker(2)).toHaveValue("Can I park?");
});

test("In a locked sequence, the question goes into a guided change", async ({
  openList,
  sandbox,
  list,
  composer,
  page,
}) => {
  const message = { text: "Hello! We are open.", ice_breakers: [{ title: "Until when?" }] };
  const shop = await openList({ sequences: [{ name: "Open late", message, inAds: 1 }] });
  await list.sequence("Open late").waitFor();
  await write(sandbox, shop, shop.sequenceIds[0] ?? "", times(2, "Can I park?"));
  await new Results(page).open(shop.wabaId);
  await page.getByRole("link", { name: "Make “Can I park?” an ice breaker" }).click();
  await page.getByRole("button", { name: "Change it with this question" }).waitFor();
  await expect(page.getByRole("button", { name: /^Change it/ })).toHaveCount(1);
  await expect(page.getByRole("region", { name: "Its ads" })).toBeVisible();
  await page.getByRole("button", { name: "Change it with this question" }).click();
  await expect(page).toHaveURL(/\/sequences\/new\?draft=/);
  await expect(composer.iceBreaker(2)).toHaveValue("Can I park?");
  await expect(composer.text).toHaveValue("Hello! We are open.");
});

test.describe("For another person", () => {
  // The browser logs a 404 to its console.
  test.use({ forgivable: [/status of 404/] });

  test("an account's results do not exist", async ({ shop, sandbox, browserOf, business }) => {
    await write(sandbox, shop, shop.spring, ["For our eyes only"]);
    const stranger = await browserOf(business);
    for (const path of ["results", "api/results", "api/results/started", "api/results/export"]) {
      const [, api, rest = path] = /^(api)\/(.*)$/.exec(path) ?? [];
      const answer = await stranger.request.get(`${api ? "/api/accounts" : ""}/${shop.wabaId}/${rest}`);
      expect(answer.status(), path).toBe(404);
      expect(await answer.text()).not.toContain("For our eyes only");
    }
  });
});

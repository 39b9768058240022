import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";
import { waitForHydration } from "../../support/wait-for-hydration";

const nameOf = (name: string) => new RegExp(`^${name} `);

test("Counts and the connection load by themselves, and what Meta refuses can be tried again", async ({
  sandbox,
  signIn,
  page,
}) => {
  const agency = await sandbox.seed({
    wabas: 3,
    name: "Northwind",
    sequences: [{ name: "Hello", message: { text: "Hello" } }],
  });
  const [first = "", second = ""] = agency.wabaIds;
  await signIn(agency);
  const error = { code: 2, message: "Service temporarily unavailable" };
  await sandbox.fault({ match: { wabaId: second, method: "GET" }, times: null, error });
  await page.goto("/accounts");
  const row = (wabaId: string) => page.getByRole("listitem").filter({ hasText: wabaId });
  await expect(row(first)).toContainText("1 sequence");
  await expect(row(first)).toContainText("Connected");
  await expect(row(second)).toContainText("Not checked", { timeout: 20_000 });
  const notice = page.getByText("1 account couldn't be checked with Meta.");
  await expect(notice).toBeVisible();
  await expectPresentable(page);
  await sandbox.calm(second);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(row(second)).toContainText("0 sequences");
  await expect(row(second)).toContainText("Connected");
  await expect(notice).toBeHidden();
});

test("Many accounts: the last used lead, and the keyboard is enough", async ({ sandbox, signIn, page }) => {
  const agency = await sandbox.seed({ wabas: 9, name: "Northwind" });
  await signIn(agency);
  await page.goto(`/${agency.wabaIds[4]}/setup`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.poll(async () => (await page.context().cookies()).map(({ name }) => name)).toContain("recent-accounts");
  await page.goto("/accounts");
  const used = page.getByRole("region", { name: "Last used" }).getByRole("link");
  await expect(used).toHaveCount(1);
  await expect(used).toHaveAccessibleName(nameOf("Northwind 5"));

  const search = page.getByRole("searchbox", { name: "Search accounts" });
  await waitForHydration(search);
  await page.keyboard.press("ArrowDown");
  await expect(used).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("link", { name: nameOf("Northwind") }).nth(1)).toBeFocused();
  await page.keyboard.type("9");
  await expect(search).toBeFocused();
  await expect(search).toHaveValue("9");
  await search.fill("northwind 9");
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/${agency.wabaIds[8]}/sequences`));
});

test("A few accounts need no search field, and letters jump to a name", async ({ sandbox, signIn, page }) => {
  const agency = await sandbox.seed({ wabas: 3, name: "Northwind" });
  await signIn(agency);
  await page.goto("/accounts");
  await expect(page.getByRole("searchbox")).toHaveCount(0);
  await expect(page.getByText("0 sequences")).toHaveCount(3);
  await page.keyboard.type("northwind 3");
  await expect(page.getByRole("link", { name: nameOf("Northwind 3") })).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/\d+\/sequences/);
});

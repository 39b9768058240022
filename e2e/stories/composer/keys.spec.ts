import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";

const SHOP = [
  { name: "Bookings", message: { text: "Welcome to the salon." } },
  { name: "Spring offer", message: { text: "Hello, *spring*! 20 % off today." } },
];

test.use({ contextOptions: { reducedMotion: "reduce" } });

async function tabTo(page: Page, field: Locator): Promise<void> {
  const hasFocus = () => field.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < 30 && !(await hasFocus()); stops++) await page.keyboard.press("Tab");
  await expect(field).toBeFocused();
}

test("The palette finds sequences by any word of their text, and lists the page's commands", async ({
  openList,
  composer,
  page,
}) => {
  await openList({ sequences: SHOP });
  const palette = page.getByRole("dialog", { name: "Commands" });
  const openPalette = async () => {
    await page.keyboard.press("Control+k");
    await expect(palette.getByRole("combobox")).toBeFocused();
  };
  await openPalette();
  await expectPresentable(page);
  await page.keyboard.type("salon");
  await expect(palette.getByRole("option", { name: /^Bookings/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(composer.text).toHaveValue("Welcome to the salon.");

  await composer.text.focus();
  await openPalette();
  await page.keyboard.type("dark theme");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(palette).toBeHidden();
  await expect(composer.text).toBeFocused();

  await openPalette();
  await page.keyboard.type("nothing of the kind");
  await expect(palette.getByText("Nothing matches “nothing of the kind”.")).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(palette).toBeHidden();
});

test("Keys walk the list and open a row, and rest where one types", async ({ openList, list, composer, page }) => {
  await openList({ sequences: SHOP });
  await expect(list.sequence("Bookings")).toBeVisible();
  await page.keyboard.press("/");
  await expect(list.search).toBeFocused();
  await page.keyboard.type("ne?jk");
  await expect(list.search).toHaveValue("ne?jk");
  await expect(page).toHaveURL(/\/sequences\?/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(list.search).toHaveValue("");
  await expect(list.names()).toHaveCount(2);
  const [first = "", second = ""] = await list.names().allTextContents();
  await page.keyboard.press("j");
  await expect(list.sequence(first)).toBeFocused();
  await page.keyboard.press("j");
  await expect(list.sequence(second)).toBeFocused();
  await page.keyboard.press("k");
  await expect(list.sequence(first)).toBeFocused();
  await page.keyboard.press("e");
  await expect(composer.name).toHaveValue(first);
});

test("A search that is still being typed does not call back a row that was opened", async ({
  openList,
  list,
  composer,
  page,
}) => {
  await openList({ sequences: SHOP });
  await list.search.fill("Spring");
  await list.sequence("Spring offer").click();
  await expect(composer.name).toHaveValue("Spring offer");
  await page.goBack();
  await expect(list.search).toHaveValue("Spring");
  await expect(list.names()).toHaveText(["Spring offer"]);
});

test("The help lists the keys, and switches single keys off for those who dictate", async ({ openList, page }) => {
  await openList();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keys" });
  await expect(help.getByText("Search the list")).toBeVisible();
  await expect(help.getByText("Publish", { exact: true })).toBeVisible();
  await expectPresentable(page);
  await help.getByRole("checkbox", { name: "Single keys" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await page.keyboard.press("n");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Commands" })).toBeVisible();
  await expect(page).toHaveURL(/\/sequences$/);
});

test("⌘S saves the draft and says so, and never publishes", async ({
  openNewSequence,
  business,
  sandbox,
  composer,
  page,
}) => {
  await openNewSequence();
  await composer.write({ name: "Kept", text: "Hello" });
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Draft saved")).toBeVisible();
  expect(await sandbox.listAtMeta(business)).toHaveLength(0);
});

test("Mixed Arabic and English is written, formatted and published without a mouse", async ({
  openList,
  sandbox,
  composer,
  page,
}) => {
  const business = await openList();
  await page.keyboard.press("n");
  await expect(page).toHaveURL(/\/sequences\/new/);
  await expect(composer.text).toBeEditable();
  await tabTo(page, composer.name);
  await page.keyboard.type("ترحيب Ramadan");
  await tabTo(page, composer.text);
  await page.keyboard.type("عرض ");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("Ramadan 2026");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- توصيل مجاني");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Gift wrapping");
  await expect(composer.text).toHaveValue("عرض *Ramadan 2026*\n- توصيل مجاني\n- Gift wrapping");
  await expect(composer.phone.getByText("Ramadan 2026", { exact: true })).toHaveCSS("font-weight", /^(600|700|bold)$/);

  await page.keyboard.press("Control+Enter");
  await expect(composer.dialog.getByRole("button", { name: /^Publish/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(composer.published("ترحيب Ramadan")).toBeVisible();
  const [atMeta] = await sandbox.messagesAtMeta(business);
  expect(atMeta).toMatchObject({
    text: "عرض *Ramadan 2026*\n- توصيل مجاني\n- Gift wrapping",
  });
});

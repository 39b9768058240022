import { expect, test } from "../../fixtures/test";
import { Palette } from "../../pages/palette";
import { expectPresentable } from "../../support/looks/expect-presentable";

const SHOP = {
  sequences: [
    { name: "Bookings", message: { text: "Welcome to the salon." } },
    { name: "Spring offer", message: { text: "Hello, spring!" } },
    { name: "Opening hours", message: { text: "We open at nine." } },
  ],
};

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("The palette offers what the row in focus can do, by the dialogs of its menu", async ({
  openList,
  sandbox,
  list,
  composer,
  page,
}) => {
  const shop = await openList(SHOP);
  const palette = new Palette(page);
  await list.sequence("Bookings").focus();
  await palette.open();
  const actions = palette.section("Bookings").getByRole("option");
  await expect(actions).toHaveText([
    "Open",
    "Select its ads…",
    "Use it in Ads Manager…",
    "Send for review…",
    "Duplicate",
    "Duplicate in another language…",
    "History",
    "Copy id",
    "Delete…",
  ]);
  await expectPresentable(page);

  await page.keyboard.type("del");
  await expect(palette.chosen()).toHaveText("Delete…");
  await page.keyboard.press("Enter");
  await expect(palette.dialog).toBeHidden();
  await page
    .getByRole("dialog", { name: /Bookings/ })
    .getByRole("button", { name: "Delete", exact: true })
    .click();
  await expect(list.sequence("Bookings")).toHaveCount(0);
  await expect
    .poll(async () => (await sandbox.listAtMeta(shop)).map(({ name }) => name).sort())
    .toEqual(["Opening hours", "Spring offer"]);

  await list.sequence("Spring offer").focus();
  await palette.open();
  await page.keyboard.type("dup ano");
  await page.keyboard.press("Enter");
  const languages = page.getByRole("dialog", { name: "Duplicate in another language" });
  await languages.getByRole("searchbox").fill("Portug");
  await languages.getByRole("button", { name: "Create draft" }).click();
  await expect(composer.name).toHaveValue(/Spring offer/);
  await expect(page).toHaveURL(/\/sequences\/new\?draft=/);
});

test("The open sequence can be sent for review and duplicated from the palette", async ({
  openSequence,
  page,
  composer,
}) => {
  await openSequence({ name: "Bookings", message: { text: "Welcome to the salon." } });
  const palette = new Palette(page);
  await palette.open();
  await expect(palette.section("Bookings").getByRole("option", { name: "Duplicate", exact: true })).toBeVisible();
  await expect(palette.section("Bookings").getByRole("option", { name: "Open", exact: true })).toHaveCount(0);
  await page.keyboard.type("send");
  await expect(palette.chosen()).toHaveText("Send for review…");
  await page.keyboard.press("Enter");
  const send = page.getByRole("dialog", { name: /Send “Bookings” for review/ });
  await expect(send).toBeVisible();
  await send.getByRole("button", { name: "Cancel" }).click();
  await palette.open();
  await page.keyboard.type("duplicate");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sequences\/new\?from=/);
  await expect(composer.text).toHaveValue("Welcome to the salon.");
});

test("Sending a row for review opens its page and asks there, once", async ({ openList, list, composer, page }) => {
  await openList(SHOP);
  const palette = new Palette(page);
  await list.sequence("Spring offer").focus();
  await palette.open();
  await page.keyboard.type("review");
  await palette.line("Send for review…").click();
  const send = page.getByRole("dialog", { name: /Spring offer/ });
  await expect(send.getByRole("button", { name: "Send for review" })).toBeVisible();
  await expect(page).toHaveURL(/\/sequences\/\d+$/);
  await send.getByRole("button", { name: "Cancel" }).click();
  await expect(composer.name).toHaveValue("Spring offer");
  await page.reload();
  await expect(composer.text).toBeEditable();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("What was opened last leads the palette, and misspelt names are found", async ({
  openList,
  list,
  composer,
  page,
}) => {
  await openList(SHOP);
  const palette = new Palette(page);
  for (const name of ["Opening hours", "Bookings"]) {
    await list.sequence(name).click();
    await expect(composer.name).toHaveValue(name);
    await page.getByRole("link", { name: "Back to the sequences" }).click();
    await expect(list.names()).toHaveCount(3);
  }
  await page.mouse.move(0, 0);
  await palette.open();
  const recent = palette.section("Recent sequences").getByRole("option");
  await expect(recent).toHaveCount(2);
  await expect(recent.first()).toContainText("Bookings");
  await expect(recent.last()).toContainText("Opening hours");

  await page.keyboard.type("srping");
  await expect(palette.chosen()).toContainText("Spring offer");
  await palette.search.fill("gtr");
  await expect(palette.section("Go to").getByRole("option")).toContainText(["Go to reviews", "Go to results"]);
  await palette.search.fill("nothing of the kind");
  await expect(palette.dialog.getByText("Nothing matches “nothing of the kind”.")).toBeVisible();
  await expect(palette.dialog.getByRole("option")).toHaveCount(0);
});

test("A viewer is offered nothing that changes a sequence", async ({ openList, list, page }) => {
  await openList({ ...SHOP, tasks: ["VIEW_TEMPLATES"] });
  const palette = new Palette(page);
  await list.sequence("Bookings").focus();
  await palette.open();
  await expect(palette.section("Bookings").getByRole("option")).toHaveText([
    "Open",
    "Use it in Ads Manager…",
    "History",
    "Copy id",
  ]);
  await page.keyboard.type("delete");
  await expect(palette.line(/^Delete/)).toHaveCount(0);
});

test("On a phone the palette is a sheet at the bottom, in Arabic too", async ({ openList, page, context }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { wabaId } = await openList(SHOP);
  await context.addCookies([{ name: "language", value: "ar", url: page.url() }]);
  await page.goto(`/${wabaId}/sequences`);
  await page.getByRole("button", { name: "البحث عن تسلسل أو أمر" }).click();
  const palette = page.getByRole("dialog", { name: "الأوامر" });
  await expect(palette.getByRole("combobox")).toBeFocused();
  await expect.poll(async () => (await palette.boundingBox())?.width).toBe(390);
  const box = await palette.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(844, 0);
  for (const line of await palette.getByRole("option").all()) {
    expect((await line.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await expectPresentable(page);
  await palette.getByRole("button", { name: "إغلاق" }).click();
  await expect(palette).toBeHidden();
});

import { expect, test } from "../../fixtures/test";

const welcome = (text: string, more: Record<string, unknown> = {}) => ({ text, ...more });

const SHOP = [
  { name: "Spring offer", message: welcome("Hello, spring! *20 % off* today."), updatedAt: "2026-03-01T09:00:00Z" },
  {
    name: "Bookings",
    message: welcome("Welcome to the salon.", {
      autofill_message: { content: "I want an appointment" },
      ice_breakers: [{ title: "Are you open on Sunday?" }, { title: "What does a haircut cost?" }],
    }),
    inAds: 2,
    updatedAt: "2026-01-01T09:00:00Z",
  },
  {
    name: "Old fair",
    message: welcome("See you at the fair."),
    hidesAdStatus: true,
    updatedAt: "2025-06-01T09:00:00Z",
  },
];

test("A marketer sees every sequence with its first line, its questions and whether an ad uses it", async ({
  openList,
  list,
}) => {
  await openList({ sequences: SHOP });
  await expect(list.row("Bookings")).toContainText("Welcome to the salon.");
  await expect(list.row("Bookings").getByRole("cell", { name: "2", exact: true })).toBeVisible();
  await expect(list.row("Bookings")).toContainText("In an ad");
  await expect(list.row("Spring offer")).toContainText("Not in an ad");
  await expect(list.row("Old fair")).toContainText("Unknown");
  await expect(list.page.getByText(/^Checked/)).toBeVisible();
});

test("The search finds a sequence by its name, text, prefilled message, questions and id", async ({
  openList,
  list,
  page,
}) => {
  const shop = await openList({ sequences: SHOP });
  await expect(list.names()).toHaveCount(3);
  for (const words of ["bookings", "salon", "appointment", "haircut", shop.sequenceIds[1] ?? ""]) {
    await list.search.fill(words);
    await expect(list.names()).toHaveText(["Bookings"]);
  }
  await list.search.fill("nothing of the kind");
  await expect(page.getByText("Nothing matches “nothing of the kind”")).toBeVisible();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(list.names()).toHaveCount(3);
});

test("Search, filter, order and view stand in the address and survive a reload", async ({ openList, list, page }) => {
  await openList({ sequences: SHOP });
  await expect(list.names()).toHaveText(["Spring offer", "Bookings", "Old fair"]);

  await page.getByRole("columnheader", { name: "Sequence" }).getByRole("button").click();
  await expect(page).toHaveURL(/sort=name/);
  await expect(list.names()).toHaveText(["Bookings", "Old fair", "Spring offer"]);

  await list.search.fill("o");
  await expect(page).toHaveURL(/q=o/);
  await list.status.getByText("Not in an ad").click();
  await expect(page).toHaveURL(/status=not_in_ad/);
  await expect(list.names()).toHaveText(["Spring offer"]);

  await page.reload();
  await expect(list.search).toHaveValue("o");
  await expect(list.names()).toHaveText(["Spring offer"]);
});

test("What changed elsewhere shows up when one checks with Meta", async ({ openList, sandbox, list, page }) => {
  const shop = await openList({ sequences: SHOP });
  await expect(list.names()).toHaveCount(3);
  await sandbox.changeAccount(shop.wabaId, {
    addSequences: [{ name: "Made elsewhere", message: welcome("Hi from another tool") }],
    sequences: { [shop.sequenceIds[2] ?? ""]: null },
  });
  await page.getByRole("button", { name: "Check with Meta now" }).click();
  await expect(list.sequence("Made elsewhere")).toBeVisible();
  await expect(list.sequence("Old fair")).toHaveCount(0);
});

test("Resting on a row, or reaching it by keyboard, shows the sequence as a customer sees it", async ({
  openList,
  list,
  page,
}) => {
  await openList({ sequences: SHOP });
  await list.row("Bookings").hover();
  const question = page.getByText("Are you open on Sunday?");
  await expect(question).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(question).toBeHidden();

  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(list.sequence("Bookings")).toBeFocused();
  await expect(question).toBeVisible();

  // The row leaves the list under the pointer, which does not move.
  await list.row("Bookings").hover();
  await page.keyboard.press("/");
  await page.keyboard.type("nothing of the kind");
  await expect(page.getByText("Nothing matches “nothing of the kind”")).toBeVisible();
  await expect(question).toBeHidden();
});

test("The sidebar is wide beside the list, makes room beside a sequence, and stays as chosen", async ({
  openList,
  list,
  page,
}) => {
  const shop = await openList({ sequences: SHOP });
  const sidebar = page.getByRole("complementary");
  await expect(sidebar).toContainText("Sequences");
  await list.sequence("Spring offer").click();
  await expect(page.getByRole("textbox", { name: "Welcome text" })).toBeVisible();
  await expect(sidebar).not.toContainText("Sequences");
  await list.open(shop.wabaId);
  await sidebar.getByRole("button", { name: "Collapse the sidebar" }).click();
  await expect(sidebar.getByRole("button", { name: "Expand the sidebar" })).toBeVisible();
  await list.open(shop.wabaId);
  await expect(sidebar.getByRole("button", { name: "Expand the sidebar" })).toBeVisible();
});

test("Cards are small previews of the sequences", async ({ openList, page }) => {
  await openList({ sequences: SHOP }, "?view=cards");
  const card = page.getByRole("article", { name: "Bookings" });
  await expect(card).toContainText("Welcome to the salon.");
  await expect(card).toContainText("What does a haircut cost?");
  await expect(card).toContainText("In an ad");
});

test("I export selected sequences, with the separator that my spreadsheet wants", async ({ openList, list, page }) => {
  await openList({ sequences: SHOP });
  await list.choose("Bookings");
  await list.selectionBar.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitemradio", { name: "Semicolon" }).click();
  await page.reload();
  await list.choose("Bookings");
  await list.selectionBar.getByRole("button", { name: "Export" }).click();
  await expect(page.getByRole("menuitemradio", { name: "Semicolon" })).toBeChecked();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "CSV for spreadsheets" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/ sequences\.csv$/);
  const lines = Buffer.concat(await (await file.createReadStream()).toArray())
    .toString("utf8")
    .trim()
    .split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/id;name;in_ad;changed_at;text/);
  expect(lines[1]).toContain("Welcome to the salon.");
  expect(lines[1]).toContain("Are you open on Sunday?");
});

test("Cards have their styles with the first paint", async ({ openList, page }) => {
  const shop = await openList({ sequences: SHOP });
  const html = await (await page.request.get(`/${shop.wabaId}/sequences?view=cards`)).text();
  const sheets = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map(([, href]) => href ?? "");
  const styles = await Promise.all(sheets.map(async (href) => (await page.request.get(href)).text()));
  expect(styles.join()).toContain(".wa-wall");
});

test("An account without sequences says what one is and where others may be", async ({ openList, page }) => {
  await openList();
  await expect(page.getByText("No sequences yet")).toBeVisible();
  await expect(page.getByText(/Ads Manager or other tools/)).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: /New sequence/ })
    .last()
    .click();
  await expect(page).toHaveURL(/\/sequences\/new/);
});

test("Ten thousand sequences are searched as one types, and scrolled without end", async ({ openList, list, page }) => {
  const large = await openList({ sequences: 10_000 });
  await expect(list.status).toContainText("10,000", { timeout: 30_000 });
  const last = large.sequenceIds[0] ?? "";
  await list.search.fill(last);
  await expect(list.names()).toHaveCount(1);
  await list.search.fill("");
  await expect(list.names().first()).toBeVisible();
  expect(await list.names().count()).toBeLessThan(200);
  await page.keyboard.press("Tab");
  await page.mouse.move(640, 600);
  await page.mouse.wheel(0, 300_000);
  await expect(list.names().first()).toBeVisible();
});

test("Until Meta answers for the first time, nobody is told that there are no sequences", async ({
  sandbox,
  signIn,
  list,
  page,
}) => {
  const shop = await sandbox.seed({ sequences: SHOP });
  await sandbox.fault({
    match: { wabaId: shop.wabaId, path: "/welcome_message_sequences" },
    times: null,
    malformed: true,
  });
  await signIn(shop);
  await page.goto(`/${shop.wabaId}/sequences`);
  await expect(page.getByText("Meta's answer can't be used.")).toBeVisible();
  await expect(page.getByText("Nothing could be loaded yet.")).toBeVisible();
  await expect(page.getByText("Sequences couldn't be loaded yet")).toBeVisible();
  await expect(page.getByText("No sequences yet")).toBeHidden();
  await expect(page.getByRole("link", { name: "Sequences", exact: true })).toBeVisible();

  await sandbox.calm(shop.wabaId);
  await page.getByRole("button", { name: "Try now" }).click();
  await expect(list.names()).toHaveCount(3);
});

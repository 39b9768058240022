import { expect, test } from "../../fixtures/test";

const SHOP = {
  sequences: [
    { name: "Keep me", message: { text: "I stay" } },
    {
      name: "Drop me",
      message: {
        text: "I *go*",
        autofill_message: { content: "Where is it?" },
        ice_breakers: [{ title: "Where to?" }],
        extra_field: 1,
      },
    },
    { name: "Lost elsewhere", message: { text: "Gone with the other tool" } },
  ],
};

test("Deleted sequences have a separate list, with who and when, and can be recreated from it", async ({
  openList,
  sandbox,
  list,
  composer,
  page,
}) => {
  const shop = await openList(SHOP);
  await list.act("Drop me", "Delete…");
  await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await expect(list.sequence("Drop me")).toHaveCount(0);
  await list.status.getByText("Recently deleted").click();
  await expect(page).toHaveURL(/status=deleted/);
  const row = page.getByRole("row").filter({ hasText: "Drop me" });
  await expect(row).toContainText("I go");
  await expect(row).toContainText(shop.userName);
  await expect(row).toContainText("just now");
  await expect(list.names()).toHaveText(["Drop me"]);

  await row.getByRole("button", { name: "Recreate Drop me" }).click();
  await expect(page).toHaveURL(/\/sequences\/new\?draft=/);
  await expect(composer.name).toHaveValue("Drop me");
  await expect(composer.phone).toContainText("I go");
  await composer.send();
  const again = async () => (await sandbox.listAtMeta(shop)).find(({ name }) => name === "Drop me");
  await expect.poll(again).toBeDefined();
  expect(JSON.parse((await again())?.welcome_message_sequence ?? "")).toEqual({
    text: "I *go*",
    autofill_message: { content: "Where is it?" },
    ice_breakers: [{ title: "Where to?" }],
    extra_field: 1,
  });
});

test("What was deleted with another tool says so, and when that was noticed", async ({
  openList,
  sandbox,
  list,
  page,
}) => {
  const shop = await openList(SHOP);
  await expect(list.names()).toHaveCount(3);
  await sandbox.changeAccount(shop.wabaId, { sequences: { [shop.sequenceIds[2] ?? ""]: null } });
  await page.getByRole("button", { name: "Check with Meta now" }).click();
  await expect(list.names()).toHaveCount(2);
  await list.open(shop.wabaId, "?status=deleted");
  const row = page.getByRole("row").filter({ hasText: "Lost elsewhere" });
  await expect(row).toContainText("Deleted outside Overture");
  await expect(row).toContainText("Noticed just now");
  await row.getByRole("button", { name: "Lost elsewhere", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Lost elsewhere" });
  await expect(dialog).toContainText("Deleted outside Overture. Noticed just now.");
  await expect(dialog).toContainText("Gone with the other tool");
  await dialog.getByRole("button", { name: "Recreate" }).click();
  await expect(page).toHaveURL(/\/sequences\/new\?draft=/);
});

test("On a phone the chosen filter is in sight, and a viewer can't recreate", async ({
  openList,
  sandbox,
  list,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const shop = await openList({ ...SHOP, tasks: ["VIEW_TEMPLATES"] });
  await expect(list.names()).toHaveCount(3);
  await sandbox.changeAccount(shop.wabaId, { sequences: { [shop.sequenceIds[1] ?? ""]: null } });
  await page.getByRole("button", { name: "Check with Meta now" }).click();
  await expect(list.names()).toHaveCount(2);
  await list.open(shop.wabaId, "?status=deleted");
  await expect(list.status.getByText("Recently deleted")).toBeInViewport({ ratio: 1 });
  await expect(list.names()).toHaveText(["Drop me"]);
  await expect(page.getByRole("button", { name: /^Recreate/ })).toHaveCount(0);
});

test("Recently deleted is reached from the palette and walked by keyboard", async ({
  openList,
  sandbox,
  list,
  page,
}) => {
  const shop = await openList(SHOP);
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder("Find a sequence or a command").fill("recently");
  await page.getByRole("option", { name: "Recently deleted" }).click();
  await expect(page).toHaveURL(/status=deleted/);
  await expect(page.getByRole("heading", { name: "No deleted sequences" })).toBeVisible();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(list.names()).toHaveCount(3);

  await sandbox.changeAccount(shop.wabaId, {
    sequences: { [shop.sequenceIds[1] ?? ""]: null, [shop.sequenceIds[2] ?? ""]: null },
  });
  await page.getByRole("button", { name: "Check with Meta now" }).click();
  await expect(list.names()).toHaveCount(1);
  await list.status.getByText("Recently deleted").click();
  await expect(list.names()).toHaveCount(2);
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(list.names().nth(1)).toBeFocused();
  await page.keyboard.press("e");
  await expect(page.getByRole("dialog")).toContainText("Deleted outside Overture");
  await page.keyboard.press("Escape");
  await expect(list.names().nth(1)).toBeFocused();
  await list.search.fill("other tool");
  await expect(list.names()).toHaveText(["Lost elsewhere"]);
});

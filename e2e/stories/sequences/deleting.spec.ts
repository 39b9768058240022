import { expect, test } from "../../fixtures/test";

const THREE = [
  { name: "Keep me", message: { text: "I stay" } },
  { name: "Drop me", message: { text: "I go", ice_breakers: [{ title: "Where to?" }] } },
  { name: "Running", message: { text: "I am in an ad" }, inAds: 1 },
];

test("Before a sequence goes, the marketer sees which one it is", async ({ openList, sandbox, list, page }) => {
  const shop = await openList({ sequences: THREE });
  await list.act("Drop me", "Delete…");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Drop me");
  await expect(dialog).toContainText("I go");
  await dialog.getByRole("button", { name: /^Delete/ }).click();
  await expect(list.sequence("Drop me")).toHaveCount(0);
  await expect.poll(async () => (await sandbox.listAtMeta(shop)).map(({ name }) => name)).not.toContain("Drop me");
});

test("An open sequence is deleted from its own menu, with the same dialog", async ({ openList, list, page }) => {
  await openList({ sequences: THREE });
  await page.getByRole("link", { name: "Drop me" }).click();
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Delete…" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("I go");
  await dialog.getByRole("button", { name: /^Delete/ }).click();
  await expect(list.sequence("Keep me")).toBeVisible();
  await expect(list.sequence("Drop me")).toHaveCount(0);
  await expect(page).toHaveURL(/\/sequences$/);
});

test("Cancelling the dialog keeps the sequence", async ({ openList, sandbox, list, page }) => {
  const shop = await openList({ sequences: THREE });
  await list.act("Drop me", "Delete…");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Cancel|Keep/ })
    .click();
  await expect(list.sequence("Drop me")).toBeVisible();
  expect(await sandbox.listAtMeta(shop)).toHaveLength(3);
});

test("Deleting many shows each result, and why one failed", async ({ openList, sandbox, list, page }) => {
  const shop = await openList({ sequences: THREE });
  await sandbox.changeAccount(shop.wabaId, { sequences: { [shop.sequenceIds[0] ?? ""]: { inAds: 1 } } });
  await list.choose("Keep me");
  await list.choose("Drop me");
  await expect(list.selectionBar).toContainText("2 selected");
  await list.selectionBar.getByRole("button", { name: /^Delete/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /^Delete/ }).click();
  await expect(dialog.getByRole("listitem").filter({ hasText: "Drop me" })).toContainText(/Deleted/);
  await expect(dialog.getByRole("listitem").filter({ hasText: "Keep me" })).toContainText("in an active ad");
  await expect
    .poll(async () => (await sandbox.listAtMeta(shop)).map(({ name }) => name).sort())
    .toEqual(["Keep me", "Running"]);
});

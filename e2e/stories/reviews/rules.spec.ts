import { expect, SPRING, soon, test } from "../../fixtures/review-test";
import { Composer } from "../../pages/composer";
import { ReviewRoom } from "../../pages/review-room";

test("A stricter rule applies to what was approved before it", async ({ team, sandbox, page }) => {
  const { shop, admin, wendy, bo, cy } = team;
  await team.require({ kind: "count", approvals: 1 });
  const reviewId = await team.send(wendy, SPRING);
  await team.decide(bo, reviewId);
  const hers = new ReviewRoom(await team.pageOf(wendy));
  await hers.open(shop.wabaId, reviewId);
  await expect(hers.publish).toBeVisible();
  // Wendy's page doesn't hear of the new rule before she presses.
  await hers.page.route(/\/api\/accounts\/.*\/reviews/, (route) => route.abort());
  await admin.openList(shop.wabaId);
  await admin.requireApprovals(2);
  await hers.publish.click();
  await expect(hers.page.getByRole("alert").filter({ hasText: "These words are not approved yet." })).toBeVisible();
  expect(await sandbox.messagesAtMeta(shop)).toHaveLength(1);
  await team.decide(cy, reviewId);
  await admin.open(shop.wabaId, reviewId);
  await admin.publish.click();
  await expect(page).toHaveURL(/sequences\//);
  expect(await sandbox.messagesAtMeta(shop)).toContainEqual({ text: SPRING.text });
});

test.describe(() => {
  test.use({ forgivable: [/ERR_FAILED|Failed to load resource/] });

  test("Only an admin publishes without approval, with a reason that everybody reads", async ({ team, page }) => {
    const { shop, admin, wendy, bo } = team;
    await team.require({ kind: "count", approvals: 1 });
    const reviewId = await team.send(wendy, SPRING);
    const hers = new ReviewRoom(await team.pageOf(wendy));
    await hers.open(shop.wabaId, reviewId);
    await expect(hers.page.getByRole("button", { name: "Withdraw" })).toBeVisible();
    await expect(hers.page.getByRole("button", { name: "Publish without approval…" })).toHaveCount(0);
    await admin.open(shop.wabaId, reviewId);
    await page.getByRole("button", { name: "Publish without approval…" }).click();
    const dialog = page.getByRole("dialog", { name: "Publish without approval?" });
    await expect(dialog.getByRole("button", { name: "Publish without approval" })).toBeDisabled();
    await dialog.getByLabel("Reason").fill("The shop opens in an hour");
    await dialog.getByRole("button", { name: "Publish without approval" }).click();
    await expect(page).toHaveURL(/sequences\//);
    const his = new ReviewRoom(await team.pageOf(bo));
    await his.open(shop.wabaId, reviewId);
    await expect(his.page.getByText("The shop opens in an hour")).toBeVisible();
    await expect(his.page.getByText(`Published by ${shop.userName}.`)).toBeVisible();
  });

  test("Who is demoted while the dialog is open publishes nothing", async ({ team, sandbox }) => {
    const { shop, wendy, bo } = team;
    await team.require({ kind: "count", approvals: 1 });
    const hers = await team.pageOf(wendy);
    const composer = new Composer(hers);
    await composer.openNew(shop.wabaId);
    await composer.write({ ...SPRING, text: "Hello  " });
    await hers.getByRole("button", { name: "Send for review" }).click();
    await hers.getByRole("dialog").getByRole("button", { name: "Send for review" }).click();
    await hers.getByRole("link", { name: /^In review/ }).click();
    await expect(hers).toHaveURL(/reviews\//);
    await team.decide(bo, hers.url().split("/").at(-1) ?? "");
    const room = new ReviewRoom(hers);
    await expect(room.publish).toBeVisible(soon);
    await team.give(wendy, "viewer");
    await room.publish.click();
    await expect(hers.getByRole("alert").filter({ hasText: "You have view-only access" })).toBeVisible();
    expect(await sandbox.messagesAtMeta(shop)).toHaveLength(1);
  });
});

import { expect, SPRING, soon, test } from "../../fixtures/review-test";
import { Composer } from "../../pages/composer";
import { ReviewRoom } from "../../pages/review-room";

test("A writer's text is corrected, approved and published word for word", async ({ team, sandbox, page }) => {
  test.setTimeout(120_000);
  const { shop, admin, wendy, bo } = team;
  await team.give(wendy, "writer");
  await admin.openList(shop.wabaId);
  await admin.requireApprovals(1);
  await expect(page.getByText("One approval is required before publishing.")).toBeVisible();

  const hers = await team.pageOf(wendy);
  const composer = new Composer(hers);
  await composer.openNew(shop.wabaId);
  await composer.write({ ...SPRING, prefilled: "I saw your ad", iceBreakers: ["Prices?"] });
  await expect(composer.publish).toHaveCount(0);
  await hers.getByRole("button", { name: "Send for review" }).click();
  const dialog = hers.getByRole("dialog");
  await dialog.getByLabel(/^Note/).fill("For Tuesday");
  await dialog.getByRole("checkbox", { name: "Bo" }).check();
  await dialog.getByRole("button", { name: "Send for review" }).click();
  const chip = hers.getByRole("link", { name: /^In review/ });
  await expect(chip).toContainText("Version 1 · 0 of 1 approval");
  expect(await sandbox.messagesAtMeta(shop)).toHaveLength(1);

  const his = new ReviewRoom(await team.pageOf(bo));
  await his.openList(shop.wabaId);
  await expect(his.page.getByRole("link", { name: /^Reviews/ }).first()).toContainText("1");
  await his.row(SPRING.name).getByRole("link").click();
  await expect(his.page.getByText("For Tuesday")).toBeVisible();
  await expect(his.publish).toHaveCount(0);
  await his.decide("Request changes", "Warmer, please");

  await expect(hers.getByText("Changes were requested for version 1.")).toBeVisible(soon);
  await composer.text.fill("Hello and a warm welcome");
  await hers.getByRole("button", { name: "Update the review" }).click();
  await hers.getByRole("dialog").getByRole("button", { name: "Update the review" }).click();
  await expect(hers.getByRole("link", { name: /^In review/ })).toContainText("Version 2");

  const changes = his.page.getByRole("region", { name: "Changes since version 1, which you read" });
  await expect(changes.locator("ins")).toHaveText(["a warm "], soon);
  await his.decide("Approve");
  await expect(hers.getByText("Version 2 is approved.")).toBeVisible(soon);
  await expect(composer.publish).toHaveCount(0);

  await admin.openList(shop.wabaId, "ready");
  const before = (await sandbox.messagesAtMeta(shop)).length;
  await page.getByRole("button", { name: "Publish “Spring launch”" }).click();
  await expect(page.getByText("“Spring launch” is published")).toBeVisible();
  const messages = await sandbox.messagesAtMeta(shop);
  expect(messages).toHaveLength(before + 1);
  expect(messages).toContainEqual({
    text: "Hello and a warm welcome",
    autofill_message: { content: "I saw your ad" },
    ice_breakers: [{ title: "Prices?" }],
  });
  await his.openList(shop.wabaId, "closed");
  await expect(his.row(SPRING.name)).toContainText("Published");
});

test("One more letter voids an approval, and taking it back restores it", async ({ team }) => {
  const { shop, wendy, bo } = team;
  await team.require({ kind: "count", approvals: 1 });
  const hers = await team.pageOf(wendy);
  const composer = new Composer(hers);
  await composer.openNew(shop.wabaId);
  await composer.write(SPRING);
  await hers.getByRole("button", { name: "Send for review" }).click();
  await hers.getByRole("dialog").getByRole("button", { name: "Send for review" }).click();
  await hers.getByRole("link", { name: /^In review/ }).click();
  await expect(hers).toHaveURL(/reviews\//);
  const reviewId = hers.url().split("/").at(-1) ?? "";
  await team.decide(bo, reviewId);
  await hers.goBack();
  await expect(composer.publish).toBeVisible(soon);

  await composer.text.press("End");
  await composer.text.press("!");
  await expect(composer.publish).toHaveCount(0);
  await expect(hers.getByText(/You have changed the text since/)).toBeVisible();
  await expect(hers.getByRole("button", { name: "Update the review" })).toBeVisible();
  await composer.text.press("Backspace");
  await expect(composer.publish).toBeVisible();

  await composer.text.press("!");
  await hers.getByRole("button", { name: "Update the review" }).click();
  await hers.getByRole("dialog").getByRole("button", { name: "Update the review" }).click();
  await expect(hers.getByRole("link", { name: /^In review/ })).toContainText("Version 2 · 0 of 1 approval");
  await hers.getByRole("link", { name: /^In review/ }).click();
  await expect(new ReviewRoom(hers).decisions).toContainText("About version 1. It doesn't count for the newest words.");
});

test("Authors decide nothing about their own text, in no session of theirs", async ({ team, browserOf, page }) => {
  const { shop, admin, wendy } = team;
  const reviewId = await team.send(shop, SPRING, [wendy]);
  const second = new ReviewRoom(await (await browserOf(shop)).newPage());
  for (const mine of [admin, second]) {
    await mine.open(shop.wabaId, reviewId);
    await expect(mine.page.getByRole("button", { name: "Withdraw" })).toBeVisible();
    await expect(mine.approve).toHaveCount(0);
    await expect(mine.page.getByRole("button", { name: "Request changes" })).toHaveCount(0);
  }
  const theirs = new ReviewRoom(await team.pageOf(wendy));
  await theirs.open(shop.wabaId, reviewId);
  await theirs.decide("Approve");
  await expect(admin.state("Approved")).toBeVisible(soon);
  await page.getByRole("button", { name: "Withdraw" }).click();
  await expect(page.getByText("The author withdrew this review.")).toBeVisible();
  await expect(theirs.page.getByText("The author withdrew this review.")).toBeVisible(soon);
});

test("Two people approve at once, and both count", async ({ team }) => {
  const { shop, admin, bo, cy } = team;
  await team.require({ kind: "count", approvals: 2 });
  const reviewId = await team.send(shop, SPRING, [bo, cy]);
  const rooms = await Promise.all([bo, cy].map(async (member) => new ReviewRoom(await team.pageOf(member))));
  for (const room of rooms) await room.open(shop.wabaId, reviewId);
  await Promise.all(rooms.map((room) => room.decide("Approve")));
  for (const room of rooms) await expect(room.state("Approved")).toBeVisible(soon);
  await admin.open(shop.wabaId, reviewId);
  await expect(admin.decisions).toContainText("2 of 2 approvals");
  await expect(admin.publish).toBeVisible();
});

test("A deletion waits for approval too, if the account wants that", async ({ team, sandbox, page }) => {
  const { shop, admin, wendy, bo } = team;
  await team.require({ kind: "count", approvals: 1, coversDelete: true });
  await page.goto(`/${shop.wabaId}/sequences?delete=${shop.sequenceIds[0]}`);
  await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Send the deletion of “Bookings” for review" });
  await dialog.getByRole("checkbox", { name: "Bo" }).check();
  await dialog.getByRole("button", { name: "Send for review" }).click();
  await expect(page.getByText("Sent for review")).toBeVisible();
  expect(await sandbox.messagesAtMeta(shop)).toHaveLength(1);

  const his = new ReviewRoom(await team.pageOf(bo));
  await his.openList(shop.wabaId);
  await his.row("Bookings").getByRole("link").click();
  await expect(his.page.getByText("This sequence is to be deleted.", { exact: false })).toBeVisible();
  await his.decide("Approve");
  const hers = new ReviewRoom(await team.pageOf(wendy));
  await hers.openList(shop.wabaId, "ready");
  await hers.page.getByRole("button", { name: "Delete “Bookings”" }).click();
  await expect(hers.page.getByText("“Bookings” is deleted")).toBeVisible();
  expect(await sandbox.messagesAtMeta(shop)).toEqual([]);
  await admin.openList(shop.wabaId, "closed");
  await expect(admin.row("Bookings")).toContainText("Deleted");
  await admin.row("Bookings").getByRole("link").click();
  await expect(page.getByText("Deleted by Wendy.")).toBeVisible();
});

test("A live sequence that moved makes its review outdated, and the author takes the change over", async ({
  team,
  sandbox,
}) => {
  test.setTimeout(120_000);
  const { shop, wendy, bo } = team;
  const [bookings = ""] = shop.sequenceIds;
  await team.give(wendy, "writer");
  const hers = await team.pageOf(wendy);
  const composer = new Composer(hers);
  await composer.open(shop.wabaId, bookings);
  await composer.write({ text: "Welcome to the new salon.", iceBreakers: ["Open today?"] });
  await hers.getByRole("button", { name: "Send for review" }).click();
  await hers.getByRole("dialog").getByRole("button", { name: "Send for review" }).click();
  await hers.getByRole("link", { name: /^In review/ }).click();
  await expect(hers).toHaveURL(/reviews\//);
  const reviewId = hers.url().split("/").at(-1) ?? "";
  await team.decide(bo, reviewId);

  await sandbox.changeAccount(shop.wabaId, { sequences: { [bookings]: { name: "Bookings 2" } } });
  await hers.goto(`/${shop.wabaId}/sequences`);
  await expect(hers.getByRole("link", { name: "Bookings 2" }).first()).toBeVisible(soon);
  const room = new ReviewRoom(hers);
  await room.open(shop.wabaId, reviewId);
  await expect(room.state("Outdated")).toBeVisible();
  await hers.getByRole("link", { name: "Open draft" }).click();
  await hers.getByRole("button", { name: "Compare" }).click();
  const dialog = hers.getByRole("dialog");
  await dialog.getByRole("button", { name: "Continue with this version" }).click();
  await expect(composer.name).toHaveValue("Bookings 2");
  await expect(composer.text).toHaveValue("Welcome to the new salon.");
  await hers.getByRole("button", { name: "Update the review" }).click();
  await hers.getByRole("dialog").getByRole("button", { name: "Update the review" }).click();
  await expect(hers.getByRole("link", { name: /^In review/ })).toContainText("Version 2");
});

test("A stranger gets no review and no list of them", async ({ team, sandbox, browserOf }) => {
  const { shop } = team;
  const reviewId = await team.send(shop, SPRING);
  const stranger = await browserOf(await sandbox.seed());
  const page = await stranger.newPage();
  for (const path of [`/${shop.wabaId}/reviews`, `/${shop.wabaId}/reviews/${reviewId}`]) {
    expect((await page.request.get(path)).status(), path).toBe(404);
    expect((await page.request.get(`/api/accounts${path}`)).status(), path).toBe(404);
  }
});

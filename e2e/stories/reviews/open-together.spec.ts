import { expect, SPRING, soon, test } from "../../fixtures/review-test";
import { ReviewRoom } from "../../pages/review-room";

test("Two people in one review see each other, and writing comments is no collision", async ({ team }) => {
  const { shop, wendy, bo, cy } = team;
  const reviewId = await team.send(wendy, SPRING, [bo, cy]);
  const [his, theirs] = [new ReviewRoom(await team.pageOf(bo)), new ReviewRoom(await team.pageOf(cy))];
  await his.open(shop.wabaId, reviewId);
  await theirs.open(shop.wabaId, reviewId);
  const seen = (room: ReviewRoom, what: string) => room.page.getByRole("status").filter({ hasText: what });
  await expect(seen(theirs, "Bo is also here")).toBeAttached(soon);
  await expect(seen(his, "Cy is also here")).toBeAttached(soon);

  for (const { page } of [his, theirs]) {
    await page.getByRole("button", { name: "Comment on Welcome text" }).click();
    await page.getByLabel("Your comment").fill("I would write it differently");
  }
  await expect(seen(his, "Cy is writing")).toBeAttached(soon);
  await expect(seen(theirs, "Bo is writing")).toBeAttached(soon);
  await expect(theirs.page.getByText("Bo is writing this too")).toHaveCount(0);

  await his.page.close({ runBeforeUnload: true });
  await expect(seen(theirs, "Bo is")).toHaveCount(0, soon);
});

test("Opening a review empties the bell of what leads to it, and of nothing else", async ({ team }) => {
  const { shop, wendy, bo } = team;
  const first = await team.send(wendy, SPRING, [bo]);
  await team.send(wendy, { ...SPRING, name: "Summer launch" }, [bo]);
  const his = new ReviewRoom(await team.pageOf(bo));
  await his.openList(shop.wabaId);
  const bell = (label: string) => his.page.getByRole("button", { name: label, exact: true });
  await expect(bell("Notifications, 2 unread")).toBeVisible();
  await his.row(SPRING.name).getByRole("link").click();
  await expect(his.page).toHaveURL(new RegExp(first));
  await expect(bell("Notifications, 1 unread")).toBeVisible(soon);
  await his.page.reload();
  await expect(bell("Notifications, 1 unread")).toBeVisible();
});

import { expect, test } from "../../fixtures/review-test";
import { SequenceList } from "../../pages/sequence-list";
import { onAPhone } from "../../support/stories/on-a-phone";
import { waitForHydration } from "../../support/wait-for-hydration";

const hints = "kbd:visible";

test.describe("On a phone", () => {
  test.use(onAPhone);

  test("nothing names keys that I don't have", async ({ team, composer, page }) => {
    const list = new SequenceList(page);
    const reviewId = await team.send(team.wendy, { name: "Spring launch", text: "Hello" });
    await list.open(team.shop.wabaId);
    await expect(page.locator(hints)).toHaveCount(0);
    await page.getByRole("button", { name: "Find a sequence or a command" }).tap();
    await expect(page.getByRole("option").first()).toBeVisible();
    await expect(page.locator(hints)).toHaveCount(0);

    await composer.openNew(team.shop.wabaId);
    await expect(page.locator(hints)).toHaveCount(0);
    await page.goto(`/${team.shop.wabaId}/reviews/${reviewId}`);
    await waitForHydration(page.getByRole("button", { name: "Approve", exact: true }));
    await expect(page.locator(hints)).toHaveCount(0);
  });

  test("a review's head is one bar of two lines, and I decide with the thumb", async ({ team, page }) => {
    const { admin } = team;
    const reviewId = await team.send(team.wendy, {
      name: "A launch in spring with a name that is far too long for one line",
      text: "Hello",
    });
    await page.goto(`/${team.shop.wabaId}/reviews/${reviewId}`);
    await waitForHydration(admin.approve);
    const bars = page.locator("header:visible");
    await expect(bars).toHaveCount(1);
    expect((await bars.boundingBox())?.height).toBeLessThanOrEqual(64);
    expect((await admin.approve.boundingBox())?.y).toBeGreaterThan(onAPhone.viewport.height * 0.85);

    await page.getByRole("button", { name: "More", exact: true }).tap();
    await expect(page.getByRole("menuitem", { name: "Close the review" })).toBeVisible();
    await page.keyboard.press("Escape");
    await admin.approve.tap();
    await page.getByRole("dialog").getByRole("button", { name: "Approve", exact: true }).tap();
    await expect(admin.state("Approved")).toBeVisible();
    expect((await bars.boundingBox())?.height).toBeLessThanOrEqual(64);
  });
});

test("With a keyboard I see the keys", async ({ openList, page }) => {
  await openList({ sequences: 1 });
  await expect(page.getByRole("link", { name: /^New sequence/ }).locator(hints)).toHaveText("N");
  await expect(page.getByRole("button", { name: "Search or run a command" }).locator(hints)).toHaveText(/K$/);
});

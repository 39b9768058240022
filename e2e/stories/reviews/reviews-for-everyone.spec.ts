import { expect, test } from "../../fixtures/test";
import { ReviewRoom } from "../../pages/review-room";
import { expectPresentable } from "../../support/looks/expect-presentable";
import { openReviewTeam } from "../../support/stories/review-team";

const ARABIC = { name: "ترحيب رمضان", text: "أهلاً وسهلاً! كيف يمكننا مساعدتك اليوم؟" };

test.describe("On a screen of 320 px", () => {
  test.use({ viewport: { width: 320, height: 640 }, contextOptions: { reducedMotion: "reduce" } });

  test("reviews can be read and decided by keyboard alone", async ({ sandbox, browserOf, page, signIn }) => {
    const shop = await sandbox.seed({ sequences: 1, members: [{ name: "Wendy", tasks: ["MANAGE_TEMPLATES"] }] });
    await signIn(shop);
    const [wendy] = shop.members;
    if (!wendy) throw new Error("No member");
    await browserOf({ wabaId: shop.wabaId, accessToken: wendy.accessToken });
    const team = await openReviewTeam(shop);
    const reviewId = await team.send(wendy, ARABIC, [shop]);
    const room = new ReviewRoom(page);
    await room.openList(shop.wabaId);
    await expect(room.row(ARABIC.name)).toBeVisible();
    await expectPresentable(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    await page.getByRole("button", { name: "Approval rules…" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "Approval rules" })).toBeVisible();
    await page.getByRole("combobox", { name: "Rule" }).selectOption("named");
    await expectPresentable(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);

    await room.row(ARABIC.name).getByRole("link").focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(reviewId));
    await expect(page.getByRole("region", { name: "Welcome text" })).toContainText(ARABIC.text);
    await expectPresentable(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    await room.approve.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "Approve this version?" })).toBeVisible();
    await expectPresentable(page);
    await page.getByRole("dialog").getByRole("button", { name: "Approve" }).focus();
    await page.keyboard.press("Enter");
    await expect(room.state("Approved")).toBeVisible();
    await expectPresentable(page);
    await team.close();
  });
});

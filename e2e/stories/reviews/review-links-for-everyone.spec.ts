import { expect, test } from "../../fixtures/test";
import { ReviewPage } from "../../pages/review-page";
import { expectPresentable } from "../../support/looks/expect-presentable";
import { shareReviews } from "../../support/stories/shared-review";

const ARABIC = {
  name: "ترحيب رمضان",
  text: "أهلاً وسهلاً! كيف يمكننا مساعدتك اليوم؟",
  autofill: "رأيت إعلانكم",
  iceBreakers: ["ما هي الأسعار؟"],
};

test.use({ forgivable: [/status of 404/] });

test.describe("On a screen of 320 px", () => {
  test.use({ viewport: { width: 320, height: 640 }, contextOptions: { reducedMotion: "reduce" } });

  test("a review is readable for everyone, right to left too", async ({ business, browserOf, page }) => {
    await browserOf(business);
    const shared = await shareReviews(business, [ARABIC, { name: "Spring", text: "Hello" }]);
    const review = new ReviewPage(page);
    await review.open(await shared.link({ passcode: "2468" }));
    await expectPresentable(page);
    await page.getByLabel("Passcode").fill("2468");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: ARABIC.name, level: 1 })).toBeVisible();
    await expectPresentable(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const text = review.part("Welcome text").getByText(ARABIC.text);
    expect(await text.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");

    await page.getByRole("button", { name: "Comment on Welcome text" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("Your comment")).toBeFocused();
    await page.keyboard.type("جميل");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("dialog", { name: "Who is reviewing?" })).toBeVisible();
    await expectPresentable(page);
    await expect(page.getByLabel("Your name")).toBeFocused();
    await page.keyboard.type("مريم");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("article", { name: "Comment by مريم" })).toBeVisible();

    await review.decision().getByRole("button", { name: "Approve" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectPresentable(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await review.decide("Approve", "ممتاز");
    await expect(review.decision()).toContainText("You approved version 1.");
    await expectPresentable(page);
    await shared.revokeAll();
    await expect(review.unavailable()).toBeVisible();
    await expectPresentable(page);
    await shared.close();
  });
});

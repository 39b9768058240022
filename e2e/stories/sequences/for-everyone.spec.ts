import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";

const SEQUENCES = [
  { name: "In an ad", message: { text: "Hello *there*", ice_breakers: [{ title: "One?" }] }, inAds: 1 },
  { name: "Free", message: { text: "Hi" } },
];

test.describe("In light and dark", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the way in is readable for everyone", async ({ page }) => {
    await page.goto("/sign-in");
    await page.getByRole("button", { name: "Use an access token" }).click();
    await expectPresentable(page);
  });

  test("the list and its cards are readable for everyone", async ({ openList, list, page }) => {
    const shop = await openList({ sequences: SEQUENCES });
    await list.choose("Free");
    await expect(list.selectionBar).toBeVisible();
    await expectPresentable(page);
    await list.open(shop.wabaId, "?view=cards");
    await expect(page.getByRole("article", { name: "Free" })).toBeVisible();
    await expectPresentable(page);
  });

  test("what was deleted is readable for everyone", async ({ openList, list, page }) => {
    await openList({ sequences: SEQUENCES });
    await list.act("Free", "Delete…");
    await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
    await expect(list.sequence("Free")).toHaveCount(0);
    await list.status.getByText("Recently deleted").click();
    await expect(page.getByRole("button", { name: "Recreate Free" })).toBeVisible();
    await expectPresentable(page);
    await page.getByRole("button", { name: "Free", exact: true }).click();
    await expect(page.getByRole("dialog", { name: "Free" })).toContainText("Hi");
    await expectPresentable(page);
  });

  test("the composer is readable for everyone", async ({ openNewSequence, composer, page }) => {
    await openNewSequence();
    await composer.write({ name: "Readable", text: "Hello *you*", prefilled: "Hi!", iceBreakers: ["One?"] });
    await expectPresentable(page);
  });
});

test.describe("On a narrow phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("nothing has to be scrolled sideways", async ({ sandbox, signIn, list, composer, page }) => {
    const shop = await sandbox.seed({ sequences: SEQUENCES });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.goto("/sign-in");
    expect(await overflow(), "sign-in").toBeLessThanOrEqual(0);
    await signIn(shop);
    await list.open(shop.wabaId);
    await expect(list.sequence("Free")).toBeVisible();
    expect(await overflow(), "list").toBeLessThanOrEqual(0);
    await list.open(shop.wabaId, "?status=deleted");
    expect(await overflow(), "recently deleted").toBeLessThanOrEqual(0);
    await composer.openNew(shop.wabaId);
    expect(await overflow(), "composer").toBeLessThanOrEqual(0);
  });
});

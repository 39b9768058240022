import { expect, soon, test } from "../../fixtures/review-test";
import { Composer } from "../../pages/composer";
import { TeamPage } from "../../pages/team-page";
import { expectPresentable } from "../../support/looks/expect-presentable";

// The browser logs a 404 to its console.
test.use({ forgivable: [/status of 404/] });

test("A publisher who is demoted while writing keeps the text and reads why it isn't published", async ({
  team,
  page,
}) => {
  const { shop, wendy } = team;
  const hers = await team.pageOf(wendy);
  const composer = new Composer(hers);
  await composer.openNew(shop.wabaId);
  await composer.write({ name: "Spring", text: "Hello and welcome" });

  const members = new TeamPage(page);
  await members.open(shop.wabaId);
  await members.roleOf("Wendy").selectOption("viewer");
  await expect(page.getByText("Wendy is now a viewer")).toBeVisible();

  await composer.send();
  await expect(hers.getByText("You have view-only access to this account.").first()).toBeVisible();
  await expect(composer.text).toHaveValue("Hello and welcome");
  await page.goto(`/${shop.wabaId}/activity`);
  await expect(page.getByText("changed the role of Wendy to viewer")).toBeVisible();
});

test("Someone who is removed no longer sees the account, and the activity names them", async ({ team, page }) => {
  const { shop, wendy } = team;
  const hers = await team.pageOf(wendy);
  await hers.goto(`/${shop.wabaId}/team`);
  const members = new TeamPage(page);
  await members.open(shop.wabaId);
  await page.getByRole("button", { name: "Remove Wendy" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("Wendy was removed")).toBeVisible();
  await expect(members.member("Wendy")).toHaveCount(0);
  await hers.reload();
  await expect(hers.getByRole("heading", { name: "Page not found" })).toBeVisible();
  await page.goto(`/${shop.wabaId}/activity`);
  await expect(page.getByText(/removed Wendy from this account/)).toBeVisible();
});

test("The last admin can't step down, Meta's role is the ceiling, and a viewer sees no controls", async ({
  team,
  page,
}) => {
  const { shop, bo } = team;
  const members = new TeamPage(page);
  await members.open(shop.wabaId);
  await expect(members.roleOf(shop.userName).getByRole("option")).toHaveText(["Admin"]);
  await expect(page.getByRole("button", { name: `Remove ${shop.userName}` })).toBeDisabled();
  await expect(members.roleOf("Wendy").getByRole("option")).toHaveText(["Viewer", "Writer", "Publisher"]);
  await expect(members.roleOf("Bo")).toHaveAccessibleDescription("Their Meta role only allows viewing.");

  const his = new TeamPage(await team.pageOf(bo));
  await his.open(shop.wabaId);
  await expect(his.member("Wendy")).toContainText("Publisher");
  await expect(his.page.getByRole("main").getByRole("combobox")).toHaveCount(0);
  await expect(his.page.getByRole("main").getByRole("button", { name: /Remove|Invite/ })).toHaveCount(0);
  await members.roleOf("Wendy").selectOption("writer");
  await expect(his.member("Wendy")).toContainText("Writer", soon);
});

test.describe("On a screen of 320 px", () => {
  test.use({ viewport: { width: 320, height: 640 }, contextOptions: { reducedMotion: "reduce" } });

  test("the team is managed by keyboard alone", async ({ team, page }) => {
    const members = new TeamPage(page);
    await members.open(team.shop.wabaId);
    await expect(members.member("Wendy")).toBeVisible();
    await expectPresentable(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

    await members.inviteButton.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Who is it for?").focus();
    await page.keyboard.type("ماريا");
    await expectPresentable(page);
    await page.keyboard.press("Enter");
    await expect(dialog.getByText(/\/invite\//)).toBeVisible();
    await expectPresentable(page);
    await page.keyboard.press("Escape");
    await expect(members.invites).toContainText("ماريا");

    await page.getByRole("button", { name: "Remove Wendy" }).focus();
    await page.keyboard.press("Enter");
    await expect(dialog).toContainText("Remove Wendy?");
    await expectPresentable(page);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

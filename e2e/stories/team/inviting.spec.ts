import { expect, test } from "../../fixtures/test";
import { TeamPage } from "../../pages/team-page";
import { expectPresentable } from "../../support/looks/expect-presentable";

// The browser logs a 404 to its console.
test.use({ forgivable: [/status of 404/] });

test("A colleague without access at Meta joins by a link, with the chosen role", async ({
  business,
  signIn,
  page,
  browser,
  sandbox,
}) => {
  await signIn(business);
  const team = new TeamPage(page);
  await team.open(business.wabaId);
  await expect(team.member(business.userName)).toContainText("The only admin");
  const link = await team.invite("Maria, copywriter", "writer");
  await expect(team.invites).toContainText("Waiting");

  const maria = await sandbox.seed({ dialog: true, tasks: [] });
  const hers = await browser.newContext();
  const guest = await hers.newPage();
  await guest.goto(link);
  await expect(guest).toHaveURL(/\/sign-in/);
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText("You're invited to a team");
  await guest.getByRole("button", { name: "Continue with Facebook" }).click();
  await guest.getByRole("button", { name: `Continue as ${maria.userName}` }).click();
  await expect(guest.getByRole("heading", { level: 1 })).toContainText(`${business.userName} invites you to`);
  await expect(guest.getByText("You'll be a writer.")).toBeVisible();
  await expectPresentable(guest);
  await guest.getByRole("button", { name: "Accept invite" }).click();
  await expect(guest).toHaveURL(new RegExp(`/${business.wabaId}/sequences`));
  await expect(guest.getByText("View only")).toHaveCount(0);
  await guest
    .getByRole("link", { name: /New sequence/ })
    .first()
    .click();
  await guest.getByRole("textbox", { name: "Welcome text" }).fill("Written by Maria.");
  await expect(guest.getByRole("button", { name: "Send for review" })).toBeVisible();
  await expect(guest.getByRole("button", { name: /^Publish/ })).toHaveCount(0);

  await expect(team.member(maria.userName)).toContainText("Joined by invite", { timeout: 30_000 });
  await expect(team.roleOf(maria.userName)).toHaveValue("writer");
  await expect(team.invites).toContainText(`Accepted by ${maria.userName}`);
  await expect(team.roleOf(maria.userName).getByRole("option")).toHaveText(["Viewer", "Writer"]);
  await expect(team.member(maria.userName)).toContainText("so they can't publish");
  await page.goto(`/${business.wabaId}/activity`);
  await expect(page.getByText(`${maria.userName} accepted an invite as writer`)).toBeVisible();
  await hers.close();
});

test("A used, a revoked and a made-up link look the same", async ({ business, signIn, browserOf, page, sandbox }) => {
  await signIn(business);
  const team = new TeamPage(page);
  await team.open(business.wabaId);
  const used = await team.invite("Maria", "viewer");
  const revoked = await team.invite("Mo", "viewer");
  await page.getByRole("button", { name: "Revoke the invite for Mo" }).click();
  await expect(team.invites.getByText("Revoked", { exact: true })).toBeVisible();

  const [first, second] = [await sandbox.seed(), await sandbox.seed()];
  const maria = await (await browserOf(first)).newPage();
  await maria.goto(used);
  await maria.getByRole("button", { name: "Accept invite" }).click();
  await expect(maria).toHaveURL(new RegExp(`/${business.wabaId}/sequences`));

  const stranger = await (await browserOf(second)).newPage();
  const shown: string[] = [];
  for (const link of [used, revoked, used.replace(/.{43}$/, "x".repeat(43)), `${used}/more`]) {
    const response = await stranger.goto(link);
    expect(response?.status()).toBe(404);
    shown.push((await stranger.getByRole("main").textContent()) ?? "");
  }
  expect(shown[0]).toContain("This invite isn't available");
  expect(new Set(shown).size).toBe(1);
  await expectPresentable(stranger);
});

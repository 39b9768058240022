import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";

// The browser logs a refused sign-in (401 or 429) to its console.
test.use({ forgivable: [/status of 4(01|29)/] });

async function tryToken(page: Page, token: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Use an access token" }).click();
  await page.getByRole("textbox", { name: "Access token" }).fill(token);
  await page.getByRole("button", { name: "Check and sign in" }).click();
}

test("A system user's token leads straight to its account", async ({ page, business }) => {
  await tryToken(page, business.accessToken);
  await expect(page).toHaveURL(new RegExp(`/${business.wabaId}/sequences`));
});

test("An unknown token is refused in plain language", async ({ page }) => {
  await tryToken(page, "EAAnotatokenatall");
  await expect(page.getByText("Meta does not accept this token.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Access token" })).toHaveValue("EAAnotatokenatall");
});

test("An expired token is distinguished from a wrong one", async ({ page, sandbox, business }) => {
  await sandbox.changeToken(business.accessToken, { expiresAt: "2020-01-01T00:00:00Z" });
  await tryToken(page, business.accessToken);
  await expect(page.getByText("This token has expired.")).toBeVisible();
});

test("A token without the permission says which one is missing", async ({ page, sandbox }) => {
  const { accessToken } = await sandbox.seed({ scopes: ["public_profile"] });
  await tryToken(page, accessToken);
  await expect(page.getByText("This token can't manage WhatsApp accounts.")).toBeVisible();
  await expect(page.getByText(/whatsapp_business_management/)).toBeVisible();
});

test("While Meta is away the token is neither refused nor stored", async ({ page, sandbox, business }) => {
  await sandbox.fault({ match: { wabaId: business.wabaId }, times: null, cut: true });
  await tryToken(page, business.accessToken);
  await expect(page.getByText("Meta cannot be reached right now.")).toBeVisible();
  await sandbox.calm(business.wabaId);
  await page.getByRole("button", { name: "Check and sign in" }).click();
  await expect(page).toHaveURL(new RegExp(`/${business.wabaId}/sequences`));
});

test("Trying one token after another is rate-limited", async ({ page }) => {
  const refusals = Array.from({ length: 21 }, (_, attempt) => `EAAguess${attempt}00`);
  await tryToken(page, refusals[0] ?? "");
  for (const guess of refusals.slice(1)) {
    await expect(page.getByText("Meta does not accept this token.")).toBeVisible();
    await page.getByRole("textbox", { name: "Access token" }).fill(guess);
    const answered = page.waitForResponse((response) => response.url().includes("/callback/token"));
    await page.getByRole("button", { name: "Check and sign in" }).click();
    await answered;
  }
  await expect(page.getByText("Too many attempts.")).toBeVisible();
});

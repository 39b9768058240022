import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { ADS_SHOP } from "../../support/ads-shop";
import { expectPresentable } from "../../support/looks/expect-presentable";

const SEEING = ["whatsapp_business_management", "business_management", "public_profile", "ads_read"];

const justSee = (page: Page) => page.getByRole("radio", { name: "Only see ads" }).check();

async function continueAs(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: `Continue as ${name}` }).click();
}

async function signInByFacebook(page: Page, name: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Continue with Facebook" }).click();
  await continueAs(page, name);
  await page.waitForURL(/sequences/);
}

test("Ads are asked for when they are first opened, and one comes back to them", async ({ page, sandbox }) => {
  const { userName, wabaId } = await sandbox.seed({ dialog: true });
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Continue with Facebook" }).click();
  await expect(page.getByText("See your ads")).toHaveCount(0);
  await continueAs(page, userName);

  await page.getByRole("navigation", { name: "Account" }).getByRole("link", { name: "Ads" }).click();
  await expect(page.getByRole("heading", { name: "See which ads use your sequences" })).toBeVisible();
  await expectPresentable(page);
  await justSee(page);
  await page.getByRole("main").getByRole("button", { name: "Continue with Facebook" }).click();
  await expect(page.getByText("See your ads")).toBeVisible();
  await expect(page.getByText("Change your ads")).toHaveCount(0);
  await continueAs(page, userName);

  await expect(page).toHaveURL(new RegExp(`/${wabaId}/ads$`));
  await expect(page.getByText("You can now see your ads")).toBeVisible();
  await expect(page.getByRole("heading", { name: "See which ads use your sequences" })).toHaveCount(0);
});

test("Someone who changes ads is asked once for all of it, and the ad accounts follow in the same flow", async ({
  page,
  sandbox,
  ads,
}) => {
  const { userName, wabaId } = await sandbox.seed({ ...ADS_SHOP, dialog: true, adAccounts: 2 });
  await signInByFacebook(page, userName);
  await page.goto(`/${wabaId}/ads`);
  const steps = page.getByRole("list", { name: "Steps to your ads" }).getByRole("listitem");
  await expect(page.getByRole("radio", { name: "See and change ads" })).toBeChecked();
  await expect(steps.first()).toHaveAttribute("aria-current", "step");
  await page.getByRole("main").getByRole("button", { name: "Continue with Facebook" }).click();
  await expect(page.getByText("See your ads")).toBeVisible();
  await expect(page.getByText("Change your ads")).toBeVisible();
  await continueAs(page, userName);

  await expect(page.getByRole("heading", { name: "Select ad accounts" })).toBeVisible();
  await expect(steps.last()).toHaveAttribute("aria-current", "step");
  await expectPresentable(page);
  await page.getByRole("main").getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Show their ads" }).click();
  await expect(ads.row("Lisbon video")).toContainText("Spring latte");
  await expect(page.getByRole("checkbox", { name: "Select Lisbon video" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Allow changes…" })).toHaveCount(0);
});

test("Access given in Setup goes straight to the ad accounts", async ({ page, sandbox }) => {
  const { userName, wabaId } = await sandbox.seed({ ...ADS_SHOP, dialog: true, adAccounts: 2 });
  await signInByFacebook(page, userName);
  await page.goto(`/${wabaId}/setup`);
  await page.getByRole("button", { name: "Give access" }).first().click();
  const asking = page.getByRole("dialog", { name: "Access to your ads" });
  await expect(asking.getByRole("radio", { name: "See and change ads" })).toBeChecked();
  await expectPresentable(page);
  await asking.getByRole("button", { name: "Continue with Facebook" }).click();
  await continueAs(page, userName);
  const accounts = page.getByRole("dialog", { name: "Ad accounts" });
  await accounts.getByRole("checkbox").first().check();
  await accounts.getByRole("button", { name: "Save" }).click();
  await expect(accounts).toHaveCount(0);
  await expect(page.getByText("None selected yet.", { exact: true })).toHaveCount(0);
});

test("After declining, the page says so, everything else works, and asking again is one press", async ({
  page,
  sandbox,
  list,
}) => {
  const { userName, wabaId } = await sandbox.seed({
    dialog: true,
    declines: ["ads_read"],
    sequences: [{ name: "Still here", message: { text: "Hi" } }],
  });
  await signInByFacebook(page, userName);
  await page.goto(`/${wabaId}/ads`);
  await justSee(page);
  await page.getByRole("main").getByRole("button", { name: "Continue with Facebook" }).click();
  await continueAs(page, userName);
  await expect(page).toHaveURL(new RegExp(`/${wabaId}/ads$`));
  await expect(page.getByRole("main").getByText("You didn't give access to your ads.")).toBeVisible();
  // The toast and the page both say so; the toast then disappears.
  await expect(page.getByText("You didn't give access to your ads.")).toHaveCount(2);
  await expect(page.getByText("You didn't give access to your ads.")).toHaveCount(1);
  await expectPresentable(page);

  await list.open(wabaId);
  await expect(list.sequence("Still here")).toBeVisible();
  await expect(page.getByRole("link", { name: /New sequence/ })).toBeVisible();

  await page.goto(`/${wabaId}/ads?consent=see&consent-refused=permission-declined`);
  await page.getByRole("button", { name: "Ask me again" }).click();
  await continueAs(page, userName);
  await expect(page.getByText("You can now see your ads")).toBeVisible();
});

test("Declining one permission to change ads keeps them visible, names it, and allows another try", async ({
  page,
  sandbox,
  ads,
  list,
}) => {
  const shop = await sandbox.seed({ ...ADS_SHOP, dialog: true, declines: ["pages_manage_ads"] });
  const { wabaId, userName } = shop;
  await signInByFacebook(page, userName);
  await page.goto(`/${wabaId}/ads`);
  await justSee(page);
  await page.getByRole("main").getByRole("button", { name: "Continue with Facebook" }).click();
  await continueAs(page, userName);
  await expect(ads.row("Lisbon video")).toContainText("Spring latte");
  await expect(page.getByRole("checkbox", { name: /^Select/ })).toHaveCount(0);

  await page.getByRole("button", { name: "Allow changes…" }).click();
  await ads.dialog.getByRole("button", { name: "Continue with Facebook" }).click();
  await expect(page.getByText("Change your ads")).toBeVisible();
  await continueAs(page, userName);
  await expect(page).toHaveURL(new RegExp(`/${wabaId}/ads$`));
  await expect(page.getByText("Some permissions for changing ads are missing.")).toBeVisible();
  await expect(page.getByText("“advertise in your Pages’ name” (pages_manage_ads)")).toBeVisible();
  await expectPresentable(page);

  await ads.open(wabaId);
  await expect(ads.row("Lisbon video")).toContainText("Spring latte");
  await expect(page.getByRole("checkbox", { name: /^Select/ })).toHaveCount(0);
  await page.goto(`/${wabaId}/changes/new?sequence=${shop.sequenceIds[2]}`);
  await expect(page.getByText("“advertise in your Pages’ name” (pages_manage_ads)")).toBeVisible();
  await list.open(wabaId);
  await expect(list.sequence("Spring latte")).toBeVisible();
  await expect(page.getByRole("link", { name: /New sequence/ })).toBeVisible();

  // A later visit, whose URL doesn't say that access was declined.
  await ads.open(wabaId);
  await page.getByRole("button", { name: "Allow changes…" }).click();
  await expect(ads.dialog.getByRole("button", { name: "Copy pages_manage_ads" })).toBeVisible();
  await expect(ads.dialog.getByRole("button", { name: "Copy ads_management" })).toHaveCount(0);
  await expectPresentable(page);
  await ads.dialog.getByRole("button", { name: "Continue with Facebook" }).click();
  await continueAs(page, userName);
  await expect(page.getByText("Overture can now change ads")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Select Lisbon video" })).toBeVisible();
});

test("After declining messages, the page says so, everything else works, and asking again is one press", async ({
  page,
  sandbox,
  list,
}) => {
  const { userName, wabaId } = await sandbox.seed({
    dialog: true,
    declines: ["whatsapp_business_messaging"],
    sequences: [{ name: "Still here", message: { text: "Hi" } }],
  });
  const permission = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: "Permission to receive messages" }) });
  await signInByFacebook(page, userName);
  await page.goto(`/${wabaId}/setup`);
  await expect(permission).toContainText("You haven't allowed Overture to receive messages");
  await permission.getByRole("button", { name: "Continue with Facebook" }).click();
  await continueAs(page, userName);
  await expect(page).toHaveURL(new RegExp(`/${wabaId}/setup$`));
  await expect(page.getByText("You didn't give access to messages.")).toBeVisible();
  await expect(page.getByText("Everything else works as before.", { exact: false })).toBeVisible();
  await expect(permission).toContainText("You haven't allowed Overture to receive messages");
  await expectPresentable(page);

  await list.open(wabaId);
  await expect(list.sequence("Still here")).toBeVisible();
  await page.getByRole("navigation", { name: "Account" }).getByRole("link", { name: "Results" }).click();
  await expect(page.getByRole("heading", { name: "Results", level: 1 })).toBeVisible();

  await page.goto(`/${wabaId}/setup`);
  await permission.getByRole("button", { name: "Continue with Facebook" }).click();
  await continueAs(page, userName);
  await expect(page.getByText("Overture now receives conversations")).toBeVisible();
  await expect(permission).toContainText("Meta can report messages of this account to Overture.");
});

test("Who leaves Facebook's dialog stays signed in, on the page they came from", async ({ page, sandbox }) => {
  const { userName, wabaId } = await sandbox.seed({ dialog: true });
  await signInByFacebook(page, userName);
  await page.goto(`/${wabaId}/ads`);
  await page.getByRole("main").getByRole("button", { name: "Continue with Facebook" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page).toHaveURL(new RegExp(`/${wabaId}/ads$`));
  await expect(page.getByRole("main").getByText("You left Facebook before finishing.")).toBeVisible();
  await expect(page.getByRole("button", { name: userName })).toBeVisible();
});

test("Continuing as another person in the dialog does not sign in as them", async ({ page, sandbox }) => {
  const mine = await sandbox.seed({ dialog: true });
  const other = await sandbox.seed({ dialog: true });
  await signInByFacebook(page, mine.userName);
  await page.goto(`/${mine.wabaId}/ads`);
  await page.getByRole("main").getByRole("button", { name: "Continue with Facebook" }).click();
  await continueAs(page, other.userName);
  await expect(page.getByRole("main").getByText("You continued as a different person.")).toBeVisible();
  await expect(page.getByRole("button", { name: mine.userName })).toBeVisible();
});

test("Signing in again takes no permission away that was granted before", async ({ page, sandbox }) => {
  const { userName, wabaId } = await sandbox.seed({ dialog: true });
  await signInByFacebook(page, userName);
  await page.goto(`/${wabaId}/ads`);
  await justSee(page);
  await page.getByRole("main").getByRole("button", { name: "Continue with Facebook" }).click();
  await continueAs(page, userName);
  await expect(page.getByText("You can now see your ads")).toBeVisible();
  await page.goto(`/sign-in?again=1&callbackUrl=/${wabaId}/ads`);
  await page.getByRole("button", { name: "Continue with Facebook" }).click();
  await expect(page.getByText("See your ads")).toBeVisible();
  await continueAs(page, userName);
  await expect(page).toHaveURL(new RegExp(`/${wabaId}/ads$`));
  await expect(page.getByRole("heading", { name: "See which ads use your sequences" })).toHaveCount(0);
});

test("Someone with a token learns which permission it lacks, and signs in with a better one", async ({
  page,
  sandbox,
  business,
  signIn,
}) => {
  await signIn(business);
  await page.goto(`/${business.wabaId}/ads`);
  await expect(page.getByRole("heading", { name: "This token can't see ads" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy ads_read" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("button", { name: "Continue with Facebook" })).toHaveCount(0);
  await expectPresentable(page);

  await sandbox.changeToken(business.accessToken, { scopes: SEEING });
  await page.getByRole("link", { name: "Use another token" }).click();
  await page.getByRole("button", { name: "Use an access token" }).click();
  await page.getByRole("textbox", { name: "Access token" }).fill(business.accessToken);
  await page.getByRole("button", { name: "Check and sign in" }).click();
  await expect(page).toHaveURL(new RegExp(`/${business.wabaId}/ads$`));
  await expect(page.getByRole("heading", { name: "This token can't see ads" })).toHaveCount(0);
});

test("Of several ad accounts those are shown that the team chooses", async ({ page, sandbox, signIn }) => {
  const shop = await sandbox.seed({ ads: [{ name: "Spring ad" }, { name: "Other ad", adAccount: 1 }], adAccounts: 2 });
  await signIn(shop);
  await page.goto(`/${shop.wabaId}/setup`);
  await expect(page.getByText("None selected yet.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Select ad accounts" }).click();
  const dialog = page.getByRole("dialog", { name: "Ad accounts" });
  await expect(dialog.getByRole("checkbox")).toHaveCount(2);
  await expectPresentable(page);
  await dialog.getByRole("checkbox").first().check();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("None selected yet.", { exact: true })).toHaveCount(0);
});

test("A viewer sees the chosen ad accounts and changes none", async ({ page, sandbox, signIn }) => {
  const shop = await sandbox.seed({ tasks: ["VIEW_TEMPLATES"], ads: [{ name: "Spring ad" }], adAccounts: 2 });
  await signIn(shop);
  await page.goto(`/${shop.wabaId}/setup`);
  await page.getByRole("button", { name: "See ad accounts" }).click();
  const dialog = page.getByRole("dialog", { name: "Ad accounts" });
  await expect(dialog.getByRole("checkbox").first()).toBeDisabled();
  await expect(dialog.getByRole("button", { name: "Save" })).toHaveCount(0);
});

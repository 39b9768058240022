import { expect, test } from "../../fixtures/test";

test("Someone new learns what Overture is and how to get in", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("customers read after tapping your ad");
  await expect(page.getByRole("button", { name: "Continue with Facebook" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Use an access token" })).toBeVisible();
  await expect(page.getByText("Sandbox", { exact: false }).first()).toBeVisible();
});

test("The admin of one business account continues with Facebook and is straight in", async ({
  page,
  sandbox,
  list,
}) => {
  const { userName, wabaId } = await sandbox.seed({
    dialog: true,
    sequences: [{ name: "Spring offer", message: { text: "Hello, spring!" } }],
  });
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Continue with Facebook" }).click();
  await page.getByRole("button", { name: `Continue as ${userName}` }).click();
  await expect(page).toHaveURL(new RegExp(`/${wabaId}/sequences`));
  await expect(list.sequence("Spring offer")).toBeVisible();
});

test("An agency chooses among its business accounts, and changes between them", async ({ page, sandbox }) => {
  const agency = await sandbox.seed({ dialog: true, wabas: 3, name: "Northwind" });
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Continue with Facebook" }).click();
  await page.getByRole("button", { name: `Continue as ${agency.userName}` }).click();
  await expect(page.getByRole("heading", { name: "Choose a business account" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(3);

  await page.getByRole("link", { name: /^Northwind 2/ }).click();
  await expect(page).toHaveURL(new RegExp(`/${agency.wabaIds[1]}/sequences`));

  await page.getByRole("button", { name: /^Business account: Northwind 2/ }).click();
  await page.getByRole("combobox", { name: "Search accounts" }).fill("Northwind 3");
  await page.getByRole("option", { name: /^Northwind 3/ }).click();
  await expect(page).toHaveURL(new RegExp(`/${agency.wabaIds[2]}/sequences`));
});

test("Someone who leaves Facebook's dialog sees that nothing happened", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Continue with Facebook" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("You left Facebook before finishing.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Continue with Facebook" })).toBeEnabled();
});

test("A team member who may only view sees everything and is offered nothing to change", async ({
  page,
  sandbox,
  list,
}) => {
  const { userName } = await sandbox.seed({
    dialog: true,
    tasks: ["VIEW_TEMPLATES"],
    sequences: [{ name: "Read me", message: { text: "Hi" } }],
  });
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Continue with Facebook" }).click();
  await page.getByRole("button", { name: `Continue as ${userName}` }).click();
  await expect(list.sequence("Read me")).toBeVisible();
  await expect(page.getByText("View only")).toBeVisible();
  await expect(page.getByRole("link", { name: /New sequence/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Actions for Read me" }).click();
  await expect(page.getByRole("menuitem", { name: "Copy id" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: /Delete|Duplicate/ })).toHaveCount(0);
});

test("A signed-in person signs out, and the account is closed behind them", async ({ openList, page }) => {
  const business = await openList();
  await page.getByRole("button", { name: business.userName }).click();
  await page.getByRole("menuitem", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto(`/${business.wabaId}/sequences`);
  await expect(page).toHaveURL(/\/sign-in/);
});

test("A link into an account leads there once one has signed in", async ({ page, sandbox }) => {
  const { userName, wabaId } = await sandbox.seed({ dialog: true });
  await page.goto(`/${wabaId}/sequences?q=offer`);
  await page.getByRole("button", { name: "Continue with Facebook" }).click();
  await page.getByRole("button", { name: `Continue as ${userName}` }).click();
  await expect(page).toHaveURL(new RegExp(`/${wabaId}/sequences\\?q=offer`));
});

test("Someone who declines the permission learns what to do, and gets in by granting it", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Continue with Facebook" }).click();
  await page.getByRole("button", { name: "Continue as Aisha Rahman" }).click();
  await expect(page.getByText("Overture was not allowed to manage your WhatsApp accounts.")).toBeVisible();
  await page.getByRole("button", { name: "Continue with Facebook" }).click();
  await page.getByRole("button", { name: "Continue as Aisha Rahman" }).click();
  await expect(page.getByRole("heading", { name: "Sequences", level: 1 })).toBeVisible();
});

test("Someone without any business account sees the three usual reasons", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Continue with Facebook" }).click();
  await page.getByRole("button", { name: "Continue as Jonas Weber" }).click();
  await expect(page.getByRole("heading", { name: "No WhatsApp Business Account found" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(3);
  await page.getByRole("link", { name: "Sign in again" }).click();
  await expect(page.getByRole("button", { name: "Continue with Facebook" })).toBeVisible();
});

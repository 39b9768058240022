import type { Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";
import type { SandboxControl } from "../../support/sandbox-control";
import { sendDigestNow } from "../../support/stories/send-digest-now";
import { storyServers } from "../../support/story-servers";

const spring = { name: "Spring sale", message: { text: "Welcome" } };

/** Nobody else's. */
const madeUpAddress = () => `${crypto.randomUUID()}@example.com`;

async function waitForMail(sandbox: SandboxControl, address: string, subject: RegExp) {
  let found: Awaited<ReturnType<SandboxControl["mails"]>>[number] | undefined;
  await expect(async () => {
    found = (await sandbox.mails(address)).find((mail) => subject.test(mail.subject));
    expect(found).toBeDefined();
  }).toPass({ timeout: 30_000 });
  if (!found) throw new Error("There is no such mail.");
  return found;
}

async function addAddress(page: Page, wabaId: string, address: string): Promise<void> {
  await page.goto(`/${wabaId}/notifications/settings`);
  await page.getByRole("textbox", { name: "E-mail address" }).fill(address);
  await page.getByRole("button", { name: "Send confirmation" }).click();
  await expect(page.getByText("Waiting for confirmation")).toBeVisible();
}

async function confirmThroughOutbox(
  page: Page,
  sandbox: SandboxControl,
  wabaId: string,
  address: string,
): Promise<void> {
  await addAddress(page, wabaId, address);
  const { text } = await waitForMail(sandbox, address, /^Confirm your e-mail address/);
  await page.goto(/https?:\S+\/confirm-email\/\S+/.exec(text)?.[0] ?? "");
  await page.getByRole("button", { name: "Confirm this address" }).click();
  await expect(page.getByRole("heading", { name: "Your address is confirmed" })).toBeVisible();
}

/** Meta's list with another tool's change; resolves once Overture has seen it. */
async function changeElsewhere(page: Page, sandbox: SandboxControl, wabaId: string, id: string, text: string) {
  await sandbox.changeAccount(wabaId, { sequences: { [id]: { message: { text } } } });
  // A sync that is already running doesn't bring it.
  await expect(async () => {
    expect(await (await page.request.get(`/api/accounts/${wabaId}/sequences?refresh=1`)).text()).toContain(text);
  }).toPass({ timeout: 30_000 });
}

test("I confirm an address by its link, and opening the link alone confirms nothing", async ({
  business,
  signIn,
  page,
  sandbox,
  browser,
}) => {
  await signIn(business);
  const address = madeUpAddress();
  await addAddress(page, business.wabaId, address);
  await expectPresentable(page);
  const { text } = await waitForMail(sandbox, address, /^Confirm your e-mail address/);
  const link = /https?:\S+\/confirm-email\/\S+/.exec(text)?.[0] ?? "";
  // A mail scanner opens the link, without a session.
  const scanner = await browser.newContext();
  expect((await scanner.request.get(link)).status()).toBe(200);
  await page.reload();
  await expect(page.getByText("Waiting for confirmation")).toBeVisible();
  const elsewhere = await scanner.newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole("heading", { name: `Confirm ${address}` })).toBeVisible();
  await expectPresentable(elsewhere);
  await elsewhere.getByRole("button", { name: "Confirm this address" }).click();
  await expect(elsewhere.getByRole("heading", { name: "Your address is confirmed" })).toBeVisible();
  await scanner.close();
  await page.reload();
  await expect(page.getByText("Confirmed", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Remove" }).first().click();
  await expect(page.getByRole("textbox", { name: "E-mail address" })).toBeVisible();
});

test("A change outside Overture reaches my bell and my mailbox, and one click in the mail program ends that mail", async ({
  openList,
  page,
  sandbox,
}) => {
  const shop = await openList({ sequences: [spring] });
  const [id = ""] = shop.sequenceIds;
  const address = madeUpAddress();
  await confirmThroughOutbox(page, sandbox, shop.wabaId, address);
  await page.goto(`/${shop.wabaId}/notifications/settings`);
  const timing = page.getByRole("combobox", { name: "Sequence changed outside Overture: by e-mail" });
  const saved = page.waitForResponse((response) => response.request().headers()["next-action"] !== undefined);
  await timing.selectOption("At once");
  await saved;
  await page.reload();
  await expect(timing).toHaveValue("at-once");

  await changeElsewhere(page, sandbox, shop.wabaId, id, "Changed by another tool");
  const mail = await waitForMail(sandbox, address, /“Spring sale” was changed outside Overture/);
  expect(mail.times).toBe(1);
  await page.goto(`/${shop.wabaId}/sequences`);
  await page.getByRole("button", { name: "Notifications, 1 unread" }).click();
  const inbox = page.getByRole("dialog", { name: "Notifications" });
  await expectPresentable(page);
  await inbox.getByRole("link", { name: /“Spring sale” was changed outside Overture/ }).click();
  await expect(page).toHaveURL(`/${shop.wabaId}/sequences/${id}`);
  await expect(page.getByRole("button", { name: "Notifications", exact: true })).toBeVisible();

  // The mail program's own button: a POST without cookies (RFC 8058).
  const url = mail.headers["list-unsubscribe"]?.slice(1, -1) ?? "";
  const body = "List-Unsubscribe=One-Click";
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  expect((await fetch(url, { method: "POST", body, headers })).status).toBe(200);
  await page.goto(`/${shop.wabaId}/notifications/settings`);
  await expect(timing).toHaveValue("off");
  await changeElsewhere(page, sandbox, shop.wabaId, id, "Changed once more");
  await page.goto(`/${shop.wabaId}/notifications`);
  await expect(
    page.getByRole("listitem").filter({ hasText: "“Spring sale” was changed outside Overture" }),
  ).toHaveCount(2);
  expect((await sandbox.mails(address)).filter(({ subject }) => /Spring sale/.test(subject))).toHaveLength(1);
});

test("The page behind a mail's link asks before it unsubscribes, and can stop all mail", async ({
  openList,
  page,
  sandbox,
  browser,
}) => {
  const shop = await openList({ sequences: [spring] });
  const [id = ""] = shop.sequenceIds;
  const address = madeUpAddress();
  await confirmThroughOutbox(page, sandbox, shop.wabaId, address);
  await page.goto(`/${shop.wabaId}/notifications/settings`);
  const timing = page.getByRole("combobox", { name: "Sequence changed outside Overture: by e-mail" });
  const saved = page.waitForResponse((response) => response.request().headers()["next-action"] !== undefined);
  await timing.selectOption("At once");
  await saved;
  await changeElsewhere(page, sandbox, shop.wabaId, id, "Changed by another tool");
  const { text } = await waitForMail(sandbox, address, /Spring sale/);
  const reader = await browser.newContext();
  const theirs = await reader.newPage();
  await theirs.goto(/https?:\S+\/unsubscribe\/\S+/.exec(text)?.[0] ?? "");
  await expect(theirs.getByRole("heading", { name: "Stop e-mail: Sequence changed outside Overture?" })).toBeVisible();
  await expectPresentable(theirs);
  await page.reload();
  await expect(timing).toHaveValue("at-once");
  await theirs.getByRole("button", { name: "Stop these e-mails" }).click();
  await expect(theirs.getByRole("heading", { name: "Stopped: Sequence changed outside Overture" })).toBeVisible();
  await theirs.getByRole("button", { name: "Stop all e-mail" }).click();
  await expect(theirs.getByRole("heading", { name: "Overture sends you no more e-mail" })).toBeVisible();
  await reader.close();
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Ad rejected by Meta: by e-mail" })).toHaveValue("off");
});

test("My inbox shows what arrives while it is open, and marks all as read", async ({ openList, page, sandbox }) => {
  const shop = await openList({ sequences: [spring, { ...spring, name: "Summer" }] });
  const [first = "", second = ""] = shop.sequenceIds;
  await page.goto(`/${shop.wabaId}/notifications`);
  await expect(page.getByRole("heading", { name: "No notifications yet" })).toBeVisible();
  await expectPresentable(page);
  await changeElsewhere(page, sandbox, shop.wabaId, first, "The first changed");
  await changeElsewhere(page, sandbox, shop.wabaId, second, "The second changed");
  const items = page.getByRole("main").getByRole("listitem");
  await expect(items).toHaveCount(2, { timeout: 45_000 });
  await items.first().getByRole("button", { name: "Mark as read" }).click();
  await expect(page.getByRole("button", { name: "Notifications, 1 unread" })).toBeVisible();
  await page.getByRole("button", { name: "Mark all as read" }).click();
  await expect(page.getByRole("button", { name: "Notifications", exact: true })).toBeVisible();
  await page.reload();
  await expect(items).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Mark as read" })).toHaveCount(0);
});

test("News arrives once a day in one mail, which leads to each sequence", async ({ openList, page, sandbox }) => {
  const shop = await openList({ sequences: [spring, { ...spring, name: "Summer" }] });
  const address = madeUpAddress();
  await confirmThroughOutbox(page, sandbox, shop.wabaId, address);
  for (const id of shop.sequenceIds) await changeElsewhere(page, sandbox, shop.wabaId, id, "Changed by another tool");
  await page.goto(`/${shop.wabaId}/notifications`);
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(2);
  expect(await sandbox.mails(address)).toHaveLength(1);
  sendDigestNow(storyServers().databaseUrl, shop.userId);
  const { text } = await waitForMail(sandbox, address, /^2 notifications from Overture$/);
  for (const id of shop.sequenceIds) expect(text).toContain(`${storyServers().appUrl}/${shop.wabaId}/sequences/${id}`);
});

test("On a phone the bell leads to a page that fits 320 pixels", async ({ openList, page, sandbox }) => {
  const shop = await openList({ sequences: [spring] });
  await changeElsewhere(page, sandbox, shop.wabaId, shop.sequenceIds[0] ?? "", "Changed");
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`/${shop.wabaId}/sequences`);
  await page.getByRole("link", { name: "Notifications, 1 unread" }).click();
  await expect(page.getByText("“Spring sale” was changed outside Overture")).toBeVisible();
  await page.getByRole("link", { name: "Notification settings" }).click();
  await expect(page.getByRole("heading", { name: "Notification settings" })).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expectPresentable(page);
});

test("An admin connects a chat channel, tests it, and sees when it is paused", async ({ openList, page, sandbox }) => {
  const shop = await openList({ sequences: [spring] });
  const name = `team-${shop.wabaId}`;
  await page.goto(`/${shop.wabaId}/notifications/settings`);
  const channel = page.getByRole("region", { name: "Team channel" });
  await channel.getByRole("textbox", { name: "Webhook address" }).fill("https://user:secret@example.com");
  await channel.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("This is not a webhook address.")).toBeVisible();
  await channel
    .getByRole("textbox", { name: "Webhook address" })
    .fill(`${storyServers().sandboxUrl}/_sandbox/hooks/${name}`);
  await channel.getByRole("button", { name: "Save" }).click();
  await channel.getByRole("button", { name: "Send a test" }).click();
  await expect(page.getByText("Test message sent")).toBeVisible();
  expect((await sandbox.hooks(name)).map(({ body }) => body.text)).toEqual([expect.stringMatching(/sent this test/)]);
  expect(await page.content()).not.toContain(`hooks/${name}`);

  await changeElsewhere(page, sandbox, shop.wabaId, shop.sequenceIds[0] ?? "", "Changed");
  await expect
    .poll(async () => (await sandbox.hooks(name))[0]?.body.text, { timeout: 30_000 })
    .toContain("“Spring sale” was changed outside Overture");
  await sandbox.answerHook(name, 404);
  await channel.getByRole("button", { name: "Send a test" }).click();
  await expect(page.getByText("The test message was not accepted.")).toBeVisible();
  await page.reload();
  await expect(channel.getByText("Posting is paused.")).toBeVisible();
  await expectPresentable(page);
  await sandbox.answerHook(name, 200);
  await channel.getByRole("button", { name: "Send a test" }).click();
  await expect(channel.getByText("Posting is paused.")).toBeHidden();
});

test("A viewer sees where the channel leads, chooses for themselves, and cannot change the channel", async ({
  sandbox,
  signIn,
  browserOf,
  page,
}) => {
  const shop = await sandbox.seed({ members: [{ name: "Vera", tasks: ["VIEW_TEMPLATES"] }] });
  await signIn(shop);
  await page.goto(`/${shop.wabaId}/notifications/settings`);
  const name = `seen-${shop.wabaId}`;
  await page
    .getByRole("textbox", { name: "Webhook address" })
    .fill(`${storyServers().sandboxUrl}/_sandbox/hooks/${name}`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: "Send a test" })).toBeVisible();
  const viewer = await browserOf({ wabaId: shop.wabaId, accessToken: shop.members[0]?.accessToken ?? "" });
  const theirs = await viewer.newPage();
  await theirs.goto(`/${shop.wabaId}/notifications/settings`);
  const channel = theirs.getByRole("region", { name: "Team channel" });
  await expect(channel.getByText(new URL(storyServers().sandboxUrl).host)).toBeVisible();
  await expect(channel.getByRole("button")).toHaveCount(0);
  const mention = theirs.getByRole("checkbox", { name: "You are mentioned: in the app" });
  const saved = theirs.waitForResponse((response) => response.request().headers()["next-action"] !== undefined);
  await mention.uncheck();
  await saved;
  await theirs.reload();
  await expect(mention).not.toBeChecked();
});

import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";
import { differenceOf, readPng } from "../../support/read-png";

const greeting = "Hi! ☕ *Black Friday at Lumen*: 20 % off until Sunday.";
const asks = ["Which beans suit my grinder?", "Where is your shop?"];
const prefilled = "Hello! Can I get more info on this?";

/** Selects a share option in the phone's menu and returns the saved file. */
async function save(page: Page, what: string): Promise<Download> {
  await page.getByRole("button", { name: "Share the preview" }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: what }).click()]);
  return file;
}

test.beforeEach(async ({ openNewSequence }) => {
  await openNewSequence();
});

test("A marketer plays what a customer does: the ad, the chat, a question tapped, and back", async ({
  composer,
  page,
}) => {
  await composer.write({ text: greeting, iceBreakers: asks });
  await page.getByText("Ad", { exact: true }).click();
  await expect(composer.phone).toHaveAccessibleName("Preview: the ad");
  await expect(composer.phone).toContainText("Sponsored");
  await expectPresentable(page);

  await composer.phone.getByText("WhatsApp", { exact: true }).click();
  await expect(composer.phone).toHaveAccessibleName("Preview: the chat opens");
  await expect(composer.phone).toContainText("This chat started from an ad on Facebook or Instagram.");
  await expectPresentable(page);

  await composer.phone.getByText(asks[1] as string).click();
  await expect(composer.phone).toHaveAccessibleName("Preview: after the tap");
  const sent = composer.phone.locator(".wa-out");
  await expect(sent).toContainText("Where is your shop?");
  await expect(sent).toContainText("delivered");
  await expect(composer.phone).not.toContainText("Which beans suit my grinder?");
  await expectPresentable(page);

  await composer.phone.locator("[data-back]").click();
  await expect(composer.phone).toContainText("Which beans suit my grinder?");
  await composer.phone.locator("[data-back]").click();
  await expect(composer.phone).toHaveAccessibleName("Preview: the ad");
});

test("A text that WhatsApp folds is folded in the phone, and Read more shows the rest", async ({ composer, page }) => {
  await composer.write({ text: `${"Coffee for everyone. ".repeat(45)}The very end.` });
  await expect(composer.phone).not.toContainText("The very end.");
  await composer.phone.getByRole("button", { name: "Read more" }).press("Enter");
  await expect(composer.phone).toContainText("The very end.");
  await expect(composer.phone.getByRole("button", { name: "Read more" })).toBeHidden();
  await expect(composer.phone.getByRole("region", { name: "Chat" })).toBeFocused();
  await expectPresentable(page);
});

test("Where a sequence holds both, each of the two is seen, and that nobody knows which is said", async ({
  composer,
  page,
}) => {
  await composer.write({ text: greeting, prefilled, iceBreakers: asks });
  const honest = page.getByRole("paragraph").filter({ hasText: /^Meta does not document which of the two/ });
  await expect(honest).toBeVisible();
  await page.getByText("Prefilled", { exact: true }).click();
  await expect(composer.phone).toContainText(prefilled);
  await expect(composer.phone).not.toContainText("Where is your shop?");
  await composer.phone.locator("[data-send]").click();
  await expect(composer.phone.locator(".wa-out")).toContainText(prefilled);
  await expectPresentable(page);

  // The phone follows the focus to the other state.
  await composer.iceBreaker(1).focus();
  await expect(composer.phone.locator(".wa-out")).toContainText("Which beans suit my grinder?");
  await composer.prefilled.fill("");
  await expect(honest).toHaveCount(0);
});

test("The ticks come one after the other, and at once for those who want no motion", async ({ composer, page }) => {
  await composer.write({ text: greeting, iceBreakers: asks });
  const secondTick = composer.phone.locator(".wa-second-tick");
  await page.getByText("After the tap", { exact: true }).click();
  await expect(secondTick).toHaveCSS("animation-name", "wa-appear");
  await expect(secondTick).toHaveCSS("opacity", "1");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(secondTick).toHaveCSS("animation-name", "none");
});

test("A click on a part of the phone leads to its field, and the field's part is marked", async ({
  composer,
  page,
}) => {
  await composer.write({ name: "Parts", text: greeting, prefilled, iceBreakers: asks });
  const marked = composer.phone.locator("[data-active]");
  await composer.phone.getByText("until Sunday").click();
  await expect(composer.text).toBeFocused();
  await expect(marked).toContainText("Black Friday at Lumen");

  await composer.phone.getByText("Which beans suit my grinder?").click();
  await expect(composer.iceBreaker(1)).toBeFocused();
  await expect(marked).toContainText("Which beans suit my grinder?");

  await page.getByText("Chat opens", { exact: true }).click();
  await page.getByText("Prefilled", { exact: true }).click();
  await composer.phone.getByText(prefilled).click();
  await expect(composer.prefilled).toBeFocused();
  await expect(marked).toContainText(prefilled);

  await page.getByText("Ad", { exact: true }).click();
  await composer.phone.getByText(/^Chat with /).click();
  const headline = page.getByRole("textbox", { name: "Headline" });
  await expect(headline).toBeFocused();
  await headline.fill("Beans for everyone");
  await expect(marked).toHaveText("Beans for everyone");
  await composer.phone.getByText("Questions before you buy?").click();
  await expect(page.getByRole("textbox", { name: "Text", exact: true })).toBeFocused();
  await expectPresentable(page);
});

test("Nothing that is pretended takes a press of Tab, but what scrolls can be scrolled", async ({ composer, page }) => {
  await composer.write({ text: greeting, prefilled, iceBreakers: asks });
  await expect(composer.phone.getByRole("button")).toHaveCount(0);
  await expect(composer.phone.getByRole("link")).toHaveCount(0);
  await expect(page.locator("[aria-live]").filter({ has: composer.phone })).toHaveCount(0);
  await expect(composer.phone.getByRole("region", { name: "Chat" })).toHaveAttribute("tabindex", "0");
});

test("The phone is set up once and stays so, for this person and in this browser", async ({
  business,
  composer,
  page,
}) => {
  await composer.write({ text: greeting, iceBreakers: asks });
  const settings = page.getByRole("button", { name: "Phone settings" });
  await settings.click();
  await page.getByText("Small", { exact: true }).click();
  await page.getByRole("slider", { name: "Text size" }).fill("150");
  await page.getByRole("combobox", { name: "Notice at the top" }).selectOption("End-to-end encrypted");
  await page.getByRole("checkbox", { name: "Show that an ad started the chat" }).uncheck();
  await page.getByRole("checkbox", { name: "Verified business" }).check();
  await page.getByText("Instagram", { exact: true }).click();
  await page.getByLabel("Picture of the ad").setInputFiles({
    name: "red.png",
    mimeType: "image/png",
    buffer: Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
      "base64",
    ),
  });
  await expectPresentable(page);
  await page.keyboard.press("Escape");
  await expect(settings).toBeFocused();

  const isSetUp = async () => {
    await expect(composer.phone).toContainText("end-to-end encrypted");
    await expect(composer.phone).not.toContainText("started from an ad");
    await expect(composer.phone).toContainText("Instagram ad");
    await expect(composer.phone).toContainText("verified");
    await expect(composer.phone.locator(".wa-ad-photo")).toHaveCSS("background-image", /^url\("data:image\/jpeg/);
    await expect(composer.phone.getByText("Where is your shop?")).toHaveCSS("font-size", "22.5px");
    expect((await composer.phone.boundingBox())?.width).toBe(306);
  };
  await isSetUp();
  await page.reload();
  await isSetUp();
  await composer.openNew(business.wabaId);
  await settings.click();
  await page.getByRole("button", { name: "Reset to defaults" }).click();
  await expect(composer.phone).toContainText("This business uses a secure service from Meta");
  await expect(composer.phone).not.toContainText("verified");
});

test("The conversation is read as text, and copied", async ({ composer, context, page }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await composer.write({ text: greeting, iceBreakers: asks });
  await page.getByRole("button", { name: "Share the preview" }).click();
  await page.getByRole("menuitem", { name: "Read as text" }).click();
  const dialog = page.getByRole("dialog", { name: "The conversation as text" });
  await expect(dialog).toContainText("Hi! ☕ Black Friday at Lumen: 20 % off until Sunday.");
  await expect(dialog).toContainText("1. Which beans suit my grinder?");
  await expectPresentable(page);
  await dialog.getByRole("button", { name: "Copy the conversation" }).click();
  await expect(dialog.getByRole("status")).toHaveText("Copied");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Customer, after tapping:\nWhere is your shop?");
});

test.describe("On a screen of two points a pixel", () => {
  test.use({ deviceScaleFactor: 2 });

  test("a picture of the phone is saved that looks like the phone, at twice its size", async ({ composer, page }) => {
    await composer.write({ name: "Fall / winter: مرحبا", text: `${greeting}\nمرحبا بكم ☕`, iceBreakers: asks });
    await composer.name.focus();
    const clip = (await composer.phone.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const seen = await readPng(page, await page.screenshot({ clip }));
    const screen = await save(page, "Save this screen");
    expect(screen.suggestedFilename()).toBe("Fall winter مرحبا - chat opens.png");
    const picture = await readPng(page, await readFile(await screen.path()));
    expect([picture.width, picture.height]).toEqual([clip.width * 2, clip.height * 2]);
    expect(await differenceOf(page, picture, seen), "the picture beside the phone on the screen").toBeLessThan(0.003);

    await composer.write({ text: `${greeting}\n`.repeat(12) });
    const whole = await readPng(page, await readFile(await (await save(page, "Save the whole conversation")).path()));
    expect(whole.width).toBe(picture.width);
    expect(whole.height).toBeGreaterThan(picture.height * 1.2);
    const other = await readPng(page, await readFile(await (await save(page, "Save this screen")).path()));
    expect(await differenceOf(page, other, seen), "other words beside the phone as it was").toBeGreaterThan(0.02);
  });
});

test("A long greeting on a small phone begins at its beginning, and its end is a scroll away", async ({
  composer,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await composer.write({
    text: `${"Words of welcome. ".repeat(16)}The last.`,
    iceBreakers: [...asks, "Three?", "Four?"],
  });
  await page.getByText("Preview", { exact: true }).click();
  const chat = composer.phone.getByRole("region", { name: "Chat" });
  await expect(composer.phone.getByText("Facebook ad")).toBeInViewport();
  await expect(composer.phone.getByText("Four?")).not.toBeInViewport();
  await chat.focus();
  await page.keyboard.press("End");
  await expect(composer.phone.getByText("Four?")).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectPresentable(page);
});

test("A keystroke renders only its own bubble of the phone", async ({ composer, page }) => {
  await composer.write({ text: greeting, prefilled, iceBreakers: asks });
  await composer.text.focus();
  const changed = composer.phone.evaluateHandle((phone) => {
    const parts = new Set<string>();
    new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        parts.add(element?.closest("[data-part]")?.getAttribute("data-part") ?? "elsewhere");
      }
    }).observe(phone, { attributes: true, characterData: true, childList: true, subtree: true });
    return parts;
  });
  const parts = await changed;
  await page.keyboard.type(" Now!");
  await expect(composer.phone).toContainText("until Sunday. Now!");
  expect(await parts.evaluate((seen) => [...seen])).toEqual(["text"]);
});

test.describe("With a dark screen", () => {
  test.use({ colorScheme: "dark" });

  test("the phone is dark too, until I choose a light one, which stays", async ({ composer, page }) => {
    const choice = page.getByRole("group", { name: "Theme of the phone" });
    await expect(choice.getByRole("radio", { name: "Dark" })).toBeChecked();
    await expect(composer.phone).toHaveCSS("color-scheme", "dark");
    await choice.getByText("Light", { exact: true }).click();
    await page.reload();
    await expect(choice.getByRole("radio", { name: "Light" })).toBeChecked();
    await expect(composer.phone).toHaveCSS("color-scheme", "light");
  });
});

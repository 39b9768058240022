import type { Page } from "@playwright/test";
import { allStarters } from "@/lib/domain/starters/all-starters";
import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";

test.use({ permissions: ["clipboard-read", "clipboard-write"], contextOptions: { reducedMotion: "reduce" } });

async function paste(page: Page, plain: string, html?: string): Promise<void> {
  await page.evaluate(
    ([text, rich]) =>
      navigator.clipboard.write([
        new ClipboardItem({
          "text/plain": new Blob([text ?? ""], { type: "text/plain" }),
          ...(rich ? { "text/html": new Blob([rich], { type: "text/html" }) } : {}),
        }),
      ]),
    [plain, html],
  );
  await page.keyboard.press("Control+v");
}

test.describe("In the welcome text", () => {
  test.beforeEach(async ({ openNewSequence, composer }) => {
    await openNewSequence();
    await composer.text.focus();
  });

  test("keys and toolbar set WhatsApp's marks and take them off, and the browser's undo knows each step", async ({
    composer,
    page,
  }) => {
    await page.keyboard.type("Sale today");
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Control+b");
    await expect(composer.text).toHaveValue("*Sale today*");
    await page.keyboard.press("Control+i");
    await expect(composer.text).toHaveValue("_*Sale today*_");
    await page.keyboard.press("Control+z");
    await expect(composer.text).toHaveValue("*Sale today*");
    await page.getByRole("button", { name: "Bold" }).click();
    await expect(composer.text).toHaveValue("Sale today");
    await page.getByRole("button", { name: "Bulleted list" }).click();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("only here");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Bye");
    await expect(composer.text).toHaveValue("- Sale today\n- only here\nBye");
  });

  test("an emoji is found in another language, chosen by keyboard, undone, and remembered", async ({
    composer,
    page,
  }) => {
    await page.keyboard.type("Morning ");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("End");
    await expect(page.getByRole("button", { name: "Emoji for the welcome text" })).toBeFocused();
    await page.keyboard.press("Enter");
    const picker = page.getByRole("dialog", { name: "Choose an emoji" });
    await expect(picker.getByRole("gridcell").first()).toBeVisible();
    await expectPresentable(page);
    await page.keyboard.type("bebida caliente");
    await expect(picker.getByText("☕️ Hot beverage")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(composer.text).toBeFocused();
    await expect(composer.text).toHaveValue("Morning ☕️");
    await expect(composer.phone).toContainText("☕️");
    await page.keyboard.press("Control+z");
    await expect(composer.text).toHaveValue("Morning ");

    await page.getByRole("button", { name: "Emoji for the prefilled message" }).click();
    await picker.getByRole("group", { name: "Recently used" }).getByRole("button", { name: "☕️" }).click();
    await expect(composer.prefilled).toHaveValue("☕️");
    await expect(composer.prefilled).toBeFocused();
  });

  test("pasted rich text becomes WhatsApp's marks, says so, and can be had as it was", async ({ composer, page }) => {
    const rich =
      '<meta charset="utf-8"><p>Hi <b>you</b>, see <a href="https://example.com/menu">the menu</a></p><ul><li>one</li><li><em>two</em></li></ul><script>document.title = "no"</script>';
    await paste(page, "Hi you, see the menu\none\ntwo", rich);
    const marked = "Hi *you*, see the menu (https://example.com/menu)\n\n- one\n- _two_";
    await expect(composer.text).toHaveValue(marked);
    await expect(page.getByText("Pasted formatting was converted for WhatsApp")).toBeVisible();
    await expectPresentable(page);
    await page.getByRole("button", { name: "Paste without converting" }).click();
    await expect(composer.text).toHaveValue("Hi you, see the menu\none\ntwo");
    await expect(page.getByText("Pasted formatting was converted for WhatsApp")).toBeHidden();
    await page.keyboard.press("Control+z");
    await expect(composer.text).toHaveValue(marked);
    await page.keyboard.press("Control+z");
    await expect(composer.text).toHaveValue("");
  });

  test("pasted Markdown is translated, WhatsApp's own marks are not", async ({ composer, page }) => {
    await paste(page, "# Sale\n\n**20 %** off, *today*");
    await expect(composer.text).toHaveValue("*Sale*\n\n*20 %* off, _today_");
    await page.keyboard.press("Control+a");
    await paste(page, "*Sale* _today_");
    await expect(composer.text).toHaveValue("*Sale* _today_");
    await expect(page.getByText("Pasted formatting was converted for WhatsApp")).toBeHidden();
  });
});

test("Someone new begins with an example in their language, and can go back to an empty page", async ({
  openList,
  composer,
  page,
}) => {
  await openList();
  await page.getByRole("link", { name: "Start from an example" }).click();
  const gallery = page.getByRole("dialog", { name: "Start from an example" });
  await expect(gallery.getByRole("searchbox")).toBeFocused();
  await expect(gallery.getByRole("article")).not.toHaveCount(0);
  await expectPresentable(page);
  await gallery.getByRole("combobox", { name: "Language" }).selectOption("العربية");
  await gallery.getByRole("combobox", { name: "Industry" }).selectOption("Property");
  await expect(gallery.getByRole("article")).toHaveCount(1);
  await expect(gallery.getByRole("article")).toContainText("ما هي خطة التقسيط؟");
  await gallery.getByRole("combobox", { name: "Language" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");

  await expect(gallery).toBeHidden();
  await expect(composer.text).toHaveValue(/بغرفتين وثلاث غرف/);
  await expect(composer.text).toHaveCSS("direction", "rtl");
  await expect(composer.iceBreaker(4)).toHaveValue("أريد زيارة الموقع");
  await expect(page).toHaveURL(/\/sequences\/new\?draft=[\w-]+$/);
  await expect(page.getByText("Ready to publish")).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(composer.text).toHaveValue("");
  await expect(page.getByRole("button", { name: "Start from an example" })).toBeVisible();
});

test("Examples are found by any word, and nothing found offers the way back", async ({
  openNewSequence,
  composer,
  page,
}) => {
  await openNewSequence();
  await page.getByRole("button", { name: "Start from an example" }).click();
  const gallery = page.getByRole("dialog", { name: "Start from an example" });
  await gallery.getByRole("searchbox").fill("solaranlage");
  await expect(gallery.getByText("1 example", { exact: true })).toBeVisible();
  await gallery.getByRole("searchbox").fill("nothing of the kind");
  await gallery.getByRole("button", { name: "Show all" }).click();
  await expect(gallery.getByText(`${allStarters.length} examples`)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(gallery).toBeHidden();
  await expect(composer.text).toHaveValue("");
});

test("The composer reports a sequence with the same text, and summarises its findings", async ({
  sandbox,
  signIn,
  composer,
  page,
}) => {
  const shop = await sandbox.seed({
    sequences: [{ name: "Spring offer", message: { text: "Hi", autofill_message: { content: "I want the offer" } } }],
  });
  await signIn(shop);
  await composer.openNew(shop.wabaId);
  await composer.write({ text: "Hello **there**", prefilled: "i want the offer!" });
  const summary = page.getByRole("region", { name: "Before you publish" });
  await expect(page.getByText("“Spring offer” uses it too")).toHaveCount(1);
  await summary.getByRole("button", { name: "Prefilled message" }).click();
  await expect(composer.prefilled).toBeFocused();
  await expect(summary).toContainText("Give the sequence a name.");
  await expectPresentable(page);

  await summary.getByRole("button", { name: /Give the sequence a name/ }).click();
  await expect(composer.name).toBeFocused();
  await page.keyboard.type("Autumn offer");
  await page.getByRole("button", { name: "Use single marks" }).click();
  await expect(composer.text).toHaveValue("Hello *there*");
  await composer.prefilled.fill("I want the autumn offer");
  await expect(summary).toContainText("Ready to publish");
});

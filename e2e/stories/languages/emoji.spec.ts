import { msg } from "@/lib/domain/messages/message";
import { expect, test } from "../../fixtures/test";
import { sentenceIn } from "../../support/text/sentence-in";

test.use({ locale: "ar-SA" });

test("Emoji are named and grouped in Arabic, and found by an Arabic or an Indonesian word", async ({
  business,
  signIn,
  page,
}) => {
  await signIn(business);
  await page.goto(`/${business.wabaId}/sequences/new`);
  await page
    .getByRole("button", { name: sentenceIn("ar", msg("composer.emojiButton.emoji")) })
    .first()
    .click();
  const picker = page.getByRole("dialog", { name: sentenceIn("ar", msg("composer.emojiPopup.chooseEmoji")) });
  await expect(picker.getByText("وجوه ومشاعر")).toBeVisible();
  for (const word of ["قهوة", "minuman hangat"]) {
    await picker.getByRole("searchbox").fill(word);
    await expect(picker.getByText("☕️ مشروب ساخن")).toBeVisible();
  }
  await picker.getByRole("searchbox").fill("البرازيل");
  await expect(picker.getByText("🇧🇷 البرازيل")).toBeVisible();
});

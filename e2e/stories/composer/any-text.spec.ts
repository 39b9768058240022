import { expect, test } from "../../fixtures/test";

test("A message with half an emoji is shown the same by server and browser, in the list and in the composer", async ({
  openSequence,
  composer,
  list,
}) => {
  // The fixture fails on any hydration error in the browser's console.
  const { shop } = await openSequence({ name: "Half", message: { text: "a\ud800b" } });
  await expect(composer.text).toHaveValue("a\ufffdb");
  await expect(composer.phone).toContainText("a\ufffdb");
  await list.open(shop.wabaId);
  await expect(list.row("Half")).toContainText("a\ufffdb");
});

test("The Enter that ends a composition in Safari adds no ice breaker", async ({ openNewSequence, composer, page }) => {
  await openNewSequence();
  await composer.write({ iceBreakers: ["価格"] });
  await composer.iceBreaker(1).evaluate((input) => {
    const init = { key: "Enter", code: "Enter", keyCode: 229, isComposing: false, bubbles: true, cancelable: true };
    input.dispatchEvent(new KeyboardEvent("keydown", init));
  });
  await expect(composer.iceBreaker(1)).toBeFocused();
  await expect(composer.iceBreaker(2)).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(composer.iceBreaker(2)).toBeFocused();
});

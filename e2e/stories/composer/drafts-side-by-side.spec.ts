import { expect, test } from "../../fixtures/test";
import { Composer } from "../../pages/composer";

const LIVE = { name: "Bookings", message: { text: "Welcome to the salon.", ice_breakers: [{ title: "Open today?" }] } };

test("A draft opens on another device, and the one that comes late is asked", async ({
  openSequence,
  browserOf,
  composer,
  page,
}) => {
  const { shop, id } = await openSequence(LIVE);
  await composer.text.fill("Begun at the desk");
  await expect(composer.saved).toBeVisible();

  const phone = new Composer(await (await browserOf(shop)).newPage());
  await phone.open(shop.wabaId, id);
  await expect(phone.text).toHaveValue("Begun at the desk");
  await phone.text.fill("Finished on the train");
  await expect(phone.saved).toBeVisible();

  await composer.text.fill("Also finished at the desk");
  await expect(page.getByText("This draft was changed in another tab or on another device.")).toBeVisible();
  await expect(composer.text).toHaveValue("Also finished at the desk");
  await expect(composer.text).not.toBeEditable();
  await page.getByRole("button", { name: "Keep mine as a copy" }).click();
  await expect(page).toHaveURL(/\/new\?draft=/);
  await expect(composer.text).toHaveValue("Also finished at the desk");
  await expect(composer.name).toHaveValue("Bookings copy");
  await expect(composer.saved).toBeVisible();
  await phone.page.reload();
  await expect(phone.text).toHaveValue("Finished on the train");
});

test("A second tab that only looks on follows word by word", async ({ openSequence, composer, context }) => {
  const { shop, id } = await openSequence(LIVE);
  const second = new Composer(await context.newPage());
  await second.open(shop.wabaId, id);
  await composer.text.fill("Seen over there");
  await expect(second.text).toHaveValue("Seen over there");
  await expect(second.page.getByText("This draft was changed")).toHaveCount(0);
});

test("Two tabs that both write do not overwrite each other's draft", async ({
  openSequence,
  composer,
  list,
  page,
  context,
}) => {
  const { shop, id } = await openSequence(LIVE);
  const second = new Composer(await context.newPage());
  await second.open(shop.wabaId, id);
  await composer.text.fill("From the first tab");
  await expect(second.text).toHaveValue("From the first tab");
  await second.text.fill("From the second tab");

  const notice = page.getByRole("status").filter({ hasText: "This draft was changed in another tab" });
  await expect(notice).toBeVisible();
  await expect(composer.text).toHaveValue("From the first tab");
  await expect(second.text).toHaveValue("From the second tab");
  // Until the person chooses, a crash loses neither version.
  await list.open(shop.wabaId);
  await expect(page.getByRole("link", { name: "Continue Bookings", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Continue Bookings copy" }).click();
  await expect(composer.text).toHaveValue("From the first tab");
});

test("One of two tabs adopts the other's draft with a click", async ({ openNewSequence, composer, page, context }) => {
  await openNewSequence();
  await composer.text.fill("One");
  await expect(composer.saved).toBeVisible();
  const second = new Composer(await context.newPage());
  await second.page.goto(page.url());
  await expect(second.text).toHaveValue("One");
  await second.text.fill("Two");
  await page.getByRole("button", { name: "Use the other version" }).click();
  await expect(composer.text).toHaveValue("Two");
  await expect(composer.text).toBeEditable();
  await composer.text.fill("Two and three");
  await expect(composer.saved).toBeVisible();
});

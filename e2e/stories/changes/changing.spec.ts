import { expect, test } from "../../fixtures/test";

const LIVE = {
  name: "Bookings",
  message: {
    text: "Welcome to the salon.",
    colour_of_the_field: "green",
    ice_breakers: [{ title: "Open on Sunday?" }],
  },
};

test("Only a changed name goes to Meta, and unknown fields are kept", async ({
  openSequence,
  sandbox,
  composer,
  page,
}) => {
  const { shop } = await openSequence(LIVE);
  await composer.name.fill("Appointments");
  await composer.publish.click();
  await expect(composer.dialog).toContainText("One thing changes at Meta");
  await composer.confirm();
  await expect(page.getByText("Published", { exact: true }).first()).toBeVisible();
  const writes = await sandbox.writes(shop.wabaId);
  expect(writes).toHaveLength(1);
  expect(writes[0]?.params).toMatchObject({ name: "Appointments", sequence_id: shop.sequenceIds[0] });
  expect(writes[0]?.params).not.toHaveProperty("welcome_message_sequence");

  await composer.text.fill("Welcome back to the salon.");
  await composer.send();
  await expect
    .poll(async () => (await sandbox.messagesAtMeta(shop))[0])
    .toEqual({ ...LIVE.message, text: "Welcome back to the salon." });
});

test("Publishing without a change says so and asks nothing of Meta", async ({
  openSequence,
  sandbox,
  composer,
  page,
}) => {
  const { shop } = await openSequence(LIVE);
  await composer.publish.click();
  await expect(page.getByText("No changes: this is the live version")).toBeVisible();
  expect(await sandbox.writes(shop.wabaId)).toHaveLength(0);
});

test("A remote change is shown, and not overwritten", async ({ openSequence, sandbox, composer, page }) => {
  const { shop, id } = await openSequence(LIVE);
  await composer.text.fill("My new words.");
  await sandbox.changeAccount(shop.wabaId, { sequences: { [id]: { message: { text: "Their new words." } } } });
  await composer.send();
  const compare = page.getByRole("dialog", { name: "This sequence changed while you were writing" });
  await expect(compare).toContainText("Their new words.");
  await expect(compare).toContainText("My new words.");
  expect((await sandbox.messagesAtMeta(shop))[0]).toEqual({
    text: "Their new words.",
  });
  await compare.getByRole("button", { name: "Keep all of mine" }).click();
  await compare.getByRole("button", { name: "Publish this version" }).click();
  await expect
    .poll(async () => (await sandbox.listAtMeta(shop))[0]?.welcome_message_sequence)
    .toContain("My new words.");
});

test("A duplicate starts from the same text and becomes a separate sequence", async ({
  openList,
  sandbox,
  list,
  composer,
}) => {
  const shop = await openList({ sequences: [LIVE] });
  await list.act("Bookings", "Duplicate");
  await expect(composer.text).toHaveValue("Welcome to the salon.");
  await expect(composer.iceBreaker(1)).toHaveValue("Open on Sunday?");
  await composer.name.fill("Bookings in spring");
  // Answers to the two would look the same, so the checks warn and leave the choice to the marketer.
  await expect(composer.page.getByText("“Bookings” uses it too")).toHaveCount(1);
  await composer.send();
  await expect
    .poll(async () => (await sandbox.listAtMeta(shop)).map(({ name }) => name).sort())
    .toEqual(["Bookings", "Bookings in spring"]);
});

test("A sequence in an ad opens to be read, and says why it is locked", async ({ openSequence, composer, page }) => {
  await openSequence({ ...LIVE, inAds: 1 });
  await expect(page.getByText("This sequence is in an ad, so Meta doesn't allow changes.")).toBeVisible();
  await expect(composer.text).not.toBeEditable();
  await expect(composer.publish).toHaveCount(0);
  await page.getByRole("button", { name: "Duplicate as new" }).first().click();
  await expect(composer.text).toBeEditable();
  await expect(composer.text).toHaveValue("Welcome to the salon.");
});

test("An ad that has started to use the sequence locks it, and the draft is kept", async ({
  openSequence,
  sandbox,
  composer,
  page,
}) => {
  const { shop, id } = await openSequence(LIVE);
  await composer.text.fill("Words that came too late.");
  await sandbox.changeAccount(shop.wabaId, { sequences: { [id]: { inAds: 1 } } });
  await composer.send();
  await expect(page.getByText("This sequence is in an active ad, so Meta doesn't allow changes.")).toBeVisible();
  await expect(composer.text).toHaveValue("Words that came too late.");
  expect((await sandbox.listAtMeta(shop))[0]?.welcome_message_sequence).toContain("Welcome to the salon.");
});

test("Someone who may only view reads a sequence and finds no way to change it", async ({
  openSequence,
  composer,
  page,
}) => {
  await openSequence(LIVE, { tasks: ["VIEW_TEMPLATES"] });
  await expect(page.getByText(/You have view-only access/)).toBeVisible();
  await expect(composer.text).not.toBeEditable();
  await expect(composer.publish).toHaveCount(0);
});

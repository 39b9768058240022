import { expect, test } from "../../fixtures/test";
import { SequenceList } from "../../pages/sequence-list";
import { storyUserId } from "../../support/stories/story-user-id";
import { storyServers } from "../../support/story-servers";
import { waitForHydration } from "../../support/wait-for-hydration";

const LIVE = { name: "Bookings", message: { text: "Welcome to the salon.", ice_breakers: [{ title: "Open today?" }] } };

test("The list keeps drafts to continue, to discard, and to restore", async ({
  sandbox,
  signIn,
  list,
  composer,
  page,
}) => {
  const shop = await sandbox.seed({ sequences: [LIVE] });
  await signIn(shop);
  await composer.openNew(shop.wabaId);
  await composer.text.fill("*Half* a greeting without a name");
  await expect(composer.saved).toBeVisible();
  await composer.open(shop.wabaId, shop.sequenceIds[0]);
  await composer.text.fill("Welcome to the new salon.");
  await expect(composer.saved).toBeVisible();

  await list.open(shop.wabaId);
  const drafts = page.getByRole("region", { name: /^Drafts/ });
  await expect(drafts.getByRole("listitem")).toHaveCount(2);
  await expect(list.row("Bookings")).toContainText("Draft");
  await expect(drafts).toContainText("Half a greeting without a name");

  const discard = drafts.getByRole("button", { name: "Discard Half a greeting without a name" });
  await waitForHydration(discard);
  await discard.click();
  await expect(drafts.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await drafts.getByRole("link", { name: "Continue Half a greeting without a name" }).click();
  await expect(composer.text).toHaveValue("*Half* a greeting without a name");
});

test("Discarding a draft shows the live version, and undo restores the draft", async ({
  openSequence,
  composer,
  list,
  page,
}) => {
  const { shop, id } = await openSequence(LIVE);
  await composer.text.fill("Not my best idea");
  await expect(composer.saved).toBeVisible();
  await composer.open(shop.wabaId, id);
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(composer.text).toHaveValue("Welcome to the salon.");
  await page.getByText("Draft discarded").waitFor();
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(composer.text).toHaveValue("Not my best idea");
  await expect(composer.saved).toBeVisible();
  await list.open(shop.wabaId);
  await expect(page.getByRole("link", { name: "Continue Bookings" })).toBeVisible();
});

test("Published, the draft is gone, here and on every device", async ({
  openNewSequence,
  business,
  composer,
  list,
  page,
}) => {
  await openNewSequence();
  await composer.write({ name: "Ready", text: "Here we go" });
  await expect(composer.saved).toBeVisible();
  await composer.send();
  await composer.published("Ready").waitFor();
  await list.open(business.wabaId);
  await expect(list.sequence("Ready")).toBeVisible();
  await expect(page.getByRole("region", { name: /^Drafts/ })).toHaveCount(0);
  expect(await (await page.request.get(`/api/accounts/${business.wabaId}/drafts`)).json()).toEqual([]);
});

test("A draft older than the live version is compared and merged field by field", async ({
  openSequence,
  sandbox,
  composer,
  page,
}) => {
  const { shop, id } = await openSequence(LIVE);
  await composer.text.fill("My new greeting.");
  await expect(composer.saved).toBeVisible();
  await sandbox.changeAccount(shop.wabaId, { sequences: { [id]: { name: "Appointments" } } });
  await new SequenceList(page).open(shop.wabaId);
  await page.getByRole("button", { name: "Check with Meta now" }).click();
  await page.getByRole("link", { name: "Appointments", exact: true }).waitFor();
  await page.getByRole("link", { name: "Continue Bookings" }).click();
  await page.getByRole("button", { name: "Compare" }).click();
  const compare = page.getByRole("dialog", { name: "This sequence changed while you were writing" });
  await expect(compare.getByRole("group", { name: /^Name/ }).getByRole("radio", { name: /Live now/ })).toBeChecked();
  await expect(
    compare.getByRole("group", { name: /^Welcome text/ }).getByRole("radio", { name: /Mine/ }),
  ).toBeChecked();
  await compare.getByRole("button", { name: "Publish this version" }).click();
  await expect.poll(async () => (await sandbox.listAtMeta(shop)).map(({ name }) => name)).toEqual(["Appointments"]);
  await expect
    .poll(async () => (await sandbox.listAtMeta(shop))[0]?.welcome_message_sequence)
    .toContain("My new greeting.");
});

test("Someone who may only view has no drafts, and cannot make one by hand", async ({ sandbox, signIn, context }) => {
  const shop = await sandbox.seed({ sequences: [LIVE], tasks: ["VIEW_TEMPLATES"] });
  await signIn(shop);
  const userId = storyUserId(storyServers().databaseUrl, shop.userId);
  const draft = {
    ...{ userId, isNew: false, revision: null, mine: [], writer: crypto.randomUUID(), turn: 1 },
    content: { words: { name: "", text: "No", autofill: "", iceBreakers: [] }, base: null, language: null },
  };
  const path = `/api/accounts/${shop.wabaId}/drafts`;
  const answer = await context.request.put(`${path}/${shop.sequenceIds[0]}`, { data: draft });
  expect(await answer.text()).toContain("not-allowed");
  expect(await (await context.request.get(path)).json()).toEqual([]);
});

test("A stranger's hand-made save learns nothing of the account, and nobody writes drafts in another's name", async ({
  sandbox,
  business,
  browserOf,
}) => {
  const save = {
    ...{ isNew: false, revision: null, mine: [], writer: crypto.randomUUID(), turn: 1 },
    content: { words: { name: "", text: "Mischief", autofill: "", iceBreakers: [] }, base: null, language: null },
  };
  const path = `/api/accounts/${business.wabaId}/drafts`;
  const someone = await sandbox.seed();
  const stranger = await browserOf(someone);
  const member = await browserOf(business);
  const idOf = ({ userId }: { userId: string }) => storyUserId(storyServers().databaseUrl, userId);
  const own = { ...save, userId: idOf(someone) };
  expect((await stranger.request.put(`${path}/1`, { data: own })).status()).toBe(404);
  expect((await stranger.request.get(path)).status()).toBe(404);
  expect((await stranger.request.get(`${path}/1`)).status()).toBe(404);

  const copied = { ...save, userId: idOf(business) };
  const answers = await Promise.all(
    [path, "/api/accounts/999999999999/drafts"].map((drafts) => stranger.request.put(`${drafts}/1`, { data: copied })),
  );
  const [real, madeUp] = await Promise.all(answers.map((answer) => answer.text()));
  expect(real).toContain("other-person");
  expect(madeUp).toBe(real);
  const answer = await member.request.put(`${path}/1`, { data: { ...save, userId: "somebody-else" } });
  expect(await answer.text()).toContain("other-person");
  expect(await (await member.request.get(path)).json()).toEqual([]);
});

test("Duplicating in another language creates a draft to translate", async ({
  openList,
  sandbox,
  composer,
  list,
  page,
}) => {
  const shop = await openList({ sequences: [{ ...LIVE, message: { ...LIVE.message, colour: "green" } }] });
  await list.act("Bookings", "Duplicate in another language…");
  const dialog = page.getByRole("dialog", { name: "Duplicate in another language" });
  await dialog.getByRole("searchbox", { name: "Language" }).fill("span");
  await page.keyboard.press("Enter");
  await expect(composer.name).toHaveValue("Bookings (Español)");
  await expect(composer.text).toHaveValue("Welcome to the salon.");
  await expect(page.getByText("Translate into Español.")).toBeVisible();
  await composer.text.fill("Bienvenida a la peluquería.");
  await expect(composer.saved).toBeVisible();
  await composer.publish.click();
  await expect(composer.dialog).toContainText("It's created at Meta.");
  await composer.confirm();
  await expect(composer.published("Bookings (Español)")).toBeVisible();
  const [copy] = (await sandbox.listAtMeta(shop)).filter(({ name }) => name.includes("Español"));
  expect(JSON.parse(copy?.welcome_message_sequence ?? "{}")).toEqual({
    ...LIVE.message,
    text: "Bienvenida a la peluquería.",
    colour: "green",
  });
});

test("Duplicating in another language from the composer includes unpublished changes", async ({
  openSequence,
  composer,
  page,
}) => {
  await openSequence(LIVE);
  await composer.text.fill("Welcome to the new salon.");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Duplicate in another language…" }).click();
  await page.getByRole("radio", { name: /العربية/ }).check();
  await page.getByRole("button", { name: "Create draft" }).click();
  await expect(composer.name).toHaveValue("Bookings (العربية)");
  await expect(composer.text).toHaveValue("Welcome to the new salon.");
});

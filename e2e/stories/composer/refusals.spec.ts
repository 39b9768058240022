import { expect, test } from "../../fixtures/test";

const WORDS = { name: "Refused", text: "Words that must not get lost", iceBreakers: ["Still there?"] };

/** Errors of Meta's guide and related ones that a create may get, with their English text. */
const REFUSALS: { code: number; says: string }[] = [
  { code: 4027001, says: "Meta didn't accept part of this sequence." },
  { code: 4027005, says: "Meta refused to create this sequence." },
  { code: 4027007, says: "Meta hasn't enabled welcome message sequences for this account yet." },
  { code: 4027010, says: "Meta says that something it needs is missing." },
  { code: 4027017, says: "Meta can't find this, or you no longer have access." },
  { code: 200, says: "A permission is missing at Meta." },
  { code: 368, says: "Meta has blocked this action for breaking one of its policies." },
];

for (const { code, says } of REFUSALS) {
  test(`Meta's refusal ${code} is explained in plain language, and nothing typed is lost`, async ({
    openNewSequence,
    business,
    sandbox,
    composer,
    page,
  }) => {
    await sandbox.fault({ match: { wabaId: business.wabaId, method: "POST" }, error: { code } });
    await openNewSequence();
    await composer.write(WORDS);
    await composer.send();
    await expect(page.getByText(says).first()).toBeVisible();
    await expect(page.getByRole("button", { name: "Copy code" })).toContainText(String(code));
    await expect(page.getByRole("button", { name: "Copy trace id" })).toBeVisible();
    await expect(composer.name).toHaveValue(WORDS.name);
    await expect(composer.text).toHaveValue(WORDS.text);
    await expect(composer.iceBreaker(1)).toHaveValue("Still there?");

    await composer.send();
    await expect(composer.published("Refused")).toBeVisible();
  });
}

test("A refusal that only the subcode names is understood", async ({
  openNewSequence,
  business,
  sandbox,
  composer,
  page,
}) => {
  await sandbox.fault({
    match: { wabaId: business.wabaId, method: "POST" },
    error: { code: 100, error_subcode: 4027007 },
  });
  await openNewSequence();
  await composer.write(WORDS);
  await composer.send();
  await expect(page.getByText("Meta hasn't enabled welcome message sequences for this account yet.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy code" })).toContainText("100/4027007");
});

test("A refusal about one field stands at that field", async ({ openNewSequence, business, sandbox, composer }) => {
  await sandbox.fault({
    match: { wabaId: business.wabaId, method: "POST" },
    error: { code: 100, message: "(#100) Param name must be a string of at most 40 characters" },
  });
  await openNewSequence();
  await composer.write(WORDS);
  await composer.send();
  await expect(composer.name).toHaveAttribute("aria-invalid", "true");
  await expect(composer.name).toBeFocused();
});

test("A change that Meta refuses leaves what is live as it is", async ({ sandbox, signIn, composer, page }) => {
  const shop = await sandbox.seed({ sequences: [{ name: "Live", message: { text: "Live words" } }] });
  await sandbox.fault({ match: { wabaId: shop.wabaId, method: "POST" }, error: { code: 4027006 } });
  await signIn(shop);
  await composer.open(shop.wabaId, shop.sequenceIds[0]);
  await composer.text.fill("Refused words");
  await composer.send();
  await expect(page.getByText("Meta refused to change this sequence.")).toBeVisible();
  await expect(composer.text).toHaveValue("Refused words");
  expect((await sandbox.listAtMeta(shop))[0]?.welcome_message_sequence).toContain("Live words");
});

test("When Meta asks for a pause, Overture says until when and asks nothing more", async ({
  openList,
  sandbox,
  list,
  page,
}) => {
  const shop = await openList({ sequences: [{ name: "Known", message: { text: "Hi" } }] });
  await expect(list.sequence("Known")).toBeVisible();
  await sandbox.fault({
    match: { wabaId: shop.wabaId },
    times: null,
    error: { code: 80007, message: "Rate limit" },
    headers: { "retry-after": "600" },
  });
  await page.getByRole("button", { name: "Check with Meta now" }).click();
  await expect(page.getByText("Meta is limiting requests for this account.")).toBeVisible();
  await expect(page.getByText(/We'll try again at \d\d:\d\d/)).toBeVisible();
  await expect(list.sequence("Known")).toBeVisible();

  await sandbox.calm(shop.wabaId);
  await sandbox.forgetRequests(shop.wabaId);
  const asked = page.waitForResponse((response) => response.url().includes(`/api/accounts/${shop.wabaId}/sequences`));
  await page.getByRole("button", { name: "Check with Meta now" }).click();
  await asked;
  expect(await sandbox.requests(shop.wabaId)).toEqual([]);
});

test("While Meta is away the list stays readable and says since when", async ({ openList, sandbox, list, page }) => {
  const shop = await openList({ sequences: [{ name: "Known", message: { text: "Hi" } }] });
  await expect(list.sequence("Known")).toBeVisible();
  await sandbox.fault({ match: { wabaId: shop.wabaId }, times: null, cut: true });
  await page.getByRole("button", { name: "Check with Meta now" }).click();
  await expect(page.getByText(/Meta hasn't responded since/)).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(list.sequence("Known")).toBeVisible();
  await expect(page.getByText(/Meta hasn't responded since/)).toBeVisible();
});

test("A sign-in that Meta ended can be renewed, and the draft is kept", async ({
  openNewSequence,
  business,
  sandbox,
  composer,
  page,
}) => {
  await openNewSequence();
  await composer.write(WORDS);
  await sandbox.changeToken(business.accessToken, { invalidSubcode: 460 });
  // A check in the background may be the first to learn it.
  await page.request.get(`/api/accounts/${business.wabaId}/sequences?refresh=1`);
  await composer.send();
  await expect(page.getByText("Your Facebook password was changed, which ended the connection.")).toBeVisible();
  await sandbox.changeToken(business.accessToken, { invalidSubcode: null });
  await page.getByRole("alert").getByRole("link", { name: "Sign in again" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByRole("button", { name: "Use an access token" }).click();
  await page.getByRole("textbox", { name: "Access token" }).fill(business.accessToken);
  await page.getByRole("button", { name: "Check and sign in" }).click();
  await expect(composer.text).toHaveValue(WORDS.text);
  await expect(composer.iceBreaker(1)).toHaveValue("Still there?");
});

import { expect, test } from "../../fixtures/test";

test("A marketer writes a sequence, sees it as the customer will, and publishes it", async ({
  openNewSequence,
  business,
  sandbox,
  composer,
  list,
}) => {
  await openNewSequence();
  await composer.write({
    name: "Driver sign-up",
    text: "Hi! *Welcome* to City Cabs. How can we help you today?",
    iceBreakers: ["How do I sign up?", "What do I earn?"],
  });
  await expect(composer.phone).toContainText("Welcome to City Cabs.");
  await expect(composer.phone.getByText("Welcome", { exact: true })).toHaveCSS("font-weight", /^(600|700|bold)$/);
  await expect(composer.phone).toContainText("What do I earn?");

  await composer.send();
  const done = composer.published("Driver sign-up");
  await expect(done).toBeVisible();
  const [atMeta] = await sandbox.listAtMeta(business);
  await expect(done).toContainText(atMeta?.id ?? "no sequence at Meta");
  expect(JSON.parse(atMeta?.welcome_message_sequence ?? "{}")).toMatchObject({
    text: "Hi! *Welcome* to City Cabs. How can we help you today?",
    ice_breakers: [{ title: "How do I sign up?" }, { title: "What do I earn?" }],
  });

  await done.getByRole("link", { name: "All sequences" }).click();
  await expect(list.sequence("Driver sign-up")).toBeVisible();
});

test("Counters count what a person counts, and a long text is warned about, not forbidden", async ({
  openNewSequence,
  business,
  sandbox,
  composer,
  page,
}) => {
  await openNewSequence();
  await composer.text.fill("👩‍👩‍👧 é");
  await expect(page.getByText("3 of 300")).toBeVisible();
  await composer.write({ name: "Long one", text: `Welcome to our shop. ${"Everything is on sale. ".repeat(20)}` });
  await expect(page.getByRole("list", { name: "Worth a look" }).first()).toBeVisible();
  await composer.send();
  await expect(composer.published("Long one")).toBeVisible();
  expect(await sandbox.listAtMeta(business)).toHaveLength(1);
});

test("Only what Meta would surely refuse stops a marketer, at the field where it is", async ({
  openNewSequence,
  business,
  sandbox,
  composer,
  page,
}) => {
  await openNewSequence();
  await composer.publish.click();
  await expect(page.getByText("Give the sequence a name.").first()).toBeVisible();
  await expect(page.getByText("Write the welcome text: Meta refuses a sequence without one.").first()).toBeVisible();
  await expect(composer.name).toBeFocused();

  await composer.write({ name: "Twice", text: "Hello there", iceBreakers: ["Same?", "same?"] });
  await composer.publish.click();
  await expect(page.getByText("This question is already in the list.").first()).toBeVisible();
  expect(await sandbox.listAtMeta(business)).toHaveLength(0);
});

test("Questions are put in order by dragging", async ({ openNewSequence, composer, page }) => {
  await openNewSequence();
  await composer.write({ iceBreakers: ["First?", "Second?", "Third?"] });

  await page.getByRole("button", { name: "Move ice breaker 3", exact: true }).hover();
  await expect(page.getByRole("button", { name: "Move ice breaker 3", exact: true })).toHaveAttribute(
    "aria-roledescription",
    /.+/,
  );
  const from = await page.getByRole("button", { name: "Move ice breaker 3", exact: true }).boundingBox();
  const to = await page.getByRole("button", { name: "Move ice breaker 1", exact: true }).boundingBox();
  expect(from && to).toBeTruthy();
  await page.mouse.move((from?.x ?? 0) + 8, (from?.y ?? 0) + 12);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 8, (to?.y ?? 0) + 20, { steps: 12 });
  await page.mouse.move((to?.x ?? 0) + 8, (to?.y ?? 0) + 4, { steps: 4 });
  await page.mouse.up();
  await expect(composer.iceBreaker(1)).toHaveValue("Third?");
});

test("A question that was removed is taken back", async ({ openNewSequence, composer, page }) => {
  await openNewSequence();
  await composer.write({ iceBreakers: ["First?", "Second?", "Third?"] });
  await page.getByRole("button", { name: "Remove ice breaker 2" }).click();
  await expect(composer.iceBreaker(3)).toHaveCount(0);
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect(composer.iceBreaker(2)).toHaveValue("Second?");
});

test("What is typed survives a reload, word for word", async ({ openNewSequence, composer, page }) => {
  await openNewSequence();
  await composer.write({ name: "Half done", text: "Hello, I am not fin", iceBreakers: ["Anyone?"] });
  await expect(composer.saved).toBeVisible();
  await page.reload();
  await expect(page.getByText("Restored your unpublished changes.")).toBeVisible();
  await expect(composer.name).toHaveValue("Half done");
  await expect(composer.text).toHaveValue("Hello, I am not fin");
  await expect(composer.iceBreaker(1)).toHaveValue("Anyone?");
});

test("Arabic text runs from right to left in the field and on the phone in any interface language", async ({
  openNewSequence,
  business,
  sandbox,
  composer,
  page,
}) => {
  const text = "مرحبًا! كيف يمكننا *مساعدتك* اليوم؟";
  await openNewSequence();
  await composer.write({ name: "ترحيب", text, iceBreakers: ["ما هي الأسعار؟"] });
  await expect(composer.text).toHaveCSS("direction", "rtl");
  await expect(composer.phone.getByText("مساعدتك", { exact: true })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await composer.send();
  await expect(composer.published("ترحيب")).toBeVisible();
  const [atMeta] = await sandbox.messagesAtMeta(business);
  expect(atMeta).toMatchObject({ text });
});

test("A whole sequence is written and published with only the keyboard", async ({
  openList,
  sandbox,
  composer,
  page,
}) => {
  const business = await openList();
  await expect(page.getByText("No sequences yet")).toBeVisible();
  await page.keyboard.press("n");
  await expect(page).toHaveURL(/\/sequences\/new/);
  await composer.name.focus();
  await page.keyboard.type("By hand");
  await composer.text.focus();
  await page.keyboard.type("Hello by keyboard");
  await composer.addIceBreaker.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("One?");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Two?");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(composer.iceBreaker(1)).toHaveValue("Two?");
  await page.keyboard.press("Control+Enter");
  await expect(composer.dialog).toContainText("Hello by keyboard");
  await page.keyboard.press("Enter");
  await expect(composer.published("By hand")).toBeVisible();
  const [atMeta] = await sandbox.messagesAtMeta(business);
  expect(atMeta).toMatchObject({
    ice_breakers: [{ title: "Two?" }, { title: "One?" }],
  });
});

import { expect, test } from "../../fixtures/test";
import type { Fault } from "../../support/fault";

const CREATION = { method: "POST", path: "welcome_message_sequences", params: { sequence_id: null } };

/** Ways to lose the answer to a successful create. */
const LOSSES: [string, Partial<Fault>][] = [
  ["the connection breaks", { cut: true }],
  ["a proxy answers 502 in its place", { html: true }],
  ["Meta answers 500", { status: 500 }],
];

for (const [what, loss] of LOSSES) {
  test(`Created at Meta, but ${what}: Overture finds it, and there is no twin`, async ({
    openNewSequence,
    business,
    sandbox,
    composer,
  }) => {
    await sandbox.fault({ match: { wabaId: business.wabaId, ...CREATION }, after: true, ...loss });
    await openNewSequence();
    await composer.write({ name: "Once only", text: "There is one of me" });
    await composer.send();
    await expect(composer.published("Once only")).toBeVisible({ timeout: 30_000 });
    expect(await sandbox.listAtMeta(business)).toHaveLength(1);
    const creations = await sandbox.writes(business.wabaId);
    expect(creations).toHaveLength(1);
  });
}

test("Created three seconds after the connection broke: the page waits for it, and goes there", async ({
  openNewSequence,
  business,
  sandbox,
  composer,
  page,
}) => {
  await sandbox.fault({ match: { wabaId: business.wabaId, ...CREATION }, cut: true, commitAfterMs: 3_000 });
  await openNewSequence();
  await composer.write({ name: "Late but once", text: "I land when nobody listens any more" });
  await composer.send();
  await expect(page.getByText("We don't know yet whether Meta created it. Checking…")).toBeVisible();
  await expect(composer.published("Late but once")).toBeVisible({ timeout: 30_000 });
  expect(await sandbox.listAtMeta(business)).toHaveLength(1);
  expect(await sandbox.writes(business.wabaId)).toHaveLength(1);
});

test("A person who closes the page during the check returns to the created sequence", async ({
  openNewSequence,
  business,
  sandbox,
  composer,
  list,
  page,
}) => {
  await sandbox.fault({ match: { wabaId: business.wabaId, ...CREATION }, cut: true, commitAfterMs: 3_000 });
  await openNewSequence();
  await composer.write({ name: "While I was away", text: "I land when nobody looks" });
  await expect(composer.saved).toBeVisible();
  await composer.send();
  await expect(page.getByText("We don't know yet whether Meta created it. Checking…")).toBeVisible();
  const draft = page.url();
  expect(draft).toContain("draft=");
  await list.open(business.wabaId);
  await expect(list.sequence("While I was away")).toBeVisible({ timeout: 40_000 });
  await page.goto(draft);
  const [made] = await sandbox.listAtMeta(business);
  await expect(page).toHaveURL(`/${business.wabaId}/sequences/${made?.id}`);
  expect(await sandbox.listAtMeta(business)).toHaveLength(1);
});

test("Not created and the answer lost: only after a minute and a half of looking may one try again", async ({
  openNewSequence,
  business,
  sandbox,
  composer,
  page,
}) => {
  test.setTimeout(180_000);
  await sandbox.fault({ match: { wabaId: business.wabaId, ...CREATION }, cut: true });
  await openNewSequence();
  await composer.write({ name: "Second try", text: "I arrive late" });
  await expect(composer.saved).toBeVisible();
  await composer.send();
  const checking = page.getByText("We don't know yet whether Meta created it. Checking…");
  await expect(checking).toBeVisible();
  await page.reload();
  await expect(checking).toBeVisible();
  await expect(composer.name).not.toBeEditable();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByText("Meta didn't create this sequence.")).toBeVisible({ timeout: 120_000 });
  expect(await sandbox.writes(business.wabaId)).toHaveLength(1);
  await page.getByRole("button", { name: "Try again" }).click();
  await composer.confirm();
  await expect(composer.published("Second try")).toBeVisible();
  expect(await sandbox.listAtMeta(business)).toHaveLength(1);
});

test("Created, the answer lost and the list away too: it is found as soon as Meta answers again", async ({
  business,
  signIn,
  sandbox,
  list,
  composer,
  page,
}) => {
  await signIn(business);
  await list.open(business.wabaId);
  await expect(page.getByText("No sequences yet")).toBeVisible();
  await composer.openNew(business.wabaId);
  await composer.write({ name: "In the dark", text: "Was I created?" });
  await sandbox.fault({ match: { wabaId: business.wabaId, ...CREATION }, after: true, cut: true });
  await sandbox.fault({ match: { wabaId: business.wabaId, method: "GET" }, times: null, cut: true });
  await composer.send();
  await expect(page.getByText("We don't know yet whether Meta created it. Checking…")).toBeVisible({ timeout: 40_000 });
  expect(await sandbox.writes(business.wabaId)).toHaveLength(1);
  await sandbox.calm(business.wabaId);
  await expect(composer.published("In the dark")).toBeVisible({ timeout: 40_000 });
  expect(await sandbox.writes(business.wabaId)).toHaveLength(1);
  expect(await sandbox.listAtMeta(business)).toHaveLength(1);
});

import { expect, test } from "../fixtures/test";
import type { Fault } from "../support/sandbox-control";

const CREATION = { method: "POST", path: "welcome_message_sequences", params: { sequence_id: null } };

/** The ways in which the answer to a creation that went through gets lost. */
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
    await composer.publish.click();
    await expect(composer.published("Once only")).toBeVisible({ timeout: 30_000 });
    expect(await sandbox.listAtMeta(business)).toHaveLength(1);
    const creations = await sandbox.writes(business.wabaId);
    expect(creations).toHaveLength(1);
  });
}

test("Not created and the answer lost: only after Meta's list has proved it may one try again", async ({
  openNewSequence,
  business,
  sandbox,
  composer,
  page,
}) => {
  await sandbox.fault({ match: { wabaId: business.wabaId, ...CREATION }, cut: true });
  await openNewSequence();
  await composer.write({ name: "Second try", text: "I arrive late" });
  await composer.publish.click();
  await page.getByRole("button", { name: "Try again" }).click({ timeout: 30_000 });
  await expect(composer.published("Second try")).toBeVisible();
  expect(await sandbox.listAtMeta(business)).toHaveLength(1);
});

test("Created, the answer lost and the list away too: the next try finds it instead of making a twin", async ({
  openNewSequence,
  business,
  sandbox,
  composer,
  page,
}) => {
  await openNewSequence();
  await composer.write({ name: "In the dark", text: "Was I created?" });
  await sandbox.fault({ match: { wabaId: business.wabaId, ...CREATION }, after: true, cut: true });
  await sandbox.fault({ match: { wabaId: business.wabaId, method: "GET" }, times: null, cut: true });
  await composer.publish.click();
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible({ timeout: 40_000 });
  const creations = () => sandbox.writes(business.wabaId);
  expect(await creations()).toHaveLength(1);
  await sandbox.calm(business.wabaId);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(composer.published("In the dark")).toBeVisible();
  expect(await creations()).toHaveLength(1);
  expect(await sandbox.listAtMeta(business)).toHaveLength(1);
});

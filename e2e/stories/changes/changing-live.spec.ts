import { expect, test } from "../../fixtures/test";

const LIVE = { name: "Autumn", message: { text: "Autumn words.", ice_breakers: [{ title: "Open on Sunday?" }] } };
const TWO_ADS = [
  { name: "Carousel", sequence: 0 },
  { name: "Video", sequence: 0 },
];

test("A live sequence is rewritten: draft, publish, switch, review, and deletion of the old one", async ({
  openSequence,
  sandbox,
  composer,
  path,
  page,
}) => {
  const { shop, id } = await openSequence(LIVE, { ads: TWO_ADS, reviewMs: null });
  await path.button("Change it").click();
  await expect(page.getByText("A change of “Autumn”.")).toBeVisible();
  await expect(composer.name).toHaveValue("Autumn v2");
  await composer.text.fill("Winter words.");
  await composer.publish.click();
  await expect(composer.dialog).toContainText("which stays live");
  await expect(composer.dialog.locator("del")).toHaveText(["Autumn"]);
  await composer.confirm();

  await expect(path.current).toContainText("Select ads");
  await expect(page.getByRole("checkbox", { name: "Carousel" })).toBeChecked();
  await path.button("Check 2 ads").click();
  await path.switch(2);
  await expect(page.getByText("2 in review at Meta.")).toBeVisible();
  const { ads } = await sandbox.adsAtMeta(shop.wabaId);
  for (const ad of ads) await sandbox.changeAd(ad.id, { review: "approved" });
  await expect(page.getByText("2 reviewed.")).toBeVisible({ timeout: 40_000 });

  await path.button("Delete “Autumn”…").click();
  await path.dialog.getByRole("button", { name: "Delete it" }).click();
  await expect(
    page.getByRole("heading", { name: "Done: ads greet with “Autumn v2”, and “Autumn” is deleted." }),
  ).toBeVisible();
  const listed = await sandbox.listAtMeta(shop);
  expect(listed.map(({ name }) => name)).toEqual(["Autumn v2"]);
  expect(listed.map((row) => row.id)).not.toContain(id);
  expect(ads).toHaveLength(2);
  expect((await sandbox.adsAtMeta(shop.wabaId)).ads.map(({ sequenceId }) => sequenceId)).toEqual(
    ads.map(() => listed[0]?.id),
  );
});

test("Left in the middle, it stands where it was, and both sequences and the ads say so", async ({
  openSequence,
  list,
  composer,
  path,
  page,
}) => {
  const { shop, id } = await openSequence(LIVE, { ads: TWO_ADS, reviewMs: null });
  await path.button("Change it").click();
  await composer.text.fill("Winter words.");
  await expect(composer.saved).toBeVisible();
  await list.open(shop.wabaId);
  await list.row("Autumn").getByRole("link", { name: "New text in progress" }).click();
  await expect(path.current).toContainText("Write and publish the new version");
  await page.getByRole("link", { name: "Write the new version" }).click();
  await expect(composer.text).toHaveValue("Winter words.");
  await composer.send();
  await path.button("Check 2 ads").click();
  await path.switch(2);
  await expect(page.getByText("2 in review at Meta.")).toBeVisible();

  await list.open(shop.wabaId);
  await expect(list.row("Autumn")).toContainText("Replaced, to be finished");
  await expect(list.row("Autumn v2")).toContainText("Took over, to be finished");
  await path.openAds(shop.wabaId);
  await expect(page.getByRole("link", { name: "Switched, to be finished" })).toHaveCount(2);
  await composer.open(shop.wabaId, id);
  await expect(page.getByText("“Autumn v2” replaces it.")).toBeVisible();
  await page.getByRole("link", { name: "See and finish" }).click();
  await path.button("Keep it and finish").click();
  await expect(page.getByRole("heading", { name: /^Finished/ })).toBeVisible();
});

test("Two people press at once: one works, both see it, and no ad gets two creatives", async ({
  openSequence,
  sandbox,
  browserOf,
  path,
  page,
}) => {
  const { shop } = await openSequence(LIVE, {
    ads: TWO_ADS,
    reviewMs: null,
    members: [{ name: "Ben", tasks: ["MANAGE"] }],
  });
  await path.rewrite("Winter words.");
  await path.button("Check 2 ads").click();
  await expect(path.button("Switch 2 ads")).toBeVisible();
  const [ben] = shop.members;
  const theirs = await (await browserOf({ wabaId: shop.wabaId, accessToken: ben?.accessToken ?? "" })).newPage();
  await theirs.goto(page.url());
  const theirButton = theirs.getByRole("button", { name: "Switch 2 ads" });
  await theirButton.waitFor();
  const before = await sandbox.adsAtMeta(shop.wabaId);
  // A press that waits until the button is stable would come after the first one took the button away.
  await Promise.all([path.switch(2), theirButton.dispatchEvent("click")]);
  for (const each of [page, theirs]) await expect(each.getByText("2 in review at Meta.")).toBeVisible();
  const after = await sandbox.adsAtMeta(shop.wabaId);
  expect(after.creatives).toHaveLength(before.creatives.length + 2);
});

test("Undo before the old one is deleted restores the ads, and keeps the new sequence", async ({
  openSequence,
  sandbox,
  path,
  page,
}) => {
  const { shop, id } = await openSequence(LIVE, { ads: TWO_ADS, reviewMs: null });
  const before = await sandbox.adsAtMeta(shop.wabaId);
  await path.rewrite("Winter words.");
  await path.button("Check 2 ads").click();
  await path.switch(2);
  await path.button("Undo all").click();
  await path.dialog.getByRole("button", { name: "Put them back" }).click();
  await expect(
    page.getByRole("heading", { name: /^Undone: the old creatives are back. “Autumn v2” stays/ }),
  ).toBeVisible();
  await expect(page.getByText("2 creatives aren't used by any ad.")).toBeVisible();
  const after = await sandbox.adsAtMeta(shop.wabaId);
  expect(after.ads.map(({ creativeId }) => creativeId)).toEqual(before.ads.map(({ creativeId }) => creativeId));
  expect(after.ads.map(({ sequenceId }) => sequenceId)).toEqual([id, id]);
  expect(await sandbox.listAtMeta(shop)).toHaveLength(2);

  await path.button("Switch again…").click();
  await path.switch(2);
  await expect(page.getByText("2 in review at Meta.")).toBeVisible();
  const again = await sandbox.adsAtMeta(shop.wabaId);
  expect(again.ads.some(({ sequenceId }) => sequenceId === id)).toBe(false);
});

test("A change given up while writing keeps the draft and changes nothing", async ({
  openSequence,
  sandbox,
  list,
  composer,
  path,
  page,
}) => {
  const { shop } = await openSequence(LIVE, { ads: TWO_ADS });
  await path.button("Change it").click();
  await composer.text.fill("Winter words.");
  await expect(composer.saved).toBeVisible();
  await page.getByRole("link", { name: "See the steps" }).click();
  await path.button("Cancel change…").click();
  await path.dialog.getByRole("button", { name: "Cancel change" }).click();
  await expect(page.getByRole("heading", { name: "Canceled. No ad was changed." })).toBeVisible();
  await list.open(shop.wabaId);
  await expect(page.getByRole("link", { name: "Continue Autumn v2" })).toBeVisible();
  expect(await sandbox.listAtMeta(shop)).toHaveLength(1);
});

import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";

const SEQUENCES = [
  { name: "Autumn", message: { text: "Autumn words." } },
  { name: "Spring", message: { text: "Spring words.", ice_breakers: [{ title: "Open on Sunday?" }] } },
];
const ADS = [
  { name: "Carousel", campaign: "Always on" },
  { name: "Video", own: { text: "Words of my own" } },
  { name: "Boosted post", postBased: true },
];

test("A sequence is put into two ads: checked without changing anything, then switched", async ({
  sandbox,
  signIn,
  path,
  page,
}) => {
  const shop = await sandbox.seed({ sequences: SEQUENCES, ads: ADS, reviewMs: null });
  await signIn(shop);
  await path.openAds(shop.wabaId);
  await path.chooseAds("Carousel", "Video");
  const before = await sandbox.adsAtMeta(shop.wabaId);
  await path.attach("Spring");

  await expect(page.getByText("2 ads can be switched.")).toBeVisible();
  await expect(path.ad("Video")).toContainText("The ad's own greeting is replaced. Undo restores it.");
  const consequences = page.getByRole("list", { name: "What will happen" });
  for (const words of ["A new creative", "Meta reviews it again", "Likes and comments may be lost", "It can be undone"])
    await expect(consequences).toContainText(words);
  expect(await sandbox.adsAtMeta(shop.wabaId)).toMatchObject({ ads: before.ads, creatives: before.creatives });

  await path.switch(2);
  await expect(page.getByText("2 in review at Meta.")).toBeVisible();
  await expect(path.ad("Carousel")).toContainText("In review");
  const { ads } = await sandbox.adsAtMeta(shop.wabaId);
  expect(ads.filter(({ sequenceId }) => sequenceId === shop.sequenceIds[1])).toHaveLength(2);
  await path.button("Finish").click();
  await expect(page.getByRole("heading", { name: /^Finished\. Switched ads stay as they are/ })).toBeVisible();
});

test("The dry run says which ads cannot take it, and only the others are switched", async ({
  sandbox,
  signIn,
  path,
  page,
}) => {
  const shop = await sandbox.seed({
    sequences: SEQUENCES,
    ads: [
      ...ADS,
      { name: "Two ways", destinationType: "MESSAGING_MESSENGER_WHATSAPP" },
      { name: "Far", page: "elsewhere" },
    ],
  });
  await signIn(shop);
  await path.openAds(shop.wabaId);
  await path.chooseAds("Carousel", "Boosted post", "Two ways", "Far");
  await path.attach("Spring");
  await expect(page.getByText("1 ad can be switched, 3 stay as they are.")).toBeVisible();
  await expect(path.ad("Boosted post")).toContainText("Meta does not let its creative be copied");
  await expect(path.ad("Two ways")).toContainText("several places");
  await expect(path.ad("Far")).toContainText("not a number of this business account");
  await path.switch(1);
  await expect(path.steps).toContainText("1 switched, 3 left as they were");
  const { ads } = await sandbox.adsAtMeta(shop.wabaId);
  expect(ads.filter(({ sequenceId }) => sequenceId !== null).map(({ name }) => name)).toEqual(["Carousel"]);
});

test("Ads are chosen from the sequence too, and undone one by one", async ({ openList, sandbox, list, path, page }) => {
  const shop = await openList({ sequences: SEQUENCES, ads: ADS.slice(0, 2), reviewMs: null });
  await list.act("Spring", "Select its ads…");
  await expect(page.getByRole("heading", { name: "Use “Spring” in ads" })).toBeVisible();
  await expect(page.getByText("Current greeting: its own greeting")).toBeVisible();
  await page.getByRole("checkbox", { name: "All 2 ads" }).check();
  await path.button("Check 2 ads").click();
  await path.switch(2);
  await expect(page.getByText("2 in review at Meta.")).toBeVisible();

  await path.button("Undo Video").click();
  await path.dialog.getByRole("button", { name: "Put it back" }).click();
  await expect(path.ad("Video")).toContainText("Old creative restored");
  await expect(path.ad("Carousel")).toContainText("Switched");
  await expect(page.getByText("One creative isn't used by any ad.")).toBeVisible();
  const { ads } = await sandbox.adsAtMeta(shop.wabaId);
  expect(ads.map(({ sequenceId }) => sequenceId)).toEqual([shop.sequenceIds[1], null]);
});

test("A sequence is taken out of an ad, which keeps everything else", async ({ sandbox, signIn, path, page }) => {
  const shop = await sandbox.seed({ sequences: SEQUENCES, ads: [{ name: "Carousel", sequence: 1 }], reviewMs: null });
  await signIn(shop);
  await path.openAds(shop.wabaId);
  await path.chooseAds("Carousel");
  await path.button("Detach…").click();
  await expect(page.getByRole("heading", { name: "Take “Spring” out of 1 ad" })).toBeVisible();
  await path.button("Take it out of 1 ad").click();
  await expect(page.getByText("1 in review at Meta.")).toBeVisible();
  expect((await sandbox.adsAtMeta(shop.wabaId)).ads[0]?.sequenceId).toBeNull();
});

test("The whole change can be made with only the keyboard", async ({ sandbox, signIn, path, page }) => {
  const shop = await sandbox.seed({ sequences: SEQUENCES, ads: ADS.slice(0, 1), reviewMs: null });
  await signIn(shop);
  await path.openAds(shop.wabaId);
  const press = async (locator: ReturnType<typeof path.button>, key = "Enter") => {
    await locator.focus();
    await expect(locator).toBeFocused();
    await page.keyboard.press(key);
  };
  await press(page.getByRole("checkbox", { name: "Select Carousel", exact: true }), "Space");
  await press(path.button("Attach a sequence…"));
  await path.dialog.getByRole("searchbox", { name: "Find a sequence" }).focus();
  await page.keyboard.type("spring");
  await expect(path.dialog.getByRole("radio", { name: "Spring" })).toBeChecked();
  await page.keyboard.press("Enter");
  await press(path.button("Switch 1 ad"));
  await press(path.button("Undo Carousel"));
  await expect(path.dialog.getByRole("button", { name: "Not now" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Undone: the old creatives are back." })).toBeVisible();
});

test("A viewer sees the progress, and no way to continue", async ({ sandbox, signIn, browserOf, path }) => {
  const shop = await sandbox.seed({
    sequences: SEQUENCES,
    ads: ADS.slice(0, 1),
    members: [{ name: "Vera", tasks: ["VIEW_TEMPLATES"] }],
  });
  await signIn(shop);
  await path.openAds(shop.wabaId);
  await path.chooseAds("Carousel");
  await path.attach("Spring");
  await expect(path.button("Switch 1 ad")).toBeVisible();
  const [vera] = shop.members;
  const theirs = await (await browserOf({ wabaId: shop.wabaId, accessToken: vera?.accessToken ?? "" })).newPage();
  await theirs.goto(path.page.url());
  await expect(theirs.getByText("1 ad can be switched.")).toBeVisible();
  await expect(theirs.getByRole("button", { name: /^(Switch|Check|Select|Cancel change)/ })).toHaveCount(0);
});

test.describe("In light and dark", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("choosing, checking and switching ads are readable for everyone", async ({ sandbox, signIn, path, page }) => {
    const shop = await sandbox.seed({ sequences: SEQUENCES, ads: ADS, reviewMs: null });
    await signIn(shop);
    await page.goto(`/${shop.wabaId}/changes/new?sequence=${shop.sequenceIds[1]}`);
    await page.getByRole("checkbox", { name: "All 3 ads" }).check();
    await expectPresentable(page);
    await path.button("Check 3 ads").click();
    await expect(path.button("Switch 2 ads")).toBeVisible();
    await expectPresentable(page);
    await path.switch(2);
    await expect(page.getByText("2 in review at Meta.")).toBeVisible();
    await expectPresentable(page);
    await path.button("Undo all").click();
    await expectPresentable(page);
    await path.dialog.getByRole("button", { name: "Put them back" }).click();
    await expect(page.getByRole("heading", { name: /^Undone/ })).toBeVisible();
    await expectPresentable(page);
  });
});

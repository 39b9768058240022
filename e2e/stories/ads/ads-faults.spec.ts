import { expect, test } from "../../fixtures/test";
import { expectPresentable } from "../../support/looks/expect-presentable";
import type { Business } from "../../support/sandbox-control";

const SEQUENCES = [
  { name: "Autumn", message: { text: "Autumn words." } },
  { name: "Spring", message: { text: "Spring words." } },
];
const ADS = [
  { name: "Carousel", sequence: 0 },
  { name: "Video", sequence: 0 },
  { name: "Picture", sequence: 0 },
];

/** Three ads that passed the dry run, ready to switch. */
const checked = test.extend<{ shop: Business }>({
  shop: async ({ sandbox, signIn, path }, use) => {
    const shop = await sandbox.seed({ sequences: SEQUENCES, ads: ADS, reviewMs: null });
    await signIn(shop);
    await path.openAds(shop.wabaId);
    await path.chooseAds("Carousel", "Video", "Picture");
    await path.attach("Spring");
    await path.button("Switch 3 ads").waitFor();
    await use(shop);
  },
});

const making = ({ wabaId }: Business) => ({ wabaId, method: "POST", path: "adcreatives" });
const putting = ({ wabaId }: Business, adId: string) => ({ wabaId, adId, method: "POST" });

checked(
  "Meta asks for a pause in the middle: what was done stays, and it goes on where it stopped",
  async ({ sandbox, shop, path, page }) => {
    // The pause exceeds one call's limit; otherwise the client would wait it out unseen.
    checked.slow();
    const before = await sandbox.adsAtMeta(shop.wabaId);
    await sandbox.fault({
      match: making(shop),
      skip: 1,
      error: { code: 80004, error_subcode: 2446079, message: "There have been too many calls to this ad-account." },
      headers: { "retry-after": "40" },
    });
    await path.switch(3);
    await expect(page.getByText("1 of 3 ads switched")).toBeVisible();
    await expect(page.getByText("Meta is limiting requests for this ad account.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Copy trace id" })).toBeVisible();
    await expect(path.ad("Can be switched")).toHaveCount(2);
    await expectPresentable(page);
    await expect(
      page.getByText("It resumes automatically, even if you close this page.", { exact: false }),
    ).toBeVisible();
    // No page of Overture is open: a server resumes automatically once Meta accepts calls.
    const change = new URL(page.url()).pathname;
    await page.goto("about:blank");
    const switched = async () => (await sandbox.adsAtMeta(shop.wabaId)).ads.map(({ sequenceId }) => sequenceId);
    await expect.poll(switched, { timeout: 60_000 }).toEqual(ADS.map(() => shop.sequenceIds[1]));
    await page.goto(change);
    await expect(page.getByText("3 in review at Meta.")).toBeVisible();
    const after = await sandbox.adsAtMeta(shop.wabaId);
    expect(after.creatives).toHaveLength(before.creatives.length + 3);
  },
);

checked(
  "Meta's answer is lost after the creative was made: it is found, and no second one is made",
  async ({ sandbox, shop, path, page }) => {
    const before = await sandbox.adsAtMeta(shop.wabaId);
    await sandbox.fault({ match: making(shop), after: true, status: 500 });
    await path.switch(3);
    await expect(page.getByText("3 in review at Meta.")).toBeVisible({ timeout: 30_000 });
    const after = await sandbox.adsAtMeta(shop.wabaId);
    expect(after.creatives).toHaveLength(before.creatives.length + 3);
  },
);

checked(
  "Meta fails and stays away: what is not known is called so, and going on looks first",
  async ({ sandbox, shop, path, page }) => {
    const before = await sandbox.adsAtMeta(shop.wabaId);
    await sandbox.fault({ match: making(shop), after: true, status: 500 });
    await sandbox.fault({
      match: { wabaId: shop.wabaId, method: "GET", path: "adcreatives" },
      times: null,
      status: 500,
    });
    await path.switch(3);
    await expect(page.getByText("Meta's answer about the new creative was lost.", { exact: false })).toBeVisible({
      timeout: 40_000,
    });
    await expect(page.getByText("0 of 3 ads switched")).toBeVisible();
    await expectPresentable(page);
    await sandbox.calm(shop.wabaId);
    await path.button("Go on").click();
    await expect(page.getByText("3 in review at Meta.")).toBeVisible({ timeout: 30_000 });
    const after = await sandbox.adsAtMeta(shop.wabaId);
    expect(after.creatives).toHaveLength(before.creatives.length + 3);
  },
);

checked(
  "An ad was deleted meanwhile: it is said at the ad, and the others are switched",
  async ({ sandbox, shop, path, page }) => {
    await sandbox.changeAd(shop.adIds[1] ?? "", { status: "DELETED" });
    await path.switch(3);
    await expect(page.getByText("2 in review at Meta.")).toBeVisible();
    await expect(path.ad("Video")).toContainText("This ad was deleted or archived");
    await expect(path.steps).toContainText("2 switched, 1 left as it was");
    await expectPresentable(page);
  },
);

checked(
  "An ad is deleted after its creative was made: the creative that is left over is named",
  async ({ sandbox, shop, path, page }) => {
    const before = await sandbox.adsAtMeta(shop.wabaId);
    const video = shop.adIds[1] ?? "";
    await sandbox.fault({
      match: putting(shop, video),
      error: { code: 100, error_subcode: 33, message: "Unsupported post request. Object does not exist." },
    });
    await path.switch(3);
    await expect(page.getByText("2 in review at Meta.")).toBeVisible();
    await expect(path.ad("Video")).toContainText("Stays as it is");
    await expect(page.getByText("One creative isn't used by any ad.")).toBeVisible();
    await expect(page.getByText("Created for “Video”")).toBeVisible();
    await path.button("Delete it at Meta…").click();
    await path.dialog.getByRole("button", { name: "Delete it", exact: true }).click();
    await expect(page.getByText("One creative isn't used by any ad.")).toHaveCount(0);
    expect((await sandbox.adsAtMeta(shop.wabaId)).creatives).toHaveLength(before.creatives.length + 2);
  },
);

checked(
  "The permission was withdrawn: nothing more is changed, and the way out is named",
  async ({ sandbox, shop, path, page }) => {
    await sandbox.fault({
      match: making(shop),
      skip: 1,
      times: null,
      error: { code: 200, message: "(#200) Ad account owner has NOT grant ads_management permission" },
    });
    await path.switch(3);
    await expect(page.getByText("Access to these ads is missing at Meta.")).toBeVisible();
    await expect(page.getByText("1 of 3 ads switched")).toBeVisible();
    await expect(page.getByRole("link", { name: "Give access on the Ads page" })).toBeVisible();
    await sandbox.calm(shop.wabaId);
    await path.button("Undo switched ads").click();
    await path.dialog.getByRole("button", { name: "Put it back" }).click();
    await expect(page.getByRole("heading", { name: "Undone: the old creatives are back." })).toBeVisible();
    expect((await sandbox.adsAtMeta(shop.wabaId)).ads.map(({ sequenceId }) => sequenceId)).toEqual(
      ADS.map(() => shop.sequenceIds[0]),
    );
  },
);

checked(
  "The sequence was deleted elsewhere: no ad is switched to what is not there",
  async ({ sandbox, shop, path, page }) => {
    const before = await sandbox.adsAtMeta(shop.wabaId);
    await sandbox.changeAccount(shop.wabaId, { sequences: { [shop.sequenceIds[1] ?? ""]: null } });
    await path.switch(3);
    await expect(page.getByText("The sequence was deleted elsewhere.")).toBeVisible();
    await expect(page.getByText("0 of 3 ads switched")).toBeVisible();
    expect(await sandbox.adsAtMeta(shop.wabaId)).toMatchObject({ ads: before.ads, creatives: before.creatives });
    await path.button("Cancel change…").click();
    await path.dialog.getByRole("button", { name: "Cancel change" }).click();
    await expect(page.getByRole("heading", { name: "Canceled. No ad was changed." })).toBeVisible();
  },
);

checked("Somebody gave an ad another creative meanwhile: theirs stays", async ({ sandbox, shop, path, page }) => {
  const video = shop.adIds[1] ?? "";
  await sandbox.changeAd(video, { greetsWith: { own: "Theirs" } });
  await path.switch(3);
  await expect(page.getByText("2 in review at Meta.")).toBeVisible();
  await expect(path.ad("Video")).toContainText("Someone has given this ad another creative.");
  await path.button("Check the remaining ad again").click();
  await expect(page.getByText("1 ad can be switched.")).toBeVisible();
  await path.switch(1);
  await expect(page.getByText("3 in review at Meta.")).toBeVisible();
});

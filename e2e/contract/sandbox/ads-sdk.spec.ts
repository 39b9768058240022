import { Ad, AdAccount, AdCreative, Business, type Cursor, Page, User } from "facebook-nodejs-business-sdk";
import { expect, test } from "../../support/givens/sandbox-test";
import { officialSdk } from "../../support/official-sdk";

const data = (cursor: Cursor) => Array.from(cursor, (row) => row._data);
const sequences = [
  { name: "Old", message: { text: "Hi" } },
  { name: "New", message: { text: "Hello" } },
];

test("Meta's own SDK finds ad accounts, Pages, campaigns, ad sets and ads", async ({ sandbox }) => {
  const { accessToken, adAccountId, businessId, pageId } = await sandbox.seed({
    ads: [{ name: "One", campaign: "C" }],
  });
  const api = officialSdk(sandbox.url, accessToken);
  const me = new User("me", {}, undefined, api);
  const accounts = data(await me.getAdAccounts(["name", "account_status", "user_tasks", "business"]));
  expect(accounts).toMatchObject([{ id: `act_${adAccountId}`, account_status: 1, business: { id: businessId } }]);
  expect(data(await me.getAccounts(["name", "whatsapp_number"]))).toMatchObject([{ id: pageId }]);
  const business = new Business(businessId, {}, undefined, api);
  expect(data(await business.getOwnedAdAccounts(["name"]))).toMatchObject([{ id: `act_${adAccountId}` }]);
  expect(data(await business.getClientAdAccounts(["name"]))).toEqual([]);
  const account = new AdAccount(`act_${adAccountId}`, {}, undefined, api);
  expect((await account.get(["name", "currency"]))._data).toMatchObject({ currency: "USD" });
  expect(data(await account.getCampaigns(["name", "objective"]))).toMatchObject([{ name: "C" }]);
  const adSets = data(await account.getAdSets(["destination_type", "promoted_object"]));
  expect(adSets).toMatchObject([{ destination_type: "WHATSAPP", promoted_object: { page_id: pageId } }]);
  const ads = data(await account.getAds(["name", "effective_status", "campaign{name}", "creative{thumbnail_url}"]));
  expect(ads).toMatchObject([
    {
      name: "One",
      effective_status: "ACTIVE",
      campaign: { name: "C" },
      creative: { thumbnail_url: expect.any(String) },
    },
  ]);
  expect((await new Page(pageId, {}, undefined, api).get(["has_whatsapp_number"]))._data).toMatchObject({
    has_whatsapp_number: true,
  });
});

test("Meta's own SDK walks all pages of ads", async ({ sandbox }) => {
  const { accessToken, adAccountId, adIds } = await sandbox.seed({ ads: 60 });
  const account = new AdAccount(`act_${adAccountId}`, {}, undefined, officialSdk(sandbox.url, accessToken));
  let page = await account.getAds(["id"], { limit: 25 });
  const ids = data(page).map(({ id }) => id);
  while (page.hasNext()) {
    page = await page.next();
    ids.push(...data(page).map(({ id }) => id));
  }
  expect(ids).toEqual([...adIds].reverse());
});

test("Meta's own SDK makes a creative, puts it into an ad, and asks first", async ({ sandbox }) => {
  const { accessToken, adAccountId, adIds, sequenceIds } = await sandbox.seed({ sequences, ads: [{ sequence: 0 }] });
  const api = officialSdk(sandbox.url, accessToken);
  const account = new AdAccount(`act_${adAccountId}`, {}, undefined, api);
  const ad = new Ad(adIds[0] ?? "", {}, undefined, api);
  const before = (await ad.get(["creative{id,object_story_spec}"]))._data.creative as Record<string, unknown>;
  const params = {
    name: "By the SDK",
    object_story_spec: before.object_story_spec,
    asset_feed_spec: { additional_data: { partner_app_welcome_message_flow_id: sequenceIds[1] } },
  };
  const asked = await account.createAdCreative([], { ...params, execution_options: ["validate_only"] });
  expect(asked._data).toMatchObject({ success: true });
  const made = String((await account.createAdCreative([], params))._data.id);
  await ad.update([], { creative: { creative_id: made }, execution_options: ["validate_only"] });
  expect((await ad.get(["creative"]))._data).toMatchObject({ creative: { id: before.id } });
  await ad.update([], { creative: { creative_id: made } });
  expect((await ad.get(["creative", "effective_status"]))._data).toMatchObject({
    creative: { id: made },
    effective_status: "IN_PROCESS",
  });
  const creatives = data(await account.getAdCreatives(["name", "asset_feed_spec"]));
  expect(creatives.map(({ id }) => id)).toEqual([made, before.id]);
});

test("Meta's own SDK learns that a creative is immutable, and deletes one that no ad uses", async ({ sandbox }) => {
  const { accessToken, adAccountId } = await sandbox.seed({ ads: [{}] });
  const api = officialSdk(sandbox.url, accessToken);
  const account = new AdAccount(`act_${adAccountId}`, {}, undefined, api);
  const [shown] = data(await account.getAdCreatives(["object_story_spec"]));
  const made = await account.createAdCreative([], { name: "Spare", object_story_spec: shown?.object_story_spec });
  const spare = new AdCreative(String(made._data.id), {}, undefined, api);
  await expect(spare.update([], { object_story_spec: {} })).rejects.toMatchObject({
    name: "FacebookRequestError",
    response: { code: 100, error_user_title: "Creative cannot be changed" },
  });
  await spare.delete([]);
  expect(data(await account.getAdCreatives(["id"])).map(({ id }) => id)).toEqual([shown?.id]);
});

test("Meta's own SDK understands that a page holds too much", async ({ sandbox }) => {
  const { accessToken, adAccountId } = await sandbox.seed({ ads: 20, rowsAtOnce: 10 });
  const account = new AdAccount(`act_${adAccountId}`, {}, undefined, officialSdk(sandbox.url, accessToken));
  await expect(account.getAds(["creative{object_story_spec}"], { limit: 20 })).rejects.toMatchObject({
    status: 500,
    response: { code: 1, message: expect.stringContaining("reduce the amount of data") },
  });
});

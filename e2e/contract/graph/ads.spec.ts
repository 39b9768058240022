import { createCreative, validateCreative } from "@/lib/graph/edges/ads/create-creative";
import { deleteCreative } from "@/lib/graph/edges/ads/delete-creative";
import { findAdsWith } from "@/lib/graph/edges/ads/find-ads-with";
import { getAd } from "@/lib/graph/edges/ads/get-ad";
import { getCreative } from "@/lib/graph/edges/ads/get-creative";
import { listAdAccounts } from "@/lib/graph/edges/ads/list-ad-accounts";
import { listAds } from "@/lib/graph/edges/ads/list-ads";
import { listCreatives } from "@/lib/graph/edges/ads/list-creatives";
import { getFacebookPage, listFacebookPages } from "@/lib/graph/edges/ads/list-facebook-pages";
import { updateAdCreative, validateAdCreative } from "@/lib/graph/edges/ads/update-ad-creative";
import { listSubscribedApps } from "@/lib/graph/edges/webhooks/list-subscribed-apps";
import { subscribeApp } from "@/lib/graph/edges/webhooks/subscribe-app";
import { parseAd } from "@/lib/graph/parse/parse-ad";
import { clientOf, collect, errorOf, expect, test } from "../../support/givens/graph-test";
import type { RunningSandbox, SeedRequest } from "../../support/start-sandbox";

const sequences = [
  { name: "Old", message: { text: "Hi" } },
  { name: "New", message: { text: "Hello" } },
];

async function businessOf(sandbox: RunningSandbox, input: SeedRequest) {
  const seeded = await sandbox.seed(input);
  return { ...seeded, client: clientOf(sandbox, { accessToken: seeded.accessToken, appSecret: seeded.appSecret }) };
}

test("ads come with where they hang, what they show and what they greet with", async ({ sandbox }) => {
  const { client, adAccountId, sequenceIds, pageId } = await businessOf(sandbox, {
    sequences,
    ads: [
      {
        name: "One",
        sequence: 0,
        text: "Fresh",
        headline: "Get one",
        picture: "cup-amber",
        objective: "OUTCOME_SALES",
      },
      { name: "Two", own: { text: "Own words", autofill: "Hi!", iceBreakers: ["Price?"] }, isVideo: true },
      { name: "Three", postBased: true, effectiveStatus: "WITH_ISSUES" },
      { name: "Four", sequence: 1, optimizationType: "DEGREES_OF_FREEDOM" },
      { name: "Five", pageWelcomeMessage: "Just a text" },
    ],
  });
  const [page] = await collect(listAds(client, adAccountId));
  const [five, four, three, two, one] = page?.ads ?? [];
  expect(one).toMatchObject({
    name: "One",
    status: "ACTIVE",
    effectiveStatus: "ACTIVE",
    campaign: { objective: "OUTCOME_SALES" },
    adSet: { destinationType: "WHATSAPP", pageId, whatsappNumber: null },
    leadsToWhatsApp: true,
    changedAt: expect.stringMatching(/Z$/),
    creative: {
      postSource: null,
      greeting: { kind: "sequence", sequenceId: sequenceIds[0] },
      story: { text: "Fresh", headline: "Get one", pictureUrl: expect.stringContaining("cup-amber") },
      objectStorySpec: { page_id: pageId },
    },
  });
  expect(two?.creative?.greeting).toMatchObject({
    kind: "own",
    words: { text: "Own words", autofill: "Hi!", iceBreakers: [{ title: "Price?" }] },
  });
  expect(three).toMatchObject({
    issues: [{ code: 1_815_869 }],
    creative: { postSource: "facebook", postId: expect.stringContaining(pageId), objectStorySpec: null },
  });
  expect(four?.creative).toMatchObject({ optimizationType: "DEGREES_OF_FREEDOM", greeting: { kind: "nothing" } });
  expect(five?.creative?.greeting).toMatchObject({ kind: "own", words: { text: "Just a text" } });
});

test("a page that Meta finds too large is asked for again at half its size, without waiting", async ({ sandbox }) => {
  const { client, adAccountId, wabaId, adIds } = await businessOf(sandbox, { ads: 90, rowsAtOnce: 13 });
  const pages = await collect(listAds(client, adAccountId));
  expect(pages.flatMap(({ ads }) => ads.map(({ id }) => id))).toEqual([...adIds].reverse());
  const { requests } = await sandbox.control<{ requests: { params: { limit: string } }[] }>(
    "GET",
    `/requests?wabaId=${wabaId}`,
  );
  expect(requests.map(({ params }) => params.limit)).toEqual(["50", "25", ...Array.from({ length: 8 }, () => "12")]);
});

test("a code 1 of another kind is retried as it is, and a single row that is too much is an error", async ({
  scripted,
}) => {
  const error = { code: 1, message: "An unknown error has occurred." };
  const passing = await scripted([{ status: 500, body: { error } }, { body: { data: [{ id: "1" }] } }]);
  expect(await collect(listAds(clientOf(passing), "7"))).toMatchObject([{ ads: [{ id: "1" }] }]);
  expect(passing.requests.map(({ query }) => query.get("limit"))).toEqual(["50", "50"]);

  const tooMuch = { code: 1, message: "Please reduce the amount of data you're asking for, then retry your request" };
  const stubborn = await scripted(() => ({ status: 500, body: { error: tooMuch } }));
  expect((await errorOf(collect(listAds(clientOf(stubborn), "7")))).asksForLess).toBe(true);
  expect(stubborn.requests.map(({ query }) => query.get("limit"))).toEqual(["50", "25", "12", "6", "3", "1"]);
});

test("archived and deleted ads are listed when they are named, and read by their id", async ({ sandbox }) => {
  const { client, adAccountId, adIds } = await businessOf(sandbox, {
    ads: [{ status: "ARCHIVED" }, { status: "DELETED" }, {}],
  });
  const [page] = await collect(listAds(client, adAccountId, { effectiveStatuses: ["ARCHIVED", "DELETED"] }));
  expect(page?.ads.map(({ id }) => id)).toEqual([adIds[1], adIds[0]]);
  expect(await getAd(client, adIds[1] ?? "")).toMatchObject({ status: "DELETED", effectiveStatus: "DELETED" });
  expect(await getAd(client, "404")).toBeNull();
  expect(await getCreative(client, "404")).toBeNull();
});

test("an ad changes its sequence by a copy of its creative, after a dry run", async ({ sandbox }) => {
  const { client, adAccountId, adIds, sequenceIds } = await businessOf(sandbox, { sequences, ads: [{ sequence: 0 }] });
  const [adId = ""] = adIds;
  const before = await getAd(client, adId);
  const old = await getCreative(client, before?.creative?.id ?? "");
  const copy = {
    name: "Copy",
    objectStorySpec: old?.objectStorySpec ?? {},
    assetFeedSpec: { additional_data: { partner_app_welcome_message_flow_id: sequenceIds[1] } },
    carried: old?.carried ?? {},
  };
  await validateCreative(client, adAccountId, copy);
  expect((await collect(listCreatives(client, adAccountId))).flat()).toHaveLength(1);
  const { id } = await createCreative(client, adAccountId, copy);
  await validateAdCreative(client, adId, id);
  expect((await getAd(client, adId))?.creative?.id).toBe(old?.id);
  await updateAdCreative(client, adId, id);
  const after = await getAd(client, adId);
  expect(after).toMatchObject({
    effectiveStatus: "IN_PROCESS",
    creative: { id, story: before?.creative?.story ?? {} },
  });
  expect(after?.creative?.greeting).toEqual({ kind: "sequence", sequenceId: sequenceIds[1] });
  const found = (await collect(listCreatives(client, adAccountId))).flat().find(({ name }) => name === "Copy");
  expect(found?.id).toBe(id);
  expect(await errorOf(deleteCreative(client, id))).toMatchObject({ kind: "invalid-input" });
  const users = await findAdsWith(client, adAccountId, [id, old?.id ?? ""]);
  expect([...users]).toEqual([[id, { id: adId, name: after?.name }]]);
  await deleteCreative(client, old?.id ?? "");
  expect((await collect(listCreatives(client, adAccountId))).flat().map((creative) => creative.id)).toEqual([id]);
});

test("Meta's own text explains a refused creative", async ({ sandbox }) => {
  const { client, adAccountId } = await businessOf(sandbox, { ads: [{ page: "unlinked" }], sequences });
  const [page] = await collect(listAds(client, adAccountId));
  const objectStorySpec = page?.ads[0]?.creative?.objectStorySpec ?? {};
  const assetFeedSpec = { additional_data: { partner_app_welcome_message_flow_id: "404" } };
  const error = await errorOf(validateCreative(client, adAccountId, { name: "X", objectStorySpec, assetFeedSpec }));
  expect(error).toMatchObject({
    kind: "invalid-input",
    userTitle: "Message sequence not found",
    outcomeUnknown: false,
  });
});

test("a creation whose answer is lost is not repeated, a dry run is", async ({ sandbox }) => {
  const { client, adAccountId, wabaId } = await businessOf(sandbox, { ads: [{}] });
  const [page] = await collect(listAds(client, adAccountId));
  const creative = { name: "Lost", objectStorySpec: page?.ads[0]?.creative?.objectStorySpec ?? {} };
  const lose = () =>
    sandbox.control("POST", "/faults", {
      match: { wabaId, path: "adcreatives", method: "POST" },
      after: true,
      cut: true,
    });
  await lose();
  expect(await errorOf(createCreative(client, adAccountId, creative))).toMatchObject({ outcomeUnknown: true });
  await lose();
  await validateCreative(client, adAccountId, { ...creative, name: "Asked" });
  const names = (await collect(listCreatives(client, adAccountId))).flat().map(({ name }) => name);
  expect(names.slice(0, -1)).toEqual(["Lost"]);
});

test("ad accounts and Pages are those of the person", async ({ sandbox }) => {
  const { client, adAccountIds, pageId, businessId } = await businessOf(sandbox, { adAccounts: 2, ads: [] });
  const accounts = await listAdAccounts(client);
  expect(accounts).toMatchObject(
    adAccountIds.map((id) => ({
      id,
      isActive: true,
      tasks: ["MANAGE", "ADVERTISE", "ANALYZE"],
      business: { id: businessId },
    })),
  );
  expect(await listFacebookPages(client)).toMatchObject([{ id: pageId, whatsappNumber: "+1 555-010-4417" }]);
  const stranger = await businessOf(sandbox, { ads: [] });
  expect(await getFacebookPage(stranger.client, pageId)).toMatchObject({
    whatsappNumber: null,
    hasWhatsAppNumber: true,
  });
  expect(await getFacebookPage(client, "404")).toBeNull();
});

test("without permission ads are a missing permission, not an empty list", async ({ sandbox }) => {
  const { client, adAccountId } = await businessOf(sandbox, {});
  expect(await errorOf(collect(listAds(client, adAccountId)))).toMatchObject({ kind: "permission-missing" });
  expect(await errorOf(listAdAccounts(client))).toMatchObject({ kind: "permission-missing" });
});

test("the app is subscribed to the account", async ({ sandbox }) => {
  const { client, wabaId, appId } = await businessOf(sandbox, { isSubscribed: false });
  expect(await listSubscribedApps(client, wabaId)).toEqual([]);
  await subscribeApp(client, wabaId);
  await subscribeApp(client, wabaId);
  expect(await listSubscribedApps(client, wabaId)).toMatchObject([{ id: appId }]);
});

test("an ad of odd shape is read as far as it goes", () => {
  expect(parseAd({ name: "No id" })).toBeNull();
  expect(parseAd({ id: 12, creative: "?", adset: [], campaign: null, issues_info: {} })).toMatchObject({
    id: "12",
    creative: null,
    adSet: null,
    leadsToWhatsApp: false,
  });
  const flow = (partner_app_welcome_message_flow_id: unknown) =>
    parseAd({
      id: "1",
      creative: { id: "2", asset_feed_spec: { additional_data: { partner_app_welcome_message_flow_id } } },
    });
  expect(flow("0139138")?.creative?.greeting).toEqual({ kind: "sequence", sequenceId: "0139138" });
  expect(flow(42)?.creative?.greeting).toEqual({ kind: "sequence", sequenceId: "42" });
  expect(flow("")?.creative?.greeting).toEqual({ kind: "nothing" });
  const own = (page_welcome_message: unknown) =>
    parseAd({ id: "1", creative: { id: "2", object_story_spec: { link_data: { page_welcome_message } } } })?.creative
      ?.greeting;
  const words = { text: "Hi", autofill_message: { content: "Yo" }, ice_breakers: [{ title: "A" }] };
  const read = { text: "Hi", autofill: "Yo", iceBreakers: [{ title: "A" }] };
  for (const wire of [words, JSON.stringify(words), { text_format: { message: words } }]) {
    expect(own(wire)).toMatchObject({ kind: "own", words: read });
  }
  expect(own({ strange: true })).toEqual({ kind: "own", words: null, raw: '{"strange":true}' });
});

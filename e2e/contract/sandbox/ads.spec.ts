import { expect, test } from "../../support/givens/sandbox-test";
import { graphCall } from "../../support/graph-call";
import type { RunningSandbox } from "../../support/start-sandbox";

type Row = {
  id: string;
  name: string;
  effective_status: string;
  campaign: { id: string; objective: string };
  adset: { destination_type: string; promoted_object: { page_id: string } };
  creative: {
    id: string;
    object_story_id?: string;
    object_story_spec?: { link_data: Record<string, unknown> };
    asset_feed_spec?: { additional_data?: Record<string, unknown> };
  };
};
type Rows = { data: Row[]; paging?: { next?: string; cursors: { after: string } } };

const wide =
  "id,name,status,effective_status,adset{id,name,destination_type,promoted_object},campaign{id,name,objective}," +
  "creative{id,name,asset_feed_spec{additional_data,optimization_type},object_story_spec,object_story_id}";
const sequences = [
  { name: "Old", message: { text: "Hi" } },
  { name: "New", message: { text: "Hello" } },
];

const listAds = (sandbox: RunningSandbox, adAccountId: string, token: string, query = "") =>
  graphCall<Rows>(sandbox, `/act_${adAccountId}/ads?fields=${encodeURIComponent(wide)}${query}`, { token });

test("ads are listed with what they hang on and what they greet with", async ({ sandbox }) => {
  const { adAccountId, accessToken, sequenceIds, adIds, pageId } = await sandbox.seed({
    sequences,
    ads: [
      { name: "With a sequence", sequence: 0, objective: "OUTCOME_SALES", headline: "First bag free" },
      { name: "With own words", own: { text: "Hi there", iceBreakers: ["Price?"] } },
      { name: "From a post", postBased: true, destinationType: "MESSAGING_MESSENGER_WHATSAPP" },
      { name: "Gone", status: "DELETED" },
    ],
  });
  const { data } = (await listAds(sandbox, adAccountId, accessToken)).body;
  expect(data.map(({ id }) => id)).toEqual([adIds[2], adIds[1], adIds[0]]);
  const [post, own, sequence] = data;
  expect(sequence).toMatchObject({
    effective_status: "ACTIVE",
    campaign: { objective: "OUTCOME_SALES" },
    adset: { destination_type: "WHATSAPP", promoted_object: { page_id: pageId } },
    creative: {
      asset_feed_spec: { additional_data: { partner_app_welcome_message_flow_id: sequenceIds[0] } },
      object_story_spec: { link_data: { name: "First bag free", call_to_action: { type: "WHATSAPP_MESSAGE" } } },
    },
  });
  expect(own?.creative.object_story_spec?.link_data).toHaveProperty(
    "page_welcome_message.text_format.message.text",
    "Hi there",
  );
  expect(post?.creative.object_story_id).toContain(pageId);
  expect(post?.creative).not.toHaveProperty("object_story_spec");
  const gone = await listAds(sandbox, adAccountId, accessToken, '&effective_status=["DELETED"]');
  expect(gone.body.data.map(({ name }) => name)).toEqual(["Gone"]);
});

test("a page of too many whole ads is refused with code 1, a smaller one is not", async ({ sandbox }) => {
  const { adAccountId, accessToken } = await sandbox.seed({ ads: 30, rowsAtOnce: 12 });
  const refused = await listAds(sandbox, adAccountId, accessToken, "&limit=25");
  expect([refused.status, refused.body.error?.code]).toEqual([500, 1]);
  expect(refused.body.error?.message).toContain("reduce the amount of data");
  const seen = new Set<string>();
  for (let after = ""; after !== "end"; ) {
    const { body } = await listAds(sandbox, adAccountId, accessToken, `&limit=12&after=${after}`);
    for (const { id } of body.data) seen.add(id);
    after = body.paging?.next ? body.paging.cursors.after : "end";
  }
  expect(seen.size).toBe(30);
});

test("whether a sequence is in an ad follows from the ads, and so does what Meta refuses", async ({ sandbox }) => {
  const { wabaId, accessToken: token, sequenceIds, adIds } = await sandbox.seed({ sequences, ads: [{ sequence: 0 }] });
  const [id = ""] = sequenceIds;
  const edge = `/${wabaId}/welcome_message_sequences`;
  const isUsed = async () =>
    (await graphCall<{ data: { is_used_in_ad: boolean }[] }>(sandbox, `${edge}?sequence_id=${id}`, { token })).body
      .data[0]?.is_used_in_ad;
  expect(await isUsed()).toBe(true);
  const form = { sequence_id: id, name: "Renamed" };
  expect((await graphCall(sandbox, edge, { token, form })).body.error?.code).toBe(4027012);
  await graphCall(sandbox, `/${adIds[0]}`, { token, form: { status: "PAUSED" } });
  expect(await isUsed()).toBe(true);
  await graphCall(sandbox, `/${adIds[0]}`, { token, method: "DELETE" });
  expect(await isUsed()).toBe(false);
  expect((await graphCall(sandbox, edge, { token, form })).body.error).toBeUndefined();
});

test("a sequence is put into an ad by a new creative, after a dry run that changes nothing", async ({ sandbox }) => {
  const {
    adAccountId,
    accessToken: token,
    sequenceIds,
    adIds,
  } = await sandbox.seed({
    sequences,
    ads: [{ sequence: 0 }],
    reviewMs: null,
  });
  const before = (await listAds(sandbox, adAccountId, token)).body.data[0];
  const form = {
    name: "Copy",
    object_story_spec: JSON.stringify(before?.creative.object_story_spec),
    asset_feed_spec: JSON.stringify({ additional_data: { partner_app_welcome_message_flow_id: sequenceIds[1] } }),
  };
  const dry = { execution_options: '["validate_only"]' };
  const creatives = () => graphCall<{ data: object[] }>(sandbox, `/act_${adAccountId}/adcreatives`, { token });
  expect(
    (await graphCall(sandbox, `/act_${adAccountId}/adcreatives`, { token, form: { ...form, ...dry } })).body,
  ).toEqual({
    success: true,
  });
  expect((await creatives()).body.data).toHaveLength(1);
  const { id } = (await graphCall<{ id: string }>(sandbox, `/act_${adAccountId}/adcreatives`, { token, form })).body;
  const put = { creative: JSON.stringify({ creative_id: id }) };
  expect((await graphCall(sandbox, `/${adIds[0]}`, { token, form: { ...put, ...dry } })).body).toEqual({
    success: true,
  });
  expect((await listAds(sandbox, adAccountId, token)).body.data[0]?.creative.id).toBe(before?.creative.id);
  expect((await graphCall(sandbox, `/${adIds[0]}`, { token, form: put })).body).toEqual({ success: true });
  const after = (await listAds(sandbox, adAccountId, token)).body.data[0];
  expect(after).toMatchObject({ effective_status: "PENDING_REVIEW", creative: { id } });
  await sandbox.control("PATCH", "/state", { ads: { [adIds[0] ?? ""]: { review: "disapproved" } } });
  expect((await listAds(sandbox, adAccountId, token)).body.data[0]?.effective_status).toBe("DISAPPROVED");
});

test("a creative cannot be changed, and goes only when no ad shows it", async ({ sandbox }) => {
  const { adAccountId, accessToken: token } = await sandbox.seed({ sequences, ads: [{ sequence: 0 }] });
  const creative = (await listAds(sandbox, adAccountId, token)).body.data[0]?.creative;
  const path = `/${creative?.id}`;
  const refused = await graphCall(sandbox, path, { token, form: { asset_feed_spec: "{}" } });
  expect(refused.body.error).toMatchObject({ code: 100, error_user_title: "Creative cannot be changed" });
  expect((await graphCall(sandbox, path, { token, form: { name: "Renamed" } })).body).toEqual({ success: true });
  expect((await graphCall(sandbox, path, { token, method: "DELETE" })).body.error?.code).toBe(100);
});

test("a review moves with time", async ({ sandbox }) => {
  const seeded = await sandbox.seed({ sequences, ads: [{ sequence: 0 }, { sequence: 1 }], reviewMs: 2_000 });
  const { accessToken: token, adIds, adAccountId } = seeded;
  const [newer, older] = (await listAds(sandbox, adAccountId, token)).body.data;
  const form = { creative: JSON.stringify({ creative_id: newer?.creative.id }) };
  await graphCall(sandbox, `/${adIds[0]}`, { token, form });
  const status = async () =>
    (await graphCall<Row>(sandbox, `/${older?.id}?fields=effective_status`, { token })).body.effective_status;
  const seen: string[] = [await status()];
  await expect
    .poll(
      async () => {
        const now = await status();
        if (seen.at(-1) !== now) seen.push(now);
        return now;
      },
      { intervals: [20] },
    )
    .toBe("ACTIVE");
  expect(seen).toEqual(["IN_PROCESS", "PENDING_REVIEW", "ACTIVE"]);
});

test("a creative with a sequence needs a Page that is linked to the sequence's number", async ({ sandbox }) => {
  const {
    adAccountId,
    accessToken: token,
    sequenceIds,
  } = await sandbox.seed({
    sequences,
    ads: [{ page: "elsewhere" }],
  });
  const story = (await listAds(sandbox, adAccountId, token)).body.data[0]?.creative.object_story_spec;
  const post = (sequenceId: string | undefined) =>
    graphCall(sandbox, `/act_${adAccountId}/adcreatives`, {
      token,
      json: {
        object_story_spec: story,
        asset_feed_spec: { additional_data: { partner_app_welcome_message_flow_id: sequenceId } },
      },
    });
  expect((await post(sequenceIds[0])).body.error?.error_user_title).toBe("Page not linked to this WhatsApp account");
  expect((await post("404")).body.error?.error_user_title).toBe("Message sequence not found");
});

test("numbers and Pages can be moved apart, and their link ends with it", async ({ sandbox }) => {
  const { wabaId, phoneNumberId, pageId, accessToken: token } = await sandbox.seed({ ads: [{}] });
  const displayNumber = "+1 555-010-8888";
  await sandbox.control("PATCH", "/state", {
    accounts: { [wabaId]: { phoneNumbers: { [phoneNumberId]: { displayNumber, status: "FLAGGED" } } } },
    pages: { [pageId]: { whatsappNumber: null } },
  });
  const numbers = await graphCall(sandbox, `/${wabaId}/phone_numbers?fields=display_phone_number,status`, { token });
  expect(numbers.body.data).toEqual([{ id: phoneNumberId, display_phone_number: displayNumber, status: "FLAGGED" }]);
  const page = await graphCall(sandbox, `/${pageId}?fields=whatsapp_number,has_whatsapp_number`, { token });
  expect(page.body).toEqual({ id: pageId, has_whatsapp_number: false });
});

test("ads need their permissions, and the tasks of the person", async ({ sandbox }) => {
  const { adAccountId, accessToken: token, adIds, userId } = await sandbox.seed({ ads: [{}] });
  const rename = () => graphCall(sandbox, `/${adIds[0]}`, { token, form: { name: "X" } });
  const codes = async () => [
    (await listAds(sandbox, adAccountId, token)).body.error?.code,
    (await rename()).body.error?.code,
  ];
  expect(await codes()).toEqual([undefined, undefined]);
  await sandbox.control("PATCH", "/state", { adAccounts: { [adAccountId]: { tasks: { [userId]: ["ANALYZE"] } } } });
  expect(await codes()).toEqual([undefined, 200]);
  await sandbox.control("PATCH", "/state", { tokens: { [token]: { scopes: ["whatsapp_business_management"] } } });
  expect(await codes()).toEqual([200, 200]);
});

test("each ad account has a separate budget of calls, and says how much of it is used", async ({ sandbox }) => {
  const { adAccountId, accessToken: token } = await sandbox.seed({ ads: [{}], adCallsPerHour: 2 });
  const usage = (await listAds(sandbox, adAccountId, token)).headers.get("x-ad-account-usage");
  expect(JSON.parse(usage ?? "")).toMatchObject({ acc_id_util_pct: 50 });
  await listAds(sandbox, adAccountId, token);
  expect((await listAds(sandbox, adAccountId, token)).body.error?.code).toBe(80004);
});

test("faults hit an ad account, one ad, or all that is of a business", async ({ sandbox }) => {
  const { wabaId, adAccountId, accessToken: token, adIds } = await sandbox.seed({ ads: [{}, {}] });
  const fault = (match: object) => sandbox.control("POST", "/faults", { match, error: { code: 2 } });
  const read = async (path: string) => (await graphCall(sandbox, path, { token })).body.error?.code;
  await fault({ adId: adIds[1] });
  expect([await read(`/${adIds[0]}`), await read(`/${adIds[1]}`)]).toEqual([undefined, 2]);
  await fault({ adAccountId, path: "/ads" });
  expect([await read(`/${adIds[0]}`), await read(`/act_${adAccountId}/ads`)]).toEqual([undefined, 2]);
  await fault({ wabaId });
  expect(await read(`/${adIds[0]}`)).toBe(2);
});

test("pictures are drawn here", async ({ sandbox }) => {
  const { accessToken: token, adIds } = await sandbox.seed({ ads: [{ picture: "cup-amber" }] });
  const path = `/${adIds[0]}?fields=creative{thumbnail_url}`;
  const { body } = await graphCall<{ creative: { thumbnail_url: string } }>(sandbox, path, { token });
  const picture = await fetch(body.creative.thumbnail_url);
  expect(picture.headers.get("content-type")).toBe("image/svg+xml");
  expect(await picture.text()).toContain("<svg");
});

import { expect } from "@playwright/test";
import { AdCreative } from "facebook-nodejs-business-sdk";
import { CARRIED_FIELDS, COPIED_SPECS, LEFT_OUT_FIELDS, LOST_FIELDS } from "@/lib/domain/changes/creative-fields";
import { getCreative } from "@/lib/graph/edges/ads/get-creative";
import { test, twoSequences } from "../../support/givens/ads-test";
import { clientOf, test as graphTest } from "../../support/givens/graph-test";
import { graphCall } from "../../support/graph-call";
import { english } from "../../support/text/english";

type Wire = Record<string, unknown>;

const button = { type: "WHATSAPP_MESSAGE", value: { app_destination: "WHATSAPP" } };
const card = (name: string) => ({
  link: "https://api.whatsapp.com/send",
  name,
  image_hash: `${name}-hash`,
  call_to_action: button,
});
const carousel = {
  link_data: {
    link: "https://api.whatsapp.com/send",
    message: "Two cups",
    child_attachments: [
      { ...card("one"), picture: "https://pictures.example/one.jpg" },
      { ...card("two"), picture: "https://pictures.example/two.jpg" },
    ],
  },
};

test("every field of Meta's creative is carried by a copy, or left out for a reason", () => {
  const decided = [...COPIED_SPECS, ...CARRIED_FIELDS, ...Object.keys(LEFT_OUT_FIELDS), ...Object.keys(LOST_FIELDS)];
  expect(new Set(decided).size).toBe(decided.length);
  expect(Object.keys(AdCreative.Fields).filter((name) => !decided.includes(name))).toEqual([]);
});

test("a copy differs from its ad only in the greeting", async ({ openMirrored }) => {
  const special: Wire = Object.fromEntries(CARRIED_FIELDS.map((name) => [name, { made_up: name }]));
  const given: Wire = {
    ...special,
    authorization_category: "POLITICAL",
    product_set_id: "5550001",
    adlabels: [{ id: "88", name: "Spring" }],
    contextual_multi_ads: { enroll_status: "OPT_OUT" },
    use_page_actor_override: true,
    wamo_whatsapp_identity_spec: { whatsapp_business_account_id: "42" },
  };
  delete given.page_welcome_message;
  const account = await openMirrored({ sequences: twoSequences, ads: [{ creative: given }] });
  const id = await account.attach(1, 0);
  expect(await account.check(id)).toMatchObject({ steps: [{ phase: "checked", findings: [] }] });
  expect(await account.run(id)).toMatchObject({ steps: [{ phase: "switched" }] });
  const fields = CARRIED_FIELDS.join(",");
  const wire = (await account.elsewhere.request({
    method: "GET",
    path: [account.ad(0)],
    query: { fields: `creative{${fields}}` },
  })) as { creative: Wire };
  const { id: _, ...kept } = wire.creative;
  expect(kept).toEqual({ ...given, adlabels: [{ id: "88" }] });
});

test("a carousel is copied with one picture a card, and what Meta no longer accepts is reported first", async ({
  openMirrored,
}) => {
  const account = await openMirrored({
    sequences: twoSequences,
    ads: [
      {
        creative: {
          object_story_spec: carousel,
          degrees_of_freedom_spec: {
            creative_features_spec: {
              standard_enhancements: { enroll_status: "OPT_IN" },
              image_touchups: { enroll_status: "OPT_OUT" },
            },
          },
          enable_direct_install: true,
        },
      },
    ],
  });
  const id = await account.attach(1, 0);
  const { steps } = await account.check(id);
  expect(steps).toMatchObject([{ phase: "checked", refusal: null }]);
  expect(steps[0]?.findings.map(({ severity, id: what }) => `${severity} ${what}`)).toEqual([
    "note not-carried-enable_direct_install",
    "note not-carried-standard_enhancements",
  ]);
  expect(await account.run(id)).toMatchObject({ steps: [{ phase: "switched" }] });
  const query = { fields: "creative{object_story_spec,degrees_of_freedom_spec}" };
  const { creative } = (await account.elsewhere.request({ method: "GET", path: [account.ad(0)], query })) as {
    creative: Wire;
  };
  expect(creative).toMatchObject({
    object_story_spec: { link_data: { ...carousel.link_data, child_attachments: [card("one"), card("two")] } },
    degrees_of_freedom_spec: { creative_features_spec: { image_touchups: { enroll_status: "OPT_OUT" } } },
  });
});

test("the stand-in refuses what Meta refuses of a creative", async ({ openAds, sandbox }) => {
  const account = await openAds({ sequences: twoSequences, ads: [{}] });
  const { creative } = await account.atMeta(account.ad(0));
  const story = creative.object_story_spec as Wire;
  const refusal = async (form: Wire) => {
    const json = { object_story_spec: story, ...form };
    const path = `/act_${account.adAccountId}/adcreatives`;
    const { body } = await graphCall(sandbox, path, { token: account.accessToken, json });
    return [body.error?.code, body.error?.error_subcode];
  };
  const freedom = { creative_features_spec: { standard_enhancements: { enroll_status: "OPT_IN" } } };
  expect(await refusal({ degrees_of_freedom_spec: freedom })).toEqual([100, 3858504]);
  expect((await refusal({ object_story_spec: { page_id: story.page_id, ...carousel } }))[0]).toBe(100);
  expect((await refusal({ effective_authorization_category: "POLITICAL" }))[0]).toBe(100);
  expect(await refusal({})).toEqual([undefined, undefined]);
});

test("an ad made of an Instagram post is reported as one and not copied", async ({ openMirrored }) => {
  const account = await openMirrored({
    sequences: twoSequences,
    ads: [{ creative: { source_instagram_media_id: "178", effective_instagram_media_id: "178" } }],
  });
  expect((await account.mirrored(account.ad(0)))?.postSource).toBe("instagram");
  const { steps } = await account.check(await account.attach(1, 0));
  expect(steps).toMatchObject([{ phase: "refused", findings: [{ id: "post-based" }] }]);
  expect(english(steps[0]?.findings[0]?.sentence ?? "")).toContain("Instagram post");
});

const WHATSAPP_CREATIVES: [string, Wire][] = [
  ["cards", { object_story_spec: carousel }],
  ["a catalogue's template", { object_story_spec: { template_data: { message: "Hi", call_to_action: button } } }],
  ["an asset feed", { asset_feed_spec: { call_to_action_types: ["WHATSAPP_MESSAGE"] }, object_story_spec: {} }],
  ["a post's button", { source_instagram_media_id: "178", call_to_action_type: "WHATSAPP_MESSAGE" }],
];

for (const [where, creative] of WHATSAPP_CREATIVES) {
  test(`an ad leads to WhatsApp by ${where}`, async ({ openMirrored }) => {
    const account = await openMirrored({ ads: [{ destinationType: "UNDEFINED", creative }] });
    expect(await account.mirrored(account.ad(0))).toBeDefined();
  });
}

test("ads that differ by placement are named as what they are", async ({ openMirrored }) => {
  const feed = { optimization_type: "PLACEMENT", asset_customization_rules: [{ priority: 1 }] };
  const account = await openMirrored({ sequences: twoSequences, ads: [{ creative: { asset_feed_spec: feed } }] });
  const { steps } = await account.check(await account.attach(1, 0));
  expect(steps).toMatchObject([{ phase: "refused", findings: [{ id: "customized-by-placement" }] }]);
});

graphTest("a field that a Graph version does not know is left out of the question", async ({ scripted }) => {
  const unknown = ["wamo_whatsapp_identity_spec", "recommender_settings"];
  const server = await scripted(({ query }) => {
    const asked = query.get("fields")?.split(",") ?? [];
    const field = asked.find((name) => unknown.includes(name));
    const message = `(#100) Tried accessing nonexisting field (${field}) on node type (AdCreative)`;
    return field
      ? { status: 400, body: { error: { code: 100, type: "OAuthException", message } } }
      : { body: { id: "7", product_set_id: "9" } };
  });
  expect(await getCreative(clientOf(server), "7")).toMatchObject({ id: "7", carried: { product_set_id: "9" } });
  expect(server.requests).toHaveLength(3);
});

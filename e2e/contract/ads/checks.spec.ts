import { expect, test } from "@playwright/test";
import { sameNumber } from "@/lib/domain/ads/same-number";
import { type AdToCheck, type AttachRequest, checkAd } from "@/lib/domain/changes/check-ad";
import { creativeWith } from "@/lib/domain/changes/creative-with";
import { english } from "../../support/text/english";

const ad: AdToCheck = {
  status: "ACTIVE",
  effectiveStatus: "ACTIVE",
  campaign: { id: "1", name: "Spring", objective: "OUTCOME_SALES" },
  adSet: {
    id: "2",
    name: "Lisbon",
    destinationType: "WHATSAPP",
    pageId: "3",
    pageName: "Lumen",
    whatsappNumber: "+351 912-345-678",
  },
  greeting: { kind: "nothing" },
  postSource: null,
  issues: [],
  leadsToWhatsApp: true,
  hasStory: true,
  optimizationType: null,
  hasCustomizedAssets: false,
};
const request: AttachRequest = { sequenceId: "77", numbers: ["+351 912 345 678"], pageNumber: null };

const found = (change: Partial<AdToCheck>, requested: Partial<AttachRequest> = {}) =>
  checkAd({ ...ad, ...change }, { ...request, ...requested }).map(({ id, severity }) => `${severity} ${id}`);

test("an ad that fits has nothing against it", () => {
  expect(found({})).toEqual([]);
});

const CASES: [string, Partial<AdToCheck>, Partial<AttachRequest>, string[]][] = [
  ["deleted", { status: "DELETED" }, {}, ["error gone"]],
  ["archived with its campaign", { effectiveStatus: "ARCHIVED" }, {}, ["error gone"]],
  ["it has it already", { greeting: { kind: "sequence", sequenceId: "77" } }, {}, ["note already-so"]],
  ["nothing to detach", {}, { sequenceId: null }, ["note already-so"]],
  ["another destination", { leadsToWhatsApp: false }, {}, ["error other-destination"]],
  [
    "several destinations",
    { adSet: { ...ad.adSet, destinationType: "MESSAGING_INSTAGRAM_DIRECT_MESSENGER_WHATSAPP" } },
    {},
    ["error several-destinations"],
  ],
  ["put together by Meta", { optimizationType: "DEGREES_OF_FREEDOM" }, {}, ["error optimized"]],
  ["content by placement", { optimizationType: "PLACEMENT" }, {}, ["error customized-by-placement"]],
  ["rules for placements", { hasCustomizedAssets: true }, {}, ["error customized-by-placement"]],
  ["content by language", { optimizationType: "LANGUAGE" }, {}, ["error customized-by-language"]],
  ["an Instagram post", { postSource: "instagram", hasStory: false }, {}, ["error post-based"]],
  ["an existing post", { postSource: "facebook", hasStory: false }, {}, ["error post-based"]],
  ["an untold story", { hasStory: false }, {}, ["error no-story"]],
  [
    "an undocumented objective",
    { campaign: { ...ad.campaign, objective: "OUTCOME_TRAFFIC" } },
    {},
    ["warning objective"],
  ],
  ["somebody else's number", { adSet: { ...ad.adSet, whatsappNumber: "+1 555 010 9999" } }, {}, ["error other-number"]],
  [
    "a Page linked to somebody else's number",
    { adSet: { ...ad.adSet, whatsappNumber: null } },
    { pageNumber: "15550109999" },
    ["error other-number"],
  ],
  ["a Page linked to ours", { adSet: { ...ad.adSet, whatsappNumber: null } }, { pageNumber: "351912345678" }, []],
  ["an unknown number", { adSet: { ...ad.adSet, whatsappNumber: null } }, {}, ["warning number-unknown"]],
  ["numbers that cannot be read", {}, { numbers: null }, []],
  [
    "an own greeting",
    { greeting: { kind: "own", words: { name: "", text: "Hi", autofill: "", iceBreakers: [] } } },
    {},
    ["warning own-greeting"],
  ],
  [
    "another app's sequence",
    { greeting: { kind: "sequence", sequenceId: "5" } },
    { isOwn: () => false },
    ["warning foreign-sequence"],
  ],
  ["a rejected ad", { effectiveStatus: "DISAPPROVED" }, {}, ["warning has-issues"]],
  ["somebody else's change", {}, { takenBy: "Maya" }, ["error in-another-change"]],
];

for (const [what, change, requested, expected] of CASES) {
  test(`an ad is checked: ${what}`, () => {
    expect(found(change, requested)).toEqual(expected);
  });
}

test("every finding is a sentence with its source", () => {
  const findings = CASES.flatMap(([, change, requested]) =>
    checkAd({ ...ad, ...change }, { ...request, ...requested }),
  );
  for (const { sentence, source } of findings) {
    expect(english(sentence)).toMatch(/^[A-Z].*\.$/s);
    expect(source).not.toBe("");
  }
});

test("numbers are compared by their digits", () => {
  expect(sameNumber("+351 912-345-678", "351912345678")).toBe(true);
  expect(sameNumber("+351 912", "+351 913")).toBe(false);
  expect(sameNumber("", "")).toBe(false);
});

const story = {
  page_id: "3",
  link_data: { message: "Hello", image_hash: "abc", picture: "https://x/y.png", page_welcome_message: "Hi" },
};

test("a copy has the sequence and everything else, but no greeting in the ad itself", () => {
  const feed = { additional_data: { multi_share: true, page_welcome_message: "Hi" }, bodies: [{ text: "a" }] };
  expect(creativeWith({ objectStorySpec: story, assetFeedSpec: feed }, "77")).toEqual({
    objectStorySpec: { page_id: "3", link_data: { message: "Hello", image_hash: "abc" } },
    assetFeedSpec: {
      bodies: [{ text: "a" }],
      additional_data: { multi_share: true, partner_app_welcome_message_flow_id: "77" },
    },
    carried: {},
  });
});

test("a copy without a sequence keeps what else was there, and no empty shell", () => {
  const feed = { additional_data: { partner_app_welcome_message_flow_id: "5" } };
  const { objectStorySpec, ...rest } = creativeWith({ objectStorySpec: story, assetFeedSpec: feed }, null);
  expect(rest).toEqual({ carried: {} });
  expect(objectStorySpec).toMatchObject({ link_data: { page_welcome_message: "Hi" } });
});

import { expect, test } from "@playwright/test";
import { escapeJson } from "@/lib/sandbox/clicks/escape-json";
import { formatClick } from "@/lib/sandbox/clicks/format-click";
import { makeBodies } from "@/lib/sandbox/clicks/make-bodies";
import { createRandom } from "@/lib/sandbox/random";
import { signBody } from "@/lib/sandbox/webhooks/sign-body";

/** The webhook as printed in Meta's guide, with comment and trailing comma. */
const sample = `{
"object": "whatsapp_business_account",
"entry": [
{
"id": "ID",
"changes": [
{
"value": {
"messaging_product": "whatsapp",
"metadata": {
"display_phone_number": "PHONE_NUMBER",
"phone_number_id": "PHONE_NUMBER_ID"
},
"contacts": [
{
"profile": {
"name": "NAME"
},
"wa_id": "ID"
}
],
"messages": [
{
"referral": {
"source_url": "AD_OR_POST_FB_URL",
"source_id": "ADID",
"source_type": "ad or post",
"headline": "AD_TITLE",
"body": "AD_DESCRIPTION",
"media_type": "image or video",
"image_url": "RAW_IMAGE_URL",
"video_url": "RAW_VIDEO_URL",
"thumbnail_url": "RAW_THUMBNAIL_URL",
"ctwa_clid": "CTWA_CLID",
"ref": "REF_ID", // New field in referral
},
"from": "SENDER_PHONE_NUMBERID",
"id": "wamid.ID",
"timestamp": "TIMESTAMP",
"type": "text",
"text": {
"body": "BODY"
}
}
]
},
"field": "messages"
}
]
}
]
}`;

const printed = JSON.parse(sample.replace(/, \/\/.*\n/, "\n"));

test("a webhook is, byte for byte, the guide's sample with its blanks taken out", () => {
  const change = formatClick(
    {
      messageId: "wamid.ID",
      timestamp: 1_700_000_000,
      customer: { name: "NAME", waId: "ID", from: "SENDER_PHONE_NUMBERID" },
      message: { opening: "other", type: "text", content: { text: { body: "BODY" } }, text: "BODY" },
      referral: printed.entry[0].changes[0].value.messages[0].referral,
      sequenceId: null,
      adId: null,
    },
    { id: "PHONE_NUMBER_ID", displayNumber: "+1 555-010-4417", verifiedName: "", qualityRating: "", status: "" },
  );
  const [body] = makeBodies(createRandom(1), "ID", [change], 1);
  const expected = JSON.stringify(printed)
    .replace('"PHONE_NUMBER"', '"15550104417"')
    .replace("TIMESTAMP", "1700000000");
  expect(body?.text).toBe(expected);
});

test("escapes are Meta's: lower-case digits, one for each half of a pair, slashes too", () => {
  expect(escapeJson({ a: "é/ü", b: "👋🏽", c: 'quote " and \\' })).toBe(
    '{"a":"\\u00e9\\/\\u00fc","b":"\\ud83d\\udc4b\\ud83c\\udffd","c":"quote \\" and \\\\"}',
  );
});

test("the signature is the known answer for the known body", () => {
  expect(signBody("The quick brown fox jumps over the lazy dog", "key")).toBe(
    "sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8",
  );
});

import { expect, test } from "@playwright/test";
import { sequenceAdsWords } from "@/components/ads/sequence-ads-words";
import { adSearchText } from "@/lib/client/ads/ad-search-text";
import { orderAds } from "@/lib/client/ads/order-ads";
import { createFinder } from "@/lib/client/sequences/create-finder";
import type { AdRow, AdsOfSequence } from "@/lib/domain/ads/ad-row";
import { deliveryGroupOf } from "@/lib/domain/ads/delivery-group";
import { handOverCreative, handOverCurl } from "@/lib/domain/ads/hand-over";
import { pictureSource } from "@/lib/server/ads/picture-source";
import { english } from "../../support/text/english";

function ad(id: string, name: string, more: Partial<AdRow> = {}): AdRow {
  return {
    id,
    name,
    adAccount: { id: "1", name: "Main" },
    campaign: { id: "2", name: "Spring", objective: "OUTCOME_ENGAGEMENT" },
    adSet: {
      id: "3",
      name: "Lisbon",
      destinationType: "WHATSAPP",
      pageId: null,
      pageName: "Café",
      whatsappNumber: null,
    },
    status: "ACTIVE",
    effectiveStatus: "ACTIVE",
    thumbnailUrl: null,
    story: null,
    creativeId: null,
    postSource: null,
    issues: [],
    greeting: { kind: "nothing" },
    changedAt: null,
    ...more,
  };
}

const names = (ads: readonly AdRow[]) => ads.map(({ name }) => name);
const nameOf = (id: string) => ({ s1: "Zebra", s2: "Apple" })[id];

test("only Meta’s CDN and the sandbox are asked for pictures", () => {
  const sandbox = "http://localhost:4010";
  for (const allowed of [
    "https://scontent.xx.fbcdn.net/v/t45/1.jpg?oh=a",
    "https://platform-lookaside.fbsbx.com/x",
    "http://localhost:4010/_sandbox/pictures/cup-amber.svg",
  ])
    expect(pictureSource(allowed, sandbox)?.href).toBe(allowed);
  for (const refused of [
    "http://scontent.xx.fbcdn.net/1.jpg",
    "https://fbcdn.net.evil.example/1.jpg",
    "https://evilfbcdn.net/1.jpg",
    "https://user@scontent.xx.fbcdn.net/1.jpg",
    "https://scontent.xx.fbcdn.net:8443/1.jpg",
    "https://shop.example/1.jpg",
    "http://169.254.169.254/latest/meta-data",
    "http://localhost:4011/x",
    "file:///etc/passwd",
    "nonsense",
    null,
  ])
    expect(pictureSource(refused, sandbox), String(refused)).toBeNull();
  expect(pictureSource("http://localhost:4010/x", undefined)).toBeNull();
});

test("ads are found by their own text, their parents’, their greeting’s and their sequence’s", () => {
  const rows = [
    ad("11", "One", { greeting: { kind: "sequence", sequenceId: "s1" } }),
    ad("12", "Two", { greeting: { kind: "own", words: { name: "", text: "Olá", autofill: "", iceBreakers: [] } } }),
  ];
  const find = createFinder((row: AdRow) =>
    adSearchText(row, row.greeting.kind === "sequence" ? nameOf(row.greeting.sequenceId) : undefined),
  );
  expect(names(find(rows, "zebra"))).toEqual(["One"]);
  expect(names(find(rows, "ola cafe"))).toEqual(["Two"]);
  expect(names(find(rows, "spring lisbon 11"))).toEqual(["One"]);
});

test("ads stand in the order of their column, those without a time last", () => {
  const rows = [
    ad("1", "Paused", { effectiveStatus: "CAMPAIGN_PAUSED", changedAt: "2026-01-01T00:00:00.000Z" }),
    ad("2", "Runs", { greeting: { kind: "sequence", sequenceId: "s1" }, changedAt: "2026-02-01T00:00:00.000Z" }),
    ad("3", "New value", { effectiveStatus: "SOMETHING_NEW", greeting: { kind: "sequence", sequenceId: "s2" } }),
  ];
  expect(names(orderAds(rows, "status", "asc", nameOf))).toEqual(["Runs", "Paused", "New value"]);
  expect(names(orderAds(rows, "greeting", "asc", nameOf))).toEqual(["New value", "Runs", "Paused"]);
  expect(names(orderAds(rows, "changed", "asc", nameOf))).toEqual(["Paused", "Runs", "New value"]);
  expect(names(orderAds(rows, "changed", "desc", nameOf))).toEqual(["Runs", "Paused", "New value"]);
  expect(deliveryGroupOf("SOMETHING_NEW")).toBeNull();
});

test("the creative that is handed over is the guide’s, and its calls hold it whole", () => {
  const creative = handOverCreative("0139138");
  const { asset_feed_spec } = JSON.parse(creative);
  expect(asset_feed_spec).toEqual({ additional_data: { partner_app_welcome_message_flow_id: "0139138" } });
  const calls = handOverCurl("0139138", "v31.2");
  expect(calls).toContain(`'${creative}'`);
  expect(calls).toContain("https://graph.facebook.com/v31.2/act_<AD_ACCOUNT_ID>/adcreatives");
});

test("without an ad to show, what is known is said and nothing is guessed", () => {
  const found = (canRead: boolean): AdsOfSequence => ({
    ads: [],
    access: { canRead, canChange: false, accounts: [] },
    freshness: { checkedAt: "2026-01-01T00:00:00.000Z", syncing: false, fetchedCount: 0, refusal: null },
  });
  expect(english(sequenceAdsWords("in_ad", found(false)) ?? "")).toContain("Meta says an ad uses it");
  expect(english(sequenceAdsWords("not_in_ad", found(false)) ?? "")).toBe("Meta says no ad uses it.");
  expect(english(sequenceAdsWords("in_ad", found(true)) ?? "")).toContain("none that Overture can see");
  expect(english(sequenceAdsWords("not_in_ad", found(true)) ?? "")).toBe("No ad uses it.");
});

import { expect, test } from "@playwright/test";
import { adsPermissionsOf } from "@/lib/domain/ads/ads-permissions";
import { adsChecks } from "@/lib/domain/setup/ads-checks";
import { type AnswersState, answersCheck } from "@/lib/domain/setup/answers-check";
import { budgetCheck } from "@/lib/domain/setup/budget-check";
import { type NumberState, numberChecks } from "@/lib/domain/setup/number-checks";
import { pageCheck } from "@/lib/domain/setup/page-check";
import type { SetupCheck } from "@/lib/domain/setup/setup-check";
import { subscriptionCheck } from "@/lib/domain/setup/subscription-check";
import { type TokenState, tokenChecks } from "@/lib/domain/setup/token-checks";
import { type WebhookState, webhookChecks } from "@/lib/domain/setup/webhook-checks";
import { english, inEnglish } from "../../support/text/english";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const unreachable = { kind: "meta-unreachable", reason: "meta.meta-unreachable" } as const;
const away = { ok: false, refusal: unreachable } as const;
const known = <T>(facts: T) => ({ ok: true, facts }) as const;
const states = (checks: SetupCheck[]) => Object.fromEntries(checks.map(({ id, state }) => [id, state]));

const token: TokenState = {
  signedInBy: "facebook",
  personName: "Maya",
  isSystemUser: false,
  isValid: true,
  expiresAt: "2027-01-20T12:00:00Z",
  dataAccessExpiresAt: null,
  scopes: ["whatsapp_business_management", "business_management"],
  coversAccount: true,
};
const number: NumberState = {
  id: "1",
  displayNumber: "+1 555-010-2266",
  verifiedName: "Lumen",
  quality: "GREEN",
  status: "CONNECTED",
};
const answers: AnswersState = {
  list: "data",
  rows: 3,
  withoutId: 0,
  unreadable: 0,
  withoutAdStatus: 0,
  withoutTime: 0,
};
const webhook: WebhookState = {
  callbackUrl: "https://overture.example/api/webhooks/whatsapp",
  hasVerifyToken: true,
  isSandbox: false,
  registered: known({
    callbackUrl: "https://overture.example/api/webhooks/whatsapp",
    isActive: true,
    fields: ["messages", "standby"],
  }),
  mayHear: true,
  signedInBy: "facebook",
  lastHeardAt: "2026-11-22T11:00:00Z",
  forgedCount: 0,
};

test("a good token is green in all three lines; one that never expires says so", () => {
  expect(inEnglish(states(tokenChecks(known(token), NOW)))).toEqual({
    token: "good",
    "token.expiry": "good",
    "token.permissions": "good",
  });
  const forever = tokenChecks(known({ ...token, expiresAt: null }), NOW)[1];
  expect(english(forever?.finding ?? "")).toBe("The token does not expire.");
});

test("a token that ended is one red line with one fix, because the rest follows from it", () => {
  const checks = tokenChecks(known({ ...token, isValid: false }), NOW);
  expect(checks).toHaveLength(1);
  expect(inEnglish(checks[0])).toMatchObject({ state: "wrong", fix: { kind: "sign-in" } });
});

test("a token that ends within a week, or whose data access does, is amber in time", () => {
  const soon = "2026-11-25T12:00:00Z";
  for (const change of [{ expiresAt: soon }, { dataAccessExpiresAt: soon }]) {
    expect(states(tokenChecks(known({ ...token, ...change }), NOW))["token.expiry"]).toBe("attention");
  }
});

test("a missing permission is named, and one granted only for other accounts is distinguished", () => {
  const missing = tokenChecks(known({ ...token, scopes: ["business_management"] }), NOW)[2];
  expect(inEnglish(missing)).toMatchObject({
    state: "wrong",
    finding: expect.stringContaining("permission to manage WhatsApp accounts is missing"),
    details: expect.arrayContaining([{ label: "missing", value: "whatsapp_business_management" }]),
  });
  const other = tokenChecks(known({ ...token, coversAccount: false }), NOW)[2];
  expect(inEnglish(other)).toMatchObject({ state: "wrong", finding: expect.stringContaining("but not this one") });
  const fewer = tokenChecks(known({ ...token, scopes: ["whatsapp_business_management"] }), NOW)[2];
  expect(fewer?.state).toBe("attention");
});

test("what Meta omits is unknown and not red, except for a token that ended", () => {
  expect(inEnglish(tokenChecks(away, NOW)[0])).toMatchObject({ state: "unknown" });
  const ended = { ...unreachable, kind: "sign-in-again" } as const;
  expect(inEnglish(tokenChecks({ ok: false, refusal: ended }, NOW)[0])).toMatchObject({
    state: "wrong",
    fix: { kind: "sign-in" },
  });
});

test("numbers: none is red, one of two off is amber and named, all off is red", () => {
  const off = { ...number, id: "2", displayNumber: "+1 555-010-9999", status: "DISCONNECTED" };
  expect(numberChecks(known([]), "9")[0]?.state).toBe("wrong");
  expect(numberChecks(known([number]), "9")[0]?.state).toBe("good");
  expect(inEnglish(numberChecks(known([number, off]), "9")[0])).toMatchObject({
    state: "attention",
    finding: expect.stringContaining("+1 555-010-9999"),
  });
  expect(numberChecks(known([off]), "9")[0]?.state).toBe("wrong");
  expect(numberChecks(known([{ ...number, quality: "RED" }]), "9")[0]?.state).toBe("attention");
  expect(numberChecks(known([{ ...number, status: null, quality: null }]), "9")[0]?.state).toBe("good");
});

test("an account that our app is not subscribed to offers to subscribe; deliveries sent elsewhere are amber", () => {
  const state = { isSubscribed: true, overrideUrl: null, ownUrl: "https://a.example", otherApps: ["CRM"] };
  expect(subscriptionCheck(known(state)).state).toBe("good");
  expect(inEnglish(subscriptionCheck(known({ ...state, isSubscribed: false })))).toMatchObject({
    state: "wrong",
    fix: { kind: "subscribe" },
  });
  expect(subscriptionCheck(known({ ...state, overrideUrl: "https://b.example" })).state).toBe("attention");
  expect(subscriptionCheck(known({ ...state, overrideUrl: "https://a.example" })).state).toBe("good");
});

test("a Page counts when it is linked to a number of this very account, however the number is written", () => {
  const permissions = adsPermissionsOf("facebook", ["pages_show_list"]);
  const page = (whatsappNumber: string | null) => known([{ id: "7", name: "Lumen Page", whatsappNumber }]);
  expect(pageCheck(page("15550102266"), known([number]), permissions).state).toBe("good");
  expect(pageCheck(page("15550109999"), known([number]), permissions).state).toBe("wrong");
  expect(pageCheck(page(null), known([{ ...number, displayNumber: null }]), permissions).state).toBe("wrong");
  expect(inEnglish(pageCheck(null, known([number]), permissions))).toMatchObject({
    state: "unknown",
    details: [{ label: "missing", value: "pages_show_list" }],
    fix: { kind: "ask-for-ads", level: "see" },
  });
  const reader = adsPermissionsOf("facebook", ["ads_read"]);
  expect(pageCheck(null, known([number]), reader).fix).toEqual({ kind: "ask-for-ads", level: "change" });
  expect(inEnglish(pageCheck(null, known([number]), adsPermissionsOf("token", [])))).toMatchObject({
    fix: { kind: "sign-in" },
  });
});

test("ads are a choice: their absence is amber, never red, and a token has another fix", () => {
  const none = adsChecks({ permissions: adsPermissionsOf("facebook", []), found: 0, chosen: [] });
  expect(inEnglish(none)).toMatchObject([{ state: "attention", fix: { kind: "ask-for-ads", level: "see" } }]);
  const byToken = adsChecks({ permissions: adsPermissionsOf("token", []), found: 0, chosen: [] });
  expect(inEnglish(byToken[0]?.fix)).toMatchObject({ kind: "sign-in" });
  const seeing = adsChecks({ permissions: adsPermissionsOf("facebook", ["ads_read"]), found: 2, chosen: [] });
  expect(inEnglish(states(seeing))).toEqual({ "ads.access": "attention", "ads.accounts": "attention" });
});

test("the budget is green, amber from 70 %, red when it is used up or Meta asked for silence", () => {
  const at = (percent: number) => budgetCheck({ shares: [{ of: "account", percent }], pausedUntil: null }, NOW).state;
  expect(inEnglish([at(10), at(70), at(100)])).toEqual(["good", "attention", "wrong"]);
  const quiet = (pausedUntil: string) => budgetCheck({ shares: [], pausedUntil }, NOW).state;
  expect(inEnglish([quiet("2026-11-22T12:10:00Z"), quiet("2026-11-22T11:50:00Z")])).toEqual(["wrong", "good"]);
});

test("Meta's answers: each documented shape is green, unreadable ones are counted", () => {
  for (const list of ["data", "array", "named"] as const) {
    expect(answersCheck(known({ ...answers, list })).state).toBe("good");
  }
  expect(inEnglish(answersCheck(known({ ...answers, unreadable: 1 })))).toMatchObject({
    state: "attention",
    finding: expect.stringContaining("1 of 3"),
  });
  expect(answersCheck(known({ ...answers, withoutAdStatus: 3 })).state).toBe("attention");
  expect(answersCheck(known({ ...answers, withoutId: 1 })).state).toBe("wrong");
  expect(answersCheck({ ok: false, refusal: { ...unreachable, kind: "not-available-yet" } }).state).toBe("wrong");
});

test("the webhook: address, registration and deliveries each have their own line and one fix", () => {
  expect(inEnglish(states(webhookChecks(webhook)))).toEqual({
    "webhook.address": "good",
    "webhook.registration": "good",
    "webhook.permission": "good",
    "webhook.heard": "good",
  });
  const deaf = { ...webhook, mayHear: false };
  expect(states(webhookChecks(deaf))["webhook.permission"]).toBe("good");
  expect(inEnglish(webhookChecks({ ...deaf, lastHeardAt: null })[2])).toMatchObject({
    state: "attention",
    fix: { kind: "ask-to-hear" },
  });
  const local = { ...webhook, callbackUrl: "http://localhost:3000/api/webhooks/whatsapp" };
  expect(states(webhookChecks(local))["webhook.address"]).toBe("wrong");
  expect(states(webhookChecks({ ...local, isSandbox: true }))["webhook.address"]).toBe("good");
  expect(states(webhookChecks({ ...webhook, hasVerifyToken: false }))["webhook.address"]).toBe("wrong");
  const registration = (facts: Extract<WebhookState["registered"], { ok: true }>["facts"]) =>
    webhookChecks({ ...webhook, registered: known(facts) })[1];
  expect(inEnglish(registration(null))).toMatchObject({ state: "wrong", fix: { kind: "register-webhook" } });
  expect(registration({ callbackUrl: "https://crm.example", isActive: true, fields: [] })?.state).toBe("attention");
  expect(registration({ callbackUrl: webhook.callbackUrl, isActive: true, fields: ["account_update"] })?.state).toBe(
    "wrong",
  );
  const silent = webhookChecks({ ...webhook, lastHeardAt: null, forgedCount: 4 })[3];
  expect(english(silent?.finding ?? "")).toContain("META_APP_SECRET");
});

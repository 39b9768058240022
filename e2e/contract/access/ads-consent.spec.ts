import { expect } from "@playwright/test";
import { consentOf, consentScopes, gaveAdsAccess } from "@/lib/domain/ads/ads-consent";
import { adsPermissionsOf } from "@/lib/domain/ads/ads-permissions";
import { consentNews } from "@/lib/domain/ads/consent-news";
import { readAdsAccess } from "@/lib/server/ads/access/ads-access";
import { dialogPermissions } from "@/lib/server/auth/dialog-permissions";
import { readAdsPermissions } from "@/lib/server/auth/token/read-ads-permissions";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { test } from "../../support/givens/access-test";
import { english, refusalInEnglish } from "../../support/text/english";

const SIGN_IN = "whatsapp_business_management,business_management";
const ALL = ["ads_read", "ads_management", "pages_show_list", "pages_read_engagement", "pages_manage_ads"];

test("signing in asks for no ads; opening them adds what that step needs and no more", () => {
  expect(dialogPermissions({}, []).scope).toBe(SIGN_IN);
  expect(dialogPermissions({}, consentScopes.see).scope).toBe(`${SIGN_IN},ads_read`);
  expect(dialogPermissions({}, consentScopes.change).scope).toBe(`${SIGN_IN},${ALL.join(",")}`);
});

test("a configuration holds its permissions, and the ads configuration is only for ads", () => {
  const configs = { META_LOGIN_CONFIG_ID: "111", META_ADS_CONFIG_ID: "222" };
  expect(dialogPermissions(configs, [])).toEqual({ config_id: "111", response_type: "code", scope: undefined });
  expect(dialogPermissions(configs, consentScopes.hear)).toMatchObject({ config_id: "111" });
  expect(dialogPermissions(configs, consentScopes.see)).toMatchObject({ config_id: "222", scope: undefined });
  expect(dialogPermissions({ META_LOGIN_CONFIG_ID: "111" }, consentScopes.see).scope).toBe(`${SIGN_IN},ads_read`);
});

test("what a token lacks is named, and who may change ads may see them", () => {
  expect(adsPermissionsOf("token", ["whatsapp_business_management"])).toMatchObject({
    canRead: false,
    canChange: false,
    missing: { see: ["ads_read"], change: ALL.slice(1) },
  });
  expect(adsPermissionsOf("facebook", ["ads_management"])).toMatchObject({
    canRead: true,
    canChange: false,
    missing: { see: [], change: ALL.slice(2) },
  });
  expect(adsPermissionsOf("facebook", ALL)).toMatchObject({ canRead: true, canChange: true });
});

test("someone who declined everything, though asked for changes too, reads that they gave no access", () => {
  const declined = consentNews({ kind: "permission-declined", missing: ALL }, "change");
  expect(english(declined.title)).toBe("You didn't give access to your ads.");
  const part = consentNews({ kind: "permission-declined", missing: ["pages_manage_ads"] }, "change");
  expect(english(part.title)).toBe("Some permissions for changing ads are missing.");
});

test("only an address that says so tells of access to ads just given", () => {
  expect(gaveAdsAccess({ consent: "change" })).toBe(true);
  expect(gaveAdsAccess({ consent: "see" })).toBe(true);
  for (const query of [
    {},
    { consent: "hear" },
    { consent: "change", "consent-refused": "cancelled" },
    { consent: ["see"] },
  ])
    expect(gaveAdsAccess(query), JSON.stringify(query)).toBe(false);
});

test("of what was left out among others each is named, in what people are shown and in what the server refuses with", async ({
  sandbox,
  db,
  signIn,
}) => {
  const missing = ["pages_manage_ads"];
  expect(english(consentNews({ kind: "permission-declined", missing }, "change").advice)).toContain(
    "“advertise in your Pages’ name” (pages_manage_ads)",
  );
  expect(english(consentNews({ kind: "permission-declined", missing: ALL.slice(1) }, "change").advice)).not.toContain(
    "(",
  );
  const { accessToken, wabaId } = await sandbox.seed({ scopes: [...SIGN_IN.split(","), ...ALL.slice(0, -1)] });
  const { userId } = await signIn({ accessToken, kind: "facebook" });
  const waba = { wabaId, userId, role: "admin" } as AuthorizedWaba;
  const access = await readAdsAccess(waba, { db: async () => db });
  expect(access).toMatchObject({ canRead: true, canChange: false, refusal: { kind: "ads-access-needed" } });
  expect(refusalInEnglish(access.refusal).advice).toContain("(pages_manage_ads)");
  expect(refusalInEnglish(access.refusal).advice).not.toContain("(ads_management)");
});

test("a URL requests ads only by its parameter", () => {
  expect(consentOf("/123/ads?q=a&consent=change")).toBe("change");
  expect(consentOf("/123/ads?consent=everything")).toBeNull();
  expect(consentOf("/123/consent=see")).toBeNull();
  expect(consentOf("http://[")).toBeNull();
});

test("a token's permissions are kept with the connection, and a fuller one replaces them", async ({
  sandbox,
  db,
  signIn,
}) => {
  const { accessToken } = await sandbox.seed({ dialog: true });
  const { userId } = await signIn({ accessToken, kind: "facebook" });
  expect(await readAdsPermissions(db, userId)).toMatchObject({ signedInBy: "facebook", canRead: false });
  await sandbox.control("PATCH", "/state", {
    tokens: { [accessToken]: { scopes: ["whatsapp_business_management", "business_management", "ads_read"] } },
  });
  await signIn({ accessToken, kind: "facebook", onlyUserId: userId });
  expect(await readAdsPermissions(db, userId)).toMatchObject({ canRead: true, canChange: false });
});

test("requesting more access cannot switch the person, and keeps what they had", async ({
  sandbox,
  db,
  signIn,
  refusal,
}) => {
  const [mine, other] = [await sandbox.seed(), await sandbox.seed()];
  const { userId } = await signIn({ accessToken: mine.accessToken });
  const before = await db.selectFrom("connections").selectAll().execute();
  expect(await refusal({ accessToken: other.accessToken, kind: "facebook", onlyUserId: userId })).toBe("other-person");
  expect(await db.selectFrom("connections").selectAll().execute()).toEqual(before);
});

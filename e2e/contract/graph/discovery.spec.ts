import { DAY_MS } from "@/lib/domain/time/durations";
import { getWaba } from "@/lib/graph/edges/accounts/get-waba";
import { listAssignedUsers } from "@/lib/graph/edges/accounts/list-assigned-users";
import { listAssignedWabas } from "@/lib/graph/edges/accounts/list-assigned-wabas";
import { listBusinessWabas } from "@/lib/graph/edges/accounts/list-business-wabas";
import { listBusinesses } from "@/lib/graph/edges/accounts/list-businesses";
import { listPhoneNumbers } from "@/lib/graph/edges/accounts/list-phone-numbers";
import { debugToken } from "@/lib/graph/edges/auth/debug-token";
import { exchangeCode } from "@/lib/graph/edges/auth/exchange-code";
import { exchangeToken } from "@/lib/graph/edges/auth/exchange-token";
import { getMe } from "@/lib/graph/edges/auth/get-me";
import { listPermissions } from "@/lib/graph/edges/auth/list-permissions";
import { listSubscribedApps } from "@/lib/graph/edges/webhooks/list-subscribed-apps";
import { clientOf, errorOf, expect, test } from "../../support/givens/graph-test";
import type { Reply } from "../../support/scripted-graph";
import type { RunningSandbox } from "../../support/start-sandbox";

const WABA_SCOPE = "whatsapp_business_management";
const redirectUri = "https://overture.example/api/auth/callback/facebook";

/** Selects a person in the dialog and returns the resulting code. */
async function codeFor(sandbox: RunningSandbox, appId: string, person: string, scope: string): Promise<string> {
  const query = new URLSearchParams({ client_id: appId, redirect_uri: redirectUri, response_type: "code", scope });
  const answer = await fetch(`${sandbox.url}/v26.0/dialog/oauth?${query}`, {
    method: "POST",
    body: new URLSearchParams({ person }),
    redirect: "manual",
  });
  return new URL(answer.headers.get("location") ?? "").searchParams.get("code") ?? "";
}

test("a login code becomes a token, that a long-lived one, and both can be looked into", async ({ sandbox }) => {
  const { appId, appSecret, userId, wabaIds } = await sandbox.seed({ dialog: true, wabas: 2 });
  const app = { appId, appSecret };
  const oauth = clientOf(sandbox, { accessToken: undefined });
  const code = await codeFor(sandbox, appId, userId, `${WABA_SCOPE},business_management`);

  const grant = await exchangeCode(oauth, { ...app, redirectUri, code });
  expect(grant.expiresInMs).toBe(5_400_000);
  const longLived = await exchangeToken(oauth, { ...app, token: grant.accessToken });
  expect(longLived.expiresInMs).toBe(60 * DAY_MS);

  const facts = await debugToken(clientOf(sandbox, { accessToken: `${appId}|${appSecret}` }), longLived.accessToken);
  expect(facts).toMatchObject({ appId, type: "USER", isValid: true, userId, error: null });
  expect(facts.scopes).toEqual(expect.arrayContaining([WABA_SCOPE, "business_management"]));
  expect(facts.granularScopes.find(({ scope }) => scope === WABA_SCOPE)?.targetIds?.sort()).toEqual(
    [...wabaIds].sort(),
  );
  expect(facts.granularScopes.find(({ scope }) => scope === "business_management")?.targetIds).toBeNull();
  const daysLeft = (Date.parse(facts.expiresAt ?? "") - Date.now()) / DAY_MS;
  expect(Math.round(daysLeft)).toBe(60);

  const again = await errorOf(exchangeCode(oauth, { ...app, redirectUri, code }));
  expect(again).toMatchObject({ code: 100, subcode: 36_009, attempts: 1 });
  expect(again.message).not.toContain(code);
});

test("a system user's token never expires, and may look at itself", async ({ sandbox }) => {
  const { accessToken, appId, appSecret } = await sandbox.seed();
  const facts = await debugToken(clientOf(sandbox, { accessToken, appSecret }), accessToken);
  expect(facts).toMatchObject({
    appId,
    type: "SYSTEM_USER",
    isValid: true,
    expiresAt: null,
    dataAccessExpiresAt: null,
  });
});

test("a token that is no good is an answer, not an exception", async ({ sandbox }) => {
  const { appId, appSecret } = await sandbox.seed();
  const facts = await debugToken(clientOf(sandbox, { accessToken: `${appId}|${appSecret}` }), "EAAnoSuchToken");
  expect(facts).toMatchObject({ isValid: false, appId: null, scopes: [], error: { code: 190 } });
});

test("a token finds its person, businesses, accounts and all that hangs on them", async ({ sandbox }) => {
  const seeded = await sandbox.seed({ name: "Casa Verde", wabas: 2, members: [{ name: "Ana" }], tasks: ["MANAGE"] });
  const { wabaId, wabaIds, businessId, userId, userName, appId, phoneNumberId } = seeded;
  const client = clientOf(sandbox, { accessToken: seeded.accessToken, appSecret: seeded.appSecret });

  expect(await getMe(client)).toEqual({ id: userId, name: userName });
  expect(await listPermissions(client)).toContainEqual({ permission: WABA_SCOPE, status: "granted" });
  expect((await listBusinesses(client)).map(({ id }) => id)).toEqual([businessId]);
  const owned = await listBusinessWabas(client, businessId);
  expect(owned.map(({ id, relation }) => [id, relation]).sort()).toEqual(wabaIds.map((id) => [id, "owned"]).sort());
  expect((await listAssignedWabas(client)).map(({ id }) => id).sort()).toEqual([...wabaIds].sort());
  expect(await getWaba(client, wabaId)).toMatchObject({
    id: wabaId,
    name: "Casa Verde",
    ownerBusiness: { id: businessId },
  });
  expect(await listPhoneNumbers(client, wabaId)).toContainEqual(expect.objectContaining({ id: phoneNumberId }));
  expect((await listSubscribedApps(client, wabaId)).map(({ id }) => id)).toEqual([appId]);
  const users = await listAssignedUsers(client, wabaId, businessId);
  expect(users.map(({ id, tasks }) => [id, tasks])).toEqual([
    [userId, ["MANAGE"]],
    [seeded.members[0]?.userId, ["VIEW_TEMPLATES"]],
  ]);
});

test("an account that the token may not see is not found", async ({ sandbox }) => {
  const { wabaId } = await sandbox.seed();
  const { accessToken } = await sandbox.seed();
  expect((await errorOf(getWaba(clientOf(sandbox, { accessToken }), wabaId))).kind).toBe("not-found");
});

test("owned and shared accounts are listed once each, and one list may be closed", async ({ scripted }) => {
  const rows = (...ids: string[]): Reply => ({ body: { data: ids.map((id) => ({ id, name: id })) } });
  const closed: Reply = { status: 403, body: { error: { code: 200, message: "no" } } };
  const business = (owned: Reply, shared: Reply) => scripted(({ path }) => (path.includes("/owned_") ? owned : shared));
  const relations = async (owned: Reply, shared: Reply) =>
    (await listBusinessWabas(clientOf(await business(owned, shared)), "5")).map(
      ({ id, relation }) => `${id} ${relation}`,
    );

  expect((await relations(rows("1", "2"), rows("2", "3"))).sort()).toEqual(["1 owned", "2 owned", "3 shared"]);
  expect(await relations(closed, rows("3"))).toEqual(["3 shared"]);
  expect(await relations(rows("1"), closed)).toEqual(["1 owned"]);
  const limited: Reply = { status: 400, body: { error: { code: 4, message: "slow" } } };
  expect((await errorOf(relations(closed, closed))).kind).toBe("permission-missing");
  expect((await errorOf(relations(rows("1"), limited))).kind).toBe("rate-limited");
});

test("what Meta leaves out is null", async ({ scripted }) => {
  const graph = await scripted([
    { body: { id: 7 } },
    { body: { id: "7", timezone_id: 42, currency: null } },
    {
      body: { data: { is_valid: true, user_id: 5, expires_at: 0, granular_scopes: [{ scope: "s", target_ids: [1] }] } },
    },
    { body: { access_token: "EAAforever" } },
  ]);
  const client = clientOf(graph);
  expect(await getMe(client)).toEqual({ id: "7", name: null });
  expect(await getWaba(client, "7")).toEqual({
    id: "7",
    name: null,
    currency: null,
    timezoneId: "42",
    ownerBusiness: null,
  });
  expect(await debugToken(client, "EAAother")).toMatchObject({
    userId: "5",
    expiresAt: null,
    granularScopes: [{ scope: "s", targetIds: ["1"] }],
  });
  const app = { appId: "1", appSecret: "s3cret-s3cret", token: "EAAshort" };
  expect(await exchangeToken(client, app)).toEqual({ accessToken: "EAAforever", expiresInMs: null });
});

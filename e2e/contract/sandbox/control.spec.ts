import { expect, test } from "../../support/givens/sandbox-test";
import { graphCall } from "../../support/graph-call";
import type { RunningSandbox } from "../../support/start-sandbox";

type Rows = { data: { id: string; name: string; is_used_in_ad?: boolean }[] };
type Logged = { requests: { method: string; path: string; params: Record<string, unknown>; status: number | null }[] };

const edgeOf = (wabaId: string) => `/${wabaId}/welcome_message_sequences`;
const fault = (sandbox: RunningSandbox, wabaId: string, what: object, match: object = {}) =>
  sandbox.control<{ id: string }>("POST", "/faults", { match: { wabaId, ...match }, ...what });

test("a fault answers with the requested error, as often as requested, and only on its account", async ({
  sandbox,
}) => {
  const [one, other] = [await sandbox.seed(), await sandbox.seed()];
  const error = { code: 2, error_subcode: 99, is_transient: true, message: "Later" };
  await fault(sandbox, one.wabaId, { times: 2, error, status: 503 });
  const statuses: number[] = [];
  for (const { wabaId, accessToken: token } of [one, other, one, one]) {
    statuses.push((await graphCall(sandbox, edgeOf(wabaId), { token })).status);
  }
  expect(statuses).toEqual([503, 200, 503, 200]);
});

test("faults match method, path and parameters, and can let calls through first", async ({ sandbox }) => {
  const { wabaId, accessToken: token, sequenceIds } = await sandbox.seed({ sequences: 2 });
  const create = { name: "New", welcome_message_sequence: '{"text":"Hi"}' };
  await fault(sandbox, wabaId, { error: { code: 1 }, skip: 1 }, { method: "POST", params: { sequence_id: null } });
  const post = async (form: Record<string, string>) =>
    (await graphCall(sandbox, edgeOf(wabaId), { token, form })).status;
  expect(await post({ sequence_id: sequenceIds[1] ?? "", name: "Renamed" })).toBe(200);
  expect(await post(create)).toBe(200);
  expect(await post(create)).toBe(500);
  expect(await post(create)).toBe(200);
});

test("a call may be carried out and only its answer be lost", async ({ sandbox }) => {
  const { wabaId, accessToken: token } = await sandbox.seed();
  await fault(sandbox, wabaId, { after: true, cut: true }, { method: "POST" });
  const form = { name: "Lost", welcome_message_sequence: '{"text":"Hi"}' };
  await expect(graphCall(sandbox, edgeOf(wabaId), { token, form })).rejects.toThrow("fetch failed");
  const { data } = (await graphCall<Rows>(sandbox, edgeOf(wabaId), { token })).body;
  expect(data.map(({ name }) => name)).toEqual(["Lost"]);
});

test("a call may be carried out long after its caller has gone", async ({ sandbox }) => {
  const { wabaId, accessToken: token } = await sandbox.seed();
  await fault(sandbox, wabaId, { cut: true, commitAfterMs: 30_000 }, { method: "POST" });
  const form = { name: "Late", welcome_message_sequence: '{"text":"Hi"}' };
  await expect(graphCall(sandbox, edgeOf(wabaId), { token, form })).rejects.toThrow("fetch failed");
  const names = async () =>
    (await graphCall<Rows>(sandbox, edgeOf(wabaId), { token })).body.data.map(({ name }) => name);
  const pass = (passMs: number) => sandbox.control("POST", "/late-calls", { wabaId, passMs });
  await pass(20_000);
  expect(await names()).toEqual([]);
  await pass(10_000);
  expect(await names()).toEqual(["Late"]);
  await fault(sandbox, wabaId, { cut: true, commitAfterMs: 0 }, { method: "POST" });
  await expect(graphCall(sandbox, edgeOf(wabaId), { token, form })).rejects.toThrow("fetch failed");
  await expect.poll(names).toHaveLength(2);
});

test("answers may be an HTML page, broken JSON, empty, cut off, late or never come", async ({ sandbox }) => {
  const { wabaId, accessToken } = await sandbox.seed();
  const url = `${sandbox.url}/v26.0${edgeOf(wabaId)}?access_token=${accessToken}`;
  await fault(sandbox, wabaId, { html: true });
  const html = await fetch(url);
  expect([html.status, html.headers.get("content-type")]).toEqual([502, "text/html; charset=utf-8"]);
  await fault(sandbox, wabaId, { malformed: true });
  await expect((await fetch(url)).json()).rejects.toThrow(SyntaxError);
  await fault(sandbox, wabaId, { status: 500, headers: { "retry-after": "7" } });
  const empty = await fetch(url);
  expect([empty.status, await empty.text(), empty.headers.get("retry-after")]).toEqual([500, "", "7"]);
  await fault(sandbox, wabaId, { cut: true });
  await expect(fetch(url)).rejects.toThrow("fetch failed");
  await fault(sandbox, wabaId, { hang: true });
  await expect(fetch(url, { signal: AbortSignal.timeout(150) })).rejects.toThrow(/timeout/i);
  await fault(sandbox, wabaId, { latencyMs: 120 });
  const start = performance.now();
  expect((await fetch(url)).status).toBe(200);
  expect(performance.now() - start).toBeGreaterThan(110);
});

test("faults can be listed and taken back", async ({ sandbox }) => {
  const { wabaId, accessToken: token } = await sandbox.seed();
  await fault(sandbox, wabaId, { times: null, error: { code: 4 } });
  const listed = await sandbox.control<{ faults: object[] }>("GET", `/faults?wabaId=${wabaId}`);
  expect(listed.faults).toMatchObject([{ times: null, hits: 0, error: { code: 4 } }]);
  expect((await graphCall(sandbox, edgeOf(wabaId), { token })).body.error?.code).toBe(4);
  expect(await sandbox.control("DELETE", `/faults?wabaId=${wabaId}`)).toEqual({ removed: 1 });
  expect((await graphCall(sandbox, edgeOf(wabaId), { token })).status).toBe(200);
});

test("the log shows what arrived for an account, without its secrets", async ({ sandbox }) => {
  const { wabaId, accessToken } = await sandbox.seed();
  await graphCall(sandbox, `${edgeOf(wabaId)}?limit=3&access_token=${accessToken}`);
  await graphCall(sandbox, "/me", { token: accessToken });
  await graphCall(sandbox, edgeOf(wabaId), { token: accessToken, form: { name: "Only" } });
  const log = await sandbox.control<Logged>("GET", `/requests?wabaId=${wabaId}`);
  expect(log.requests).toMatchObject([
    { method: "GET", path: edgeOf(wabaId), version: "v26.0", params: { limit: "3", access_token: "***" }, status: 200 },
    { method: "GET", path: "/me", tokenIn: "header" },
    {
      method: "POST",
      params: { name: "Only" },
      status: 400,
      contentType: expect.stringContaining("application/x-www-form-urlencoded"),
    },
  ]);
  expect(JSON.stringify(log)).not.toContain(accessToken);
});

test("the state can be changed elsewhere: edits, ads, disappearances, permissions", async ({ sandbox }) => {
  const { wabaId, accessToken: token, sequenceIds, userId } = await sandbox.seed({ sequences: 3 });
  const [one = "", two = "", three = ""] = sequenceIds;
  const patch = (account: object) => sandbox.control("PATCH", "/state", { accounts: { [wabaId]: account } });
  await patch({
    sequences: { [one]: null, [two]: { name: "Changed", inAds: 2 }, [three]: { hidesAdStatus: true } },
    addSequences: [{ id: "0042", name: "Elsewhere", message: "<JSON_OBJECT>" }],
  });
  const { data } = (await graphCall<Rows>(sandbox, edgeOf(wabaId), { token })).body;
  expect(data).toMatchObject([
    { id: "0042", name: "Elsewhere", welcome_message_sequence: "<JSON_OBJECT>" },
    { id: three },
    { id: two, name: "Changed", is_used_in_ad: true },
  ]);
  expect(data[1]).not.toHaveProperty("is_used_in_ad");
  await sandbox.control("PATCH", "/state", {
    people: { [userId]: { withdrawScopes: ["whatsapp_business_management"] } },
  });
  expect((await graphCall(sandbox, edgeOf(wabaId), { token })).body.error?.code).toBe(200);
  await patch({ tasks: { [userId]: null } });
  expect((await graphCall(sandbox, edgeOf(wabaId), { token })).body.error?.error_subcode).toBe(33);
});

test("control refuses what makes no sense", async ({ sandbox }) => {
  const refused = [
    sandbox.control("PATCH", "/state", { accounts: { "404": { name: "X" } } }),
    sandbox.control("POST", "/seed", { sequences: -1 }),
    sandbox.control("POST", "/faults", { match: { waba: "typo" } }),
  ];
  for (const call of refused) await expect(call).rejects.toThrow(": 400 ");
});

import { createHmac } from "node:crypto";
import { expect, test } from "../../support/givens/sandbox-test";
import { graphCall } from "../../support/graph-call";

const good = { name: "Spring", welcome_message_sequence: '{"text":"Hi"}' };
const edgeOf = (wabaId: string) => `/${wabaId}/welcome_message_sequences`;

const invalid: [string, Record<string, string>][] = [
  ["a message that is not JSON", { ...good, welcome_message_sequence: "{text" }],
  ["a message without a text", { ...good, welcome_message_sequence: "{}" }],
  ["an empty text", { ...good, welcome_message_sequence: '{"text":" "}' }],
  ["ice breakers of the wrong type", { ...good, welcome_message_sequence: '{"text":"Hi","ice_breakers":"no"}' }],
  ["an empty ice breaker", { ...good, welcome_message_sequence: '{"text":"Hi","ice_breakers":[{"title":""}]}' }],
  [
    "two ice breakers alike",
    { ...good, welcome_message_sequence: '{"text":"Hi","ice_breakers":[{"title":"A"},{"title":"A"}]}' },
  ],
  [
    "a prefilled message of the wrong type",
    { ...good, welcome_message_sequence: '{"text":"Hi","autofill_message":"no"}' },
  ],
  ["an empty name", { ...good, name: "" }],
];

for (const [what, form] of invalid) {
  test(`4027001: ${what}`, async ({ sandbox }) => {
    const { wabaId, accessToken: token } = await sandbox.seed();
    const answer = await graphCall(sandbox, edgeOf(wabaId), { token, form });
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { code: 4027001, type: "OAuthException", fbtrace_id: expect.any(String) } },
    });
  });
}

test("4027010: a required parameter is missing", async ({ sandbox }) => {
  const { wabaId, accessToken: token, sequenceIds } = await sandbox.seed({ sequences: 2 });
  const edge = edgeOf(wabaId);
  const codes = await Promise.all([
    graphCall(sandbox, edge, { token, form: { name: "No message" } }),
    graphCall(sandbox, edge, { token, form: { welcome_message_sequence: '{"text":"No name"}' } }),
    graphCall(sandbox, edge, { token, form: { sequence_id: sequenceIds[1] ?? "" } }),
    graphCall(sandbox, edge, { token, method: "DELETE" }),
  ]);
  expect(codes.map(({ body }) => body.error?.code)).toEqual([4027010, 4027010, 4027010, 4027010]);
});

test("4027005, 4027006, 4027017: a viewer can read and not write", async ({ sandbox }) => {
  const { wabaId, accessToken: token, sequenceIds } = await sandbox.seed({ sequences: 2, tasks: ["VIEW_TEMPLATES"] });
  const edge = edgeOf(wabaId);
  const sequence_id = sequenceIds[1] ?? "";
  expect((await graphCall(sandbox, edge, { token })).status).toBe(200);
  expect((await graphCall(sandbox, edge, { token, form: good })).body.error?.code).toBe(4027005);
  expect((await graphCall(sandbox, edge, { token, form: { sequence_id, name: "X" } })).body.error?.code).toBe(4027006);
  const removal = await graphCall(sandbox, `${edge}?sequence_id=${sequence_id}`, { token, method: "DELETE" });
  expect(removal.body.error?.code).toBe(4027017);
});

test("4027007: the API is not open for the account yet", async ({ sandbox }) => {
  const { wabaId, accessToken: token } = await sandbox.seed({ switches: { isAvailable: false } });
  expect((await graphCall(sandbox, edgeOf(wabaId), { token })).body.error?.code).toBe(4027007);
});

test("4027012: a sequence in an ad can be neither changed nor deleted, until it is free", async ({ sandbox }) => {
  const {
    wabaId,
    accessToken: token,
    sequenceIds,
  } = await sandbox.seed({
    sequences: [{ name: "Live", message: { text: "Hi" }, inAds: 1 }],
  });
  const edge = edgeOf(wabaId);
  const sequence_id = sequenceIds[0] ?? "";
  const rename = { token, form: { sequence_id, name: "X" } };
  expect((await graphCall(sandbox, edge, rename)).body.error?.code).toBe(4027012);
  const removal = await graphCall(sandbox, `${edge}?sequence_id=${sequence_id}`, { token, method: "DELETE" });
  expect(removal.body.error?.code).toBe(4027012);
  await sandbox.control("PATCH", "/state", { accounts: { [wabaId]: { sequences: { [sequence_id]: { inAds: 0 } } } } });
  expect((await graphCall(sandbox, edge, rename)).body).toEqual({ success: true });
});

test("4027017: no such sequence, on every verb, or an empty list by switch", async ({ sandbox }) => {
  const { wabaId, accessToken: token } = await sandbox.seed();
  const edge = edgeOf(wabaId);
  const all = [
    await graphCall(sandbox, edge, { token, form: { sequence_id: "404", name: "X" } }),
    await graphCall(sandbox, `${edge}?sequence_id=404`, { token, method: "DELETE" }),
    await graphCall(sandbox, `${edge}?sequence_id=404`, { token }),
  ];
  expect(all.map(({ body }) => body.error?.code)).toEqual([4027017, 4027017, 4027017]);
  await sandbox.control("PATCH", "/state", { accounts: { [wabaId]: { switches: { missing: "empty" } } } });
  expect((await graphCall(sandbox, `${edge}?sequence_id=404`, { token })).body).toEqual({ data: [] });
});

test("the guide's codes stand in error_subcode where the account says so", async ({ sandbox }) => {
  const { wabaId, accessToken: token } = await sandbox.seed({ switches: { errorsIn: "subcode" } });
  const answer = await graphCall(sandbox, edgeOf(wabaId), { token, form: { name: "No message" } });
  expect(answer.body.error).toMatchObject({ code: 100, error_subcode: 4027010 });
});

test("100: unknown fields, bad limits, foreign cursors", async ({ sandbox }) => {
  const { wabaId, accessToken: token } = await sandbox.seed({ sequences: 1 });
  const queries = ["fields=id,nonsense", "limit=many", "limit=0", "after=xyz"];
  const answers = await Promise.all(
    queries.map((query) => graphCall(sandbox, `${edgeOf(wabaId)}?${query}`, { token })),
  );
  expect(answers.map(({ body }) => body.error?.code)).toEqual([100, 100, 100, 100]);
  await sandbox.control("PATCH", "/state", { accounts: { [wabaId]: { switches: { fields: "refuse" } } } });
  expect((await graphCall(sandbox, `${edgeOf(wabaId)}?fields=id`, { token })).body.error?.code).toBe(100);
  expect((await graphCall(sandbox, edgeOf(wabaId), { token })).status).toBe(200);
});

test("190 with its subcode: foreign, ended and withdrawn tokens", async ({ sandbox }) => {
  const { wabaId, accessToken: token, userId } = await sandbox.seed();
  const read = (value?: string) => graphCall(sandbox, edgeOf(wabaId), value ? { token: value } : {});
  expect((await read("EAAnonsense")).body.error).toMatchObject({ code: 190, type: "OAuthException" });
  expect((await read()).body.error?.code).toBe(2500);
  const change = (patch: object) => sandbox.control("PATCH", "/state", { tokens: { [token]: patch } });
  await change({ expiresAt: "2020-01-01T00:00:00Z" });
  expect((await read(token)).body.error).toMatchObject({ code: 190, error_subcode: 463 });
  await change({ expiresAt: null, invalidSubcode: 467 });
  expect((await read(token)).body.error).toMatchObject({ code: 190, error_subcode: 467 });
  await change({ invalidSubcode: null });
  expect((await read(token)).status).toBe(200);
  await sandbox.control("PATCH", "/state", { people: { [userId]: { invalidSubcode: 460 } } });
  expect((await read(token)).body.error).toMatchObject({ code: 190, error_subcode: 460 });
});

test("200: the permission is missing; 100/33: a stranger's account does not exist", async ({ sandbox }) => {
  const mine = await sandbox.seed({ scopes: ["public_profile"] });
  const other = await sandbox.seed();
  const without = await graphCall(sandbox, edgeOf(mine.wabaId), { token: mine.accessToken });
  expect(without.body.error?.code).toBe(200);
  const stranger = await graphCall(sandbox, edgeOf(mine.wabaId), { token: other.accessToken });
  expect(stranger.body.error).toMatchObject({ code: 100, error_subcode: 33 });
  const nowhere = await graphCall(sandbox, edgeOf("404"), { token: other.accessToken });
  expect(nowhere.body.error).toMatchObject({ code: 100, error_subcode: 33 });
});

test("80007: the hour's calls are spent, and the headers say when calls are allowed again", async ({ sandbox }) => {
  const { wabaId, accessToken: token, appId } = await sandbox.seed({ callsPerHour: 4 });
  const read = () => graphCall(sandbox, edgeOf(wabaId), { token });
  const usage = (headers: Headers) => JSON.parse(headers.get("x-business-use-case-usage") ?? "{}")[wabaId][0];
  const half = (await read()) && (await read());
  expect(usage(half.headers)).toMatchObject({ type: "whatsapp", call_count: 50, estimated_time_to_regain_access: 0 });
  expect(JSON.parse(half.headers.get("x-app-usage") ?? "{}")).toHaveProperty("call_count");
  await sandbox.control("PATCH", "/state", { accounts: { [wabaId]: { callsMade: 4, appId } } });
  const spent = await read();
  expect(spent.body.error?.code).toBe(80007);
  const { call_count, estimated_time_to_regain_access: minutes } = usage(spent.headers);
  expect(call_count).toBe(100);
  expect(minutes).toBeGreaterThan(0);
  expect(minutes).toBeLessThanOrEqual(60);
});

test("appsecret_proof is checked when it is sent", async ({ sandbox }) => {
  const { wabaId, accessToken: token, appSecret } = await sandbox.seed();
  const proof = createHmac("sha256", appSecret).update(token).digest("hex");
  const read = (value: string) => graphCall(sandbox, `${edgeOf(wabaId)}?appsecret_proof=${value}`, { token });
  expect((await read(proof)).status).toBe(200);
  expect((await read(proof.replace(/^./, "x"))).body.error).toMatchObject({ code: 100, type: "GraphMethodException" });
});

test("an unknown path is distinguished from an unknown object", async ({ sandbox }) => {
  const { wabaId, accessToken: token } = await sandbox.seed();
  const answer = await graphCall(sandbox, `/${wabaId}/nonsense`, { token });
  expect(answer.body.error).toMatchObject({ code: 2500, message: expect.stringContaining("Unknown path components") });
});

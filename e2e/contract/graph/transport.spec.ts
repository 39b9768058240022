import { createHmac } from "node:crypto";
import { MINUTE_MS } from "@/lib/domain/time/durations";
import { exchangeCode } from "@/lib/graph/edges/auth/exchange-code";
import { createSequence } from "@/lib/graph/edges/sequences/create-sequence";
import { deleteSequence } from "@/lib/graph/edges/sequences/delete-sequence";
import { listSequences } from "@/lib/graph/edges/sequences/list-sequences";
import { updateSequence } from "@/lib/graph/edges/sequences/update-sequence";
import type { GraphUsage } from "@/lib/graph/parse/read-usage";
import { APP_SECRET, clientOf, errorOf, expect, TOKEN, test } from "../../support/givens/graph-test";

const PROOF = createHmac("sha256", APP_SECRET).update(TOKEN).digest("hex");
const ME = { method: "GET", path: ["me"] } as const;

test("a read carries the token in its header and the proof in its query", async ({ scripted }) => {
  const graph = await scripted([{ body: { id: "1" } }]);
  await clientOf(graph, { appSecret: APP_SECRET }).request(ME);
  const [request] = graph.requests;
  expect(request?.path).toBe("/v26.0/me");
  expect(request?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  expect(request?.query.get("appsecret_proof")).toBe(PROOF);
  expect(request?.query.has("access_token")).toBe(false);
});

test("without an app secret there is no proof, without a token no header", async ({ scripted }) => {
  const graph = await scripted([{ body: {} }, { body: { access_token: "EAAfresh" } }]);
  await clientOf(graph).request(ME);
  const app = { appId: "1", appSecret: APP_SECRET, redirectUri: "https://a.example/back", code: "abc" };
  await exchangeCode(clientOf(graph, { accessToken: undefined }), app);
  expect(graph.requests[0]?.query.has("appsecret_proof")).toBe(false);
  expect(graph.requests[1]?.headers.authorization).toBeUndefined();
  expect(Object.fromEntries(graph.requests[1]?.query ?? [])).toEqual({
    client_id: "1",
    client_secret: APP_SECRET,
    redirect_uri: "https://a.example/back",
    code: "abc",
  });
});

test("a create is a form: the name as it is, the message as JSON, the proof in the body", async ({ scripted }) => {
  const graph = await scripted([{ body: { sequence_id: "0139138" } }]);
  const message = { text: "Olá & “oi” = 100 %\n*já*", ice_breakers: [{ title: "Preço?", payload: "x" }] };
  const client = clientOf(graph, { appSecret: APP_SECRET });
  const created = await createSequence(client, "77", { name: "Driver sign-up", message });
  expect(created).toEqual({ id: "0139138" });
  const [request] = graph.requests;
  expect(request?.method).toBe("POST");
  expect(request?.path).toBe("/v26.0/77/welcome_message_sequences");
  expect(request?.headers["content-type"]).toContain("application/x-www-form-urlencoded");
  expect(request?.query.toString()).toBe("");
  expect(request?.form.get("name")).toBe("Driver sign-up");
  expect(JSON.parse(request?.form.get("welcome_message_sequence") ?? "")).toEqual(message);
  expect(request?.form.get("appsecret_proof")).toBe(PROOF);
});

test("an update sends only what changes, a delete its id in the query", async ({ scripted }) => {
  const graph = await scripted([{ body: { success: true } }, { body: { success: true } }]);
  const client = clientOf(graph);
  await updateSequence(client, "77", "0139138", { name: "New name" });
  await deleteSequence(client, "77", "0139138");
  expect(Object.fromEntries(graph.requests[0]?.form ?? [])).toEqual({ sequence_id: "0139138", name: "New name" });
  expect(graph.requests[1]?.method).toBe("DELETE");
  expect(Object.fromEntries(graph.requests[1]?.query ?? [])).toEqual({ sequence_id: "0139138" });
});

test("a write that is answered with success false is an error", async ({ scripted }) => {
  const graph = await scripted([{ body: { success: false } }]);
  const error = await errorOf(updateSequence(clientOf(graph), "77", "1", { name: "x" }));
  expect(error).toMatchObject({ kind: "update-refused", outcomeUnknown: false });
});

test("ids cannot lead to another path", async ({ scripted }) => {
  const graph = await scripted([{ body: {} }]);
  await clientOf(graph).request({ method: "GET", path: ["1/../me?x=1#y"] });
  expect(graph.requests[0]?.path).toBe("/v26.0/1%2F..%2Fme%3Fx%3D1%23y");
  for (const segment of ["", ".", ".."]) {
    await expect(clientOf(graph).request({ method: "GET", path: [segment, "x"] })).rejects.toThrow(TypeError);
  }
  expect(graph.requests).toHaveLength(1);
});

test("connections are kept alive and serve one call after another", async ({ scripted }) => {
  const graph = await scripted(() => ({ body: {} }));
  const client = clientOf(graph);
  for (let count = 0; count < 10; count++) await client.request(ME);
  // A second connection may open while the first is closing.
  expect(new Set(graph.requests.map(({ clientPort }) => clientPort)).size).toBeLessThanOrEqual(2);
});

test("the global fetch can stand in for the transport's own", async ({ scripted }) => {
  const graph = await scripted([{ body: { id: "7" } }]);
  expect(await clientOf(graph, { fetch }).request(ME)).toEqual({ id: "7" });
});

test("a redirect is not followed", async ({ scripted }) => {
  const elsewhere = await scripted([{ body: { id: "stolen" } }]);
  const graph = await scripted(() => ({ status: 302, headers: { location: `${elsewhere.url}/v26.0/me` }, body: "" }));
  for (const fetch of [undefined, globalThis.fetch]) {
    const error = await errorOf(clientOf(graph, { fetch, retry: { attempts: 1 } }).request(ME));
    expect(error).toMatchObject({ kind: "malformed", httpStatus: 302 });
  }
  expect(elsewhere.requests).toHaveLength(0);
});

test("usage headers are parsed and reported, broken ones passed over", async ({ scripted }) => {
  const headers = {
    "x-app-usage": '{"call_count":28,"total_cputime":25,"total_time":24}',
    "x-business-use-case-usage":
      '{"77":[{"type":"whatsapp_business_management","call_count":100,"total_cputime":1,"total_time":2,"estimated_time_to_regain_access":19}]}',
    "x-ad-account-usage": '{"acc_id_util_pct":9.67,"reset_time_duration":100}',
  };
  const graph = await scripted([
    { body: {}, headers },
    { body: {}, headers: { "x-app-usage": "<none>" } },
    { status: 400, body: { error: { code: 100, message: "no" } }, headers },
  ]);
  const reports: GraphUsage[] = [];
  const client = clientOf(graph, { onUsage: (usage) => reports.push(usage) });
  await client.request(ME);
  await client.request(ME);
  await errorOf(client.request(ME));
  const share = { callCount: 28, totalCpuTime: 25, totalTime: 24 };
  const business = { callCount: 100, totalCpuTime: 1, totalTime: 2, regainAccessMs: 19 * MINUTE_MS };
  expect(reports).toEqual([
    {
      app: share,
      businesses: [{ id: "77", type: "whatsapp_business_management", ...business }],
      adAccount: { percent: 9.67, resetMs: 100_000 },
    },
    reports[0],
  ]);
});

test("a read that gets no answer ends at its bound", async ({ scripted }) => {
  const graph = await scripted(() => ({ hang: true }));
  const error = await errorOf(clientOf(graph, { timeoutMs: 40, retry: { attempts: 1 } }).request(ME));
  expect(error).toMatchObject({ kind: "timeout", outcomeUnknown: false, call: "GET /v26.0/me" });
});

test("the bound covers the body: a page that drips to a stop is late, not malformed", async () => {
  const fetch = async (_: string, { signal }: { signal: AbortSignal }) => ({
    status: 200,
    headers: new Headers(),
    text: () => new Promise<string>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
  });
  const client = clientOf({ url: "http://never.example" }, { fetch, timeoutMs: 20, retry: { attempts: 1 } });
  expect((await errorOf(client.request(ME))).kind).toBe("timeout");
});

for (const [what, reply] of Object.entries({
  "a cut connection": { cut: "before" },
  "a body that breaks off": { cut: "midway", body: { data: [] } },
} as const)) {
  test(`${what} is no answer, and leaves a write's outcome open`, async ({ scripted }) => {
    const graph = await scripted(() => reply);
    const client = clientOf(graph, { retry: { attempts: 1 } });
    expect(await errorOf(client.request(ME))).toMatchObject({ kind: "meta-unreachable", outcomeUnknown: false });
    const error = await errorOf(createSequence(client, "77", { name: "n", message: { text: "t" } }));
    expect(error).toMatchObject({ kind: "meta-unreachable", outcomeUnknown: true });
  });
}

test("nobody listening: the write did not happen, and the error says so", async ({ scripted }) => {
  const graph = await scripted([]);
  await graph.close();
  const error = await errorOf(createSequence(clientOf(graph), "77", { name: "n", message: { text: "t" } }));
  expect(error).toMatchObject({ kind: "meta-unreachable", outcomeUnknown: false });
  expect(error.message).toContain("ECONNREFUSED");
});

for (const [what, reply, kind, isOpen] of [
  ["an HTML page on 502", { status: 502, body: "<html>Sorry</html>" }, "transient", true],
  ["an empty body on 503", { status: 503, body: "" }, "transient", true],
  ["an HTML page on 404", { status: 404, body: "<html>?</html>" }, "malformed", false],
  ["an empty body on 200", { body: "" }, "malformed", true],
  ["JSON that breaks off on 200", { body: '{"data":[{"id":"1"' }, "malformed", true],
  ["an answer of another shape", { body: { ok: 1 } }, "malformed", true],
] as const) {
  test(`${what} is ${kind}`, async ({ scripted }) => {
    const graph = await scripted(() => reply);
    const client = clientOf(graph, { retry: { attempts: 1 } });
    const read = await errorOf(listSequences(client, "77").next());
    expect(read).toMatchObject({ kind, outcomeUnknown: false });
    const write = await errorOf(createSequence(client, "77", { name: "n", message: { text: "t" } }));
    expect(write).toMatchObject({ kind, outcomeUnknown: isOpen });
  });
}

for (const whose of ["call", "client"] as const) {
  test(`a call ends when its caller goes away, by the ${whose}'s signal`, async ({ scripted }) => {
    const graph = await scripted(() => ({ hang: true }));
    const controller = new AbortController();
    const { signal } = controller;
    const client = clientOf(graph, whose === "client" ? { signal } : {});
    const listing = listSequences(client, "77", whose === "call" ? { signal } : {}).next();
    const write = createSequence(client, "77", { name: "n", message: { text: "t" } }, { signal });
    const errors = Promise.all([errorOf(listing), errorOf(write)]);
    await graph.seen(2);
    controller.abort(new Error("navigated away"));
    expect(await errors).toEqual([
      expect.objectContaining({ kind: "aborted", outcomeUnknown: false }),
      expect.objectContaining({ kind: "aborted", outcomeUnknown: true }),
    ]);
    const late = await errorOf(createSequence(client, "77", { name: "n", message: { text: "t" } }, { signal }));
    expect(late).toMatchObject({ kind: "aborted", outcomeUnknown: false });
    expect(graph.requests).toHaveLength(2);
  });
}

import { HOUR_MS, MINUTE_MS } from "@/lib/domain/time/durations";
import type { GraphClientOptions } from "@/lib/graph/client/graph-client";
import type { GraphFetch } from "@/lib/graph/client/graph-fetch";
import { exchangeCode } from "@/lib/graph/edges/auth/exchange-code";
import { createSequence } from "@/lib/graph/edges/sequences/create-sequence";
import { clientOf, errorOf, expect, fakeClock, test } from "../../support/givens/graph-test";
import type { Reply } from "../../support/scripted-graph";

const ME = { method: "GET", path: ["me"] } as const;
const OK: Reply = { body: { id: "1" } };
const failing = (code: number, rest: object = {}, headers: Record<string, string> = {}): Reply => ({
  status: 400,
  body: { error: { message: `(#${code}) no`, type: "OAuthException", code, fbtrace_id: "A1", ...rest } },
  headers,
});
const create = { name: "n", message: { text: "t" } };

for (const [what, reply] of Object.entries<Reply>({
  "code 1": failing(1),
  "code 2": failing(2),
  "code 341": failing(341),
  is_transient: failing(9_999, { is_transient: true }),
  "an HTML page on 502": { status: 502, body: "<html></html>" },
  "an empty body on 500": { status: 500, body: "" },
  "a cut connection": { cut: "before" },
  "a body that breaks off": { cut: "midway", body: { id: "1" } },
  "JSON that breaks off": { body: '{"id":' },
})) {
  test(`a read is repeated after ${what}, a create never`, async ({ scripted }) => {
    const clock = fakeClock();
    const reads = await scripted([reply, reply, OK]);
    expect(await clientOf(reads, { retry: { clock } }).request(ME)).toEqual({ id: "1" });
    expect(clock.waits).toEqual([300, 600]);

    const writes = await scripted([reply]);
    expect((await errorOf(createSequence(clientOf(writes), "77", create))).outcomeUnknown).toBe(true);
    expect(writes.requests).toHaveLength(1);
  });
}

test("a late read is repeated, a late create not", async () => {
  const reads = inProcess(["hang", { id: "1" }]);
  expect(await reads.client({ timeoutMs: 30 }).request(ME)).toEqual({ id: "1" });
  const writes = inProcess(["hang", { sequence_id: "9" }]);
  const error = await errorOf(createSequence(writes.client({ timeoutMs: 30 }), "77", create));
  expect(error).toMatchObject({ kind: "timeout", outcomeUnknown: true, attempts: 1 });
  expect(writes.calls()).toBe(1);
});

for (const code of [
  3, 10, 100, 102, 190, 200, 299, 368, 803, 2500, 4_027_001, 4_027_007, 4_027_012, 4_027_017, 9_999,
]) {
  test(`a read is not repeated after code ${code}`, async ({ scripted }) => {
    const graph = await scripted([failing(code)]);
    expect(await errorOf(clientOf(graph).request(ME))).toMatchObject({ code, attempts: 1, fbtraceId: "A1" });
    expect(graph.requests).toHaveLength(1);
  });
}

test("the last error of a failed read says how often it was tried", async ({ scripted }) => {
  const graph = await scripted(() => failing(2));
  expect(await errorOf(clientOf(graph).request(ME))).toMatchObject({ kind: "transient", attempts: 3 });
  expect(graph.requests).toHaveLength(3);
});

test("waits double up to their ceiling, and full jitter draws from all of it", async ({ scripted }) => {
  const graph = await scripted(() => failing(2));
  const [full, half] = [fakeClock(1), fakeClock(0.5)];
  for (const clock of [full, half]) {
    await errorOf(clientOf(graph, { retry: { clock, attempts: 6, baseDelayMs: 100, maxDelayMs: 500 } }).request(ME));
  }
  expect(full.waits).toEqual([100, 200, 400, 500, 500]);
  expect(half.waits).toEqual([50, 100, 200, 250, 250]);
});

test("Retry-After is the least wait after a passing error", async ({ scripted }) => {
  const clock = fakeClock();
  const graph = await scripted([{ status: 503, body: "", headers: { "retry-after": "2" } }, OK]);
  await clientOf(graph, { retry: { clock } }).request(ME);
  expect(clock.waits).toEqual([2000]);
});

test("a wait that does not fit into the total time is not begun", async ({ scripted }) => {
  const clock = fakeClock();
  const graph = await scripted(() => failing(2));
  await errorOf(clientOf(graph, { retry: { clock, attempts: 9, baseDelayMs: 400, totalMs: 1000 } }).request(ME));
  expect(clock.waits).toEqual([400]);
});

test("the last attempt gets no more time than is left of the total", async () => {
  const { client } = inProcess([{ error: { code: 2, message: "no" } }, "hang"]);
  const retry = { clock: fakeClock(), baseDelayMs: 100, totalMs: 140 };
  const error = await errorOf(client({ timeoutMs: 60_000, retry }).request(ME));
  expect(error).toMatchObject({ kind: "timeout", attempts: 2 });
  expect(error.message).toContain("40 ms");
});

for (const code of [4, 17, 32, 613, 80_000, 80_007, 80_014]) {
  test(`after rate limit ${code} nothing is repeated unless Meta says when`, async ({ scripted }) => {
    const graph = await scripted([failing(code, { is_transient: true })]);
    expect(await errorOf(clientOf(graph).request(ME))).toMatchObject({ kind: "rate-limited", attempts: 1 });
    expect(graph.requests).toHaveLength(1);
  });
}

test("a short wait that Meta asks for is kept, by reads and writes: a rate limit is a plain refusal", async ({
  scripted,
}) => {
  const clock = fakeClock();
  const limited = failing(80_007, {}, { "retry-after": "3" });
  const graph = await scripted([limited, OK, limited, { body: { sequence_id: "9" } }]);
  const client = clientOf(graph, { retry: { clock } });
  await client.request(ME);
  expect(await createSequence(client, "77", create)).toEqual({ id: "9" });
  expect(clock.waits).toEqual([3000, 3000]);
});

test("a long one is handed to the caller: the regain time is in minutes", async ({ scripted }) => {
  const usage = (minutes: number) =>
    `{"77":[{"type":"a","estimated_time_to_regain_access":${minutes}},{"type":"b","estimated_time_to_regain_access":1}]}`;
  const graph = await scripted([
    failing(80_007, {}, { "x-business-use-case-usage": usage(12) }),
    failing(80_007, {}, { "x-business-use-case-usage": usage(2), "retry-after": "300" }),
    failing(4, {}, { "x-ad-account-usage": '{"acc_id_util_pct":100,"reset_time_duration":90}' }),
  ]);
  const waits = [];
  for (let count = 0; count < 3; count++) waits.push((await errorOf(clientOf(graph).request(ME))).retryAfterMs);
  expect(waits).toEqual([12 * MINUTE_MS, 300_000, 90_000]);
  expect(graph.requests).toHaveLength(3);
});

test("Retry-After may be a date", async ({ scripted }) => {
  const inAnHour = new Date(Date.now() + HOUR_MS).toUTCString();
  const graph = await scripted([failing(4, {}, { "retry-after": inAnHour })]);
  const { retryAfterMs = 0 } = await errorOf(clientOf(graph).request(ME));
  expect(Math.abs(retryAfterMs - HOUR_MS)).toBeLessThan(60_000);
});

test("a write is repeated when the connection was never made", async ({ scripted }) => {
  const graph = await scripted([{ body: { sequence_id: "9" } }]);
  const down = Object.assign(new TypeError("fetch failed"), {
    cause: Object.assign(new Error(), { code: "ENOTFOUND" }),
  });
  let calls = 0;
  const flaky: typeof fetch = (...args) => (++calls === 1 ? Promise.reject(down) : fetch(...args));
  expect(await createSequence(clientOf(graph, { fetch: flaky }), "77", create)).toEqual({ id: "9" });
  expect(calls).toBe(2);
});

test("a login code is for one use: its exchange is not repeated", async ({ scripted }) => {
  const graph = await scripted([{ cut: "before" }]);
  const app = { appId: "1", appSecret: "s3cret-s3cret", redirectUri: "https://a.example", code: "one-use-code" };
  expect(await errorOf(exchangeCode(clientOf(graph), app))).toMatchObject({ kind: "meta-unreachable", attempts: 1 });
  expect(graph.requests).toHaveLength(1);
});

test("a caller who goes away during a wait ends it", async ({ scripted }) => {
  const graph = await scripted([failing(2)]);
  const controller = new AbortController();
  const clock = { ...fakeClock(), sleep: (_: number, signal?: AbortSignal) => untilAborted(signal, controller) };
  const call = clientOf(graph, { retry: { clock } }).request({ ...ME, signal: controller.signal });
  expect(await errorOf(call)).toMatchObject({ kind: "aborted", attempts: 1 });
  expect(graph.requests).toHaveLength(1);
});

function untilAborted(signal: AbortSignal | undefined, controller: AbortController): Promise<void> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason));
    controller.abort();
  });
}

/** Answers without a network, so that short bounds hold on a busy machine. */
function inProcess(bodies: ("hang" | object)[]) {
  let calls = 0;
  const fetch: GraphFetch = (_, { signal }) => {
    const body = bodies[calls++];
    if (body !== "hang") return Promise.resolve(Response.json(body));
    return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  };
  return {
    calls: () => calls,
    client: (options: Partial<GraphClientOptions>) => clientOf({ url: "http://in.process" }, { fetch, ...options }),
  };
}

import { inspect } from "node:util";
import { GraphError } from "@/lib/graph/client/graph-error";
import { createCreative } from "@/lib/graph/edges/ads/create-creative";
import { listAds } from "@/lib/graph/edges/ads/list-ads";
import { debugToken } from "@/lib/graph/edges/auth/debug-token";
import { exchangeCode } from "@/lib/graph/edges/auth/exchange-code";
import { exchangeToken } from "@/lib/graph/edges/auth/exchange-token";
import { createSequence } from "@/lib/graph/edges/sequences/create-sequence";
import { listSequences } from "@/lib/graph/edges/sequences/list-sequences";
import { APP_SECRET, clientOf, errorOf, expect, TOKEN, test } from "../../support/givens/graph-test";

const CODE = "AQDx-one/use+code==0123";
const INPUT = "1029384756|another tokén/with+signs";
const ALL = [TOKEN, APP_SECRET, CODE, INPUT].flatMap((secret) => [secret, encodeURIComponent(secret)]);

function expectClean(error: unknown): void {
  const shown = [inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error), String(error)].join("\n");
  for (const secret of ALL) expect(shown).not.toContain(secret);
  expect(shown).not.toMatch(/appsecret_proof=(?!\[redacted\])/);
}

test("an error that repeats the whole request shows none of its credentials", async ({ scripted }) => {
  const graph = await scripted(({ headers, query, form, path }) => {
    const echo = `${headers.authorization} ${path}?${query} ${form} ${[...query.values(), ...form.values()].join(" ")}`;
    const error = { message: echo, code: 100, error_user_title: echo, error_user_msg: echo, fbtrace_id: echo };
    return { status: 400, body: { error: { ...error, type: echo, error_data: { blame_field: echo } } } };
  });
  const app = { appId: "1", appSecret: APP_SECRET };
  const client = clientOf(graph, { appSecret: APP_SECRET });
  const calls = [
    () => listSequences(client, "77").next(),
    () => listAds(client, "77").next(),
    () => createCreative(client, "77", { name: "n", objectStorySpec: { page_id: "1" } }),
    () => createSequence(client, "77", { name: "n", message: { text: "t" } }),
    () => debugToken(client, INPUT),
    () => exchangeCode(client, { ...app, redirectUri: "https://a.example", code: CODE }),
    () => exchangeToken(client, { ...app, token: TOKEN }),
  ];
  for (const call of calls) {
    const error = await errorOf(call());
    expect(error.message).toContain("[redacted]");
    expectClean(error);
  }
});

test("what a transport says is cleaned down to the causes of its causes", async () => {
  const url = `https://graph.example/v26.0/me?access_token=${encodeURIComponent(TOKEN)}`;
  const deepest = Object.assign(new Error(`connect ${url}`), { code: "ECONNRESET", request: { url, token: TOKEN } });
  const failed = new TypeError(`fetch failed: ${url}`, { cause: new Error(`Bearer ${TOKEN}`, { cause: deepest }) });
  const client = clientOf(
    { url: "https://graph.example" },
    { fetch: () => Promise.reject(failed), retry: { attempts: 1 } },
  );
  const error = await errorOf(client.request({ method: "GET", path: ["me"] }));
  expect(error).toMatchObject({ kind: "meta-unreachable", message: "No answer from Meta (ECONNRESET)." });
  expect(inspect(error)).toContain("[redacted]");
  expectClean(error);
});

test("the link to the next page never shows, not even in an answer that cannot be read", async ({ scripted }) => {
  const next = `https://graph.facebook.com/v26.0/77/x?access_token=${TOKEN}&after=Q1`;
  for (const body of [
    `{"paging":{"next":"${next}"},"data":[`,
    { paging: { next }, data: "none" },
    { paging: { next: next.replace("&after=Q1", "") }, data: [] },
    { error: { message: `see ${next}`, code: 100 }, paging: { next } },
  ]) {
    const graph = await scripted(() => ({ body }));
    expectClean(await errorOf(listSequences(clientOf(graph, { retry: { attempts: 1 } }), "77").next()));
  }
});

test("a page holds sequences and nothing of its link", async ({ scripted }) => {
  const next = `https://graph.facebook.com/v26.0/77/x?access_token=${TOKEN}&after=Q1`;
  const graph = await scripted([{ body: { data: [{ id: "1", name: "a" }], paging: { next } } }]);
  const page = await listSequences(clientOf(graph), "77").next();
  expect(inspect(page, { depth: 20 })).not.toContain(TOKEN);
});

test("credentials are recognised by name and shape as well, and error numbers are kept", () => {
  const message = [
    "https://x.example/?access_token=abcdefgh&limit=5",
    '{"access_token":"qwertzuiop","code":190,"client_secret":"yxcvbnm1"}',
    '{\\"input_token\\":\\"plmoknij\\"}',
    "Authorization: Bearer zaqwsxcde123",
    "code=AQD-xyz#_=_",
    "EAABsbCS1iHgBAKZCZCmock0123456789",
  ].join(" ");
  const error = new GraphError({ kind: "unexpected", message });
  expect(error.message).not.toMatch(/abcdefgh|qwertzuiop|yxcvbnm1|plmoknij|zaqwsxcde123|AQD-xyz|EAABsb/);
  expect(error.message).toContain('"code":190');
  expect(error.message).toContain("limit=5");
});

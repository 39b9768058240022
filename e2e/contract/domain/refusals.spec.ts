import { expect, test } from "@playwright/test";
import { msg } from "@/lib/domain/messages/message";
import type { Refusal, RefusedAct } from "@/lib/domain/refusal/refusal";
import { couldNotCheck } from "@/lib/domain/setup/could-not-check";
import { createGraphClient } from "@/lib/graph/client/create-graph-client";
import { updateSequence } from "@/lib/graph/edges/sequences/update-sequence";
import { refusalFrom } from "@/lib/server/refusal/refusal-from";
import { inEnglish, refusalInEnglish } from "../../support/text/english";

type Wire = { code: number; error_subcode?: number; [field: string]: unknown };

/** The refusal that the client makes of Meta's answer. */
async function refusalOf(error: Wire, headers: Record<string, string> = {}, act?: RefusedAct): Promise<Refusal> {
  const body = JSON.stringify({
    error: { message: "(#1) Something", type: "OAuthException", fbtrace_id: "Atrace", ...error },
  });
  const client = createGraphClient({
    baseUrl: "http://meta.example",
    version: "v26.0",
    accessToken: "EAAnobody",
    retry: { attempts: 1 },
    fetch: async () => new Response(body, { status: 400, headers }),
  });
  const thrown = await updateSequence(client, "1", "2", { name: "x" }).then(
    () => null,
    (reason: unknown) => reason,
  );
  const refusal = refusalFrom(thrown, new Date(), act);
  expect(refusal, JSON.stringify(error)).not.toBeNull();
  return refusal as Refusal;
}

const GUIDE = [
  [4027001, "invalid-input"],
  [4027005, "create-refused"],
  [4027006, "update-refused"],
  [4027007, "not-available-yet"],
  [4027010, "invalid-input"],
  [4027012, "used-in-ad"],
  [4027017, "not-found"],
] as const;

for (const [code, kind] of GUIDE) {
  test(`${code} is reported as ${kind}, in code and in subcode alike, with its ids`, async () => {
    const inCode = await refusalOf({ code });
    const inSubcode = await refusalOf({ code: 100, error_subcode: code });
    expect(inCode).toMatchObject({ kind, code, fbtraceId: "Atrace" });
    expect(inSubcode).toMatchObject({ kind, code: 100, subcode: code, fbtraceId: "Atrace" });
    expect(inSubcode.reason).toBe(inCode.reason);
  });
}

const GRAPH: [Wire, Refusal["kind"]][] = [
  [{ code: 100 }, "invalid-input"],
  [{ code: 100, error_subcode: 33 }, "not-found"],
  [{ code: 803 }, "not-found"],
  ...[458, 459, 460, 463, 464, 467, 492].map((subcode): [Wire, Refusal["kind"]] => [
    { code: 190, error_subcode: subcode },
    "sign-in-again",
  ]),
  ...[190, 102, 2500].map((code): [Wire, Refusal["kind"]] => [{ code }, "sign-in-again"]),
  ...[10, 3, 200, 230, 299].map((code): [Wire, Refusal["kind"]] => [{ code }, "permission-missing"]),
  ...[4, 17, 32, 613, 80000, 80007, 80014].map((code): [Wire, Refusal["kind"]] => [{ code }, "rate-limited"]),
  ...[1, 2, 341].map((code): [Wire, Refusal["kind"]] => [{ code }, "meta-unreachable"]),
  [{ code: 9999, is_transient: true }, "meta-unreachable"],
  [{ code: 368 }, "policy-blocked"],
  [{ code: 424242 }, "unexpected"],
];

for (const [error, kind] of GRAPH) {
  test(`${error.code}${error.error_subcode ? ` with ${error.error_subcode}` : ""} is reported as ${kind}`, async () => {
    const refusal = await refusalOf(error);
    expect(refusal).toMatchObject({ kind, code: error.code, fbtraceId: "Atrace" });
    const { title, advice } = refusalInEnglish(refusal);
    expect(title).toMatch(/^[A-Z].*\.$/s);
    expect(advice.length).toBeGreaterThan(30);
    expect(`${title} ${advice}`).not.toMatch(/OAuthException|null|undefined|\bWABA\b|\bcode \d/);
  });
}

test("every reason for a token's end has its own sentence", async () => {
  const titles = await Promise.all(
    [458, 459, 460, 463, 464, 467, 492].map(
      async (subcode) => refusalInEnglish(await refusalOf({ code: 190, error_subcode: subcode })).title,
    ),
  );
  expect(new Set(titles).size).toBe(7);
});

const FIELDS: [Omit<Wire, "code">, Refusal["field"]][] = [
  [{ message: "(#100) Param name must be a string" }, "name"],
  [{ message: "(#100) Param welcome_message_sequence[text] is required" }, "text"],
  [
    { error_data: { blame_field_specs: [["welcome_message_sequence", "ice_breakers", 1, "title"]] } },
    "iceBreakers.1.title",
  ],
  [{ error_data: JSON.stringify({ blame_field: "autofill_message" }) }, "autofill"],
  [{ message: "Invalid", error_user_msg: "One of the ice breakers is too long." }, "iceBreakers"],
  [{ message: "Invalid parameter" }, undefined],
];

for (const [error, field] of FIELDS) {
  test(`${JSON.stringify(error)} lands on ${field ?? "no field"}`, async () => {
    expect((await refusalOf({ code: 100, ...error })).field).toBe(field);
  });
}

test("Meta's own text is passed on where it says what to correct", async () => {
  const { advice } = refusalInEnglish(
    await refusalOf({ code: 4027001, error_user_msg: "The text is longer than 300 characters." }),
  );
  expect(advice).toContain("The text is longer than 300 characters.");
});

test("a rate limit says when Meta accepts calls again: Meta's time, else after a pause", async () => {
  const usage = {
    "1": [{ type: "whatsapp", call_count: 100, total_cputime: 0, total_time: 0, estimated_time_to_regain_access: 7 }],
  };
  const told = await refusalOf({ code: 80007 }, { "X-Business-Use-Case-Usage": JSON.stringify(usage) });
  const untold = await refusalOf({ code: 4 });
  expect(Math.round((Date.parse(told.retryAt ?? "") - Date.now()) / 60_000)).toBe(7);
  expect(Date.parse(untold.retryAt ?? "")).toBeGreaterThan(Date.now());
});

test("an error that is not Meta's is unexpected and gets no text", () => {
  expect(refusalFrom(new TypeError("ours"))).toBeNull();
});

test("a refused list is not reported as a sequence that Meta did not accept", async () => {
  const words = await Promise.all(
    (["read", "create", "delete"] as const).map(
      async (act) => refusalInEnglish(await refusalOf({ code: 100 }, {}, act)).title,
    ),
  );
  expect(new Set(words).size).toBe(3);
  expect(words[0]).not.toContain("sequence");
});

test("settings that Meta refuses are shown to those who can change them, with the exact fix", async () => {
  const proof = await refusalOf({ code: 100, message: "Invalid appsecret_proof provided in the API argument" });
  const version = await refusalOf({ code: 2635, message: "You are calling a deprecated version of the Ads API." });
  const title = msg("setup.tokenChecks.accessToken");
  for (const refusal of [proof, version]) expect(refusal).toMatchObject({ kind: "installation" });
  expect(refusalInEnglish(proof).advice).toContain("installed Overture");
  expect(inEnglish(couldNotCheck("token", title, proof))).toMatchObject({
    state: "wrong",
    fix: { kind: "advice", text: expect.stringContaining("META_APP_SECRET") },
  });
  expect(inEnglish(couldNotCheck("token", title, version))).toMatchObject({
    fix: { kind: "advice", text: expect.stringContaining("GRAPH_API_VERSION") },
  });
});

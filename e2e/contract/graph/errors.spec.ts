import type { GraphErrorKind } from "@/lib/graph/client/graph-error";
import { clientOf, errorOf, expect, test } from "../../support/givens/graph-test";
import type { Reply } from "../../support/scripted-graph";

const ME = { method: "GET", path: ["me"] } as const;
const answer = (error: unknown, status = 400): Reply => ({ status, body: { error } });
const once = { retry: { attempts: 1 } };

const GUIDE: Record<number, GraphErrorKind> = {
  4027001: "invalid-input",
  4027005: "create-refused",
  4027006: "update-refused",
  4027007: "not-available-yet",
  4027010: "invalid-input",
  4027012: "used-in-ad",
  4027017: "not-found",
};

for (const [text, kind] of Object.entries(GUIDE)) {
  const code = Number(text);
  test(`${code} is ${kind}, in code and in error_subcode, whatever the HTTP status`, async ({ scripted }) => {
    for (const status of [200, 400, 401, 404, 429, 500]) {
      for (const error of [{ code }, { code: 100, error_subcode: code }, { code: 1, error_subcode: code }]) {
        const graph = await scripted([answer({ message: "no", ...error }, status)]);
        expect(await errorOf(clientOf(graph, once).request(ME))).toMatchObject({
          kind,
          guideCode: code,
          httpStatus: status,
        });
      }
    }
  });
}

const GRAPH: [GraphErrorKind, ...number[]][] = [
  ["invalid-input", 100],
  ["not-found", 803],
  ["sign-in-again", 190, 102, 2500],
  ["permission-missing", 3, 10, 200, 230, 299],
  ["rate-limited", 4, 17, 32, 613, 80_000, 80_001, 80_007, 80_014],
  ["transient", 1, 2, 341],
  ["policy-blocked", 368],
  ["unexpected", 5, 12, 199, 300, 79_999, 80_015, 4_027_099],
];

for (const [kind, ...codes] of GRAPH) {
  for (const code of codes) {
    test(`code ${code} is ${kind}`, async ({ scripted }) => {
      const graph = await scripted(() => answer({ message: "no", code }, kind === "transient" ? 400 : 500));
      expect(await errorOf(clientOf(graph, once).request(ME))).toMatchObject({ kind, code });
    });
  }
}

for (const subcode of [458, 459, 460, 463, 464, 467, 492]) {
  test(`a token that ended for reason ${subcode} asks to connect again`, async ({ scripted }) => {
    const graph = await scripted([answer({ message: "no", code: 190, error_subcode: subcode }, 401)]);
    expect(await errorOf(clientOf(graph).request(ME))).toMatchObject({ kind: "sign-in-again", code: 190, subcode });
  });
}

test("100 with subcode 33 is an object that is not there", async ({ scripted }) => {
  const graph = await scripted([answer({ message: "no", code: 100, error_subcode: 33 })]);
  expect((await errorOf(clientOf(graph).request(ME))).kind).toBe("not-found");
});

test("an unknown code that calls itself transient is, a known one keeps its class", async ({ scripted }) => {
  const graph = await scripted([
    answer({ message: "no", code: 5, is_transient: true }),
    answer({ message: "no", code: 100, is_transient: true }),
  ]);
  const first = await errorOf(clientOf(graph, once).request(ME));
  const second = await errorOf(clientOf(graph, once).request(ME));
  expect([first.kind, second.kind, second.isTransient]).toEqual(["transient", "invalid-input", true]);
});

test("everything that Meta says about an error is kept", async ({ scripted }) => {
  const wire = {
    message: "(#4027012) Sequence used in an ad",
    type: "OAuthException",
    code: "4027012",
    error_subcode: 77,
    error_user_title: "In use",
    error_user_msg: "Disconnect it first.",
    error_data: "{not json",
    fbtrace_id: "AbC123",
    is_transient: false,
  };
  const graph = await scripted([answer(wire)]);
  expect(await errorOf(clientOf(graph).request({ ...ME, path: ["77", "x"] }))).toMatchObject({
    kind: "used-in-ad",
    message: wire.message,
    type: "OAuthException",
    code: 4_027_012,
    subcode: 77,
    userTitle: "In use",
    userMessage: "Disconnect it first.",
    fbtraceId: "AbC123",
    isTransient: false,
    call: "GET /v26.0/77/x",
  });
});

for (const [status, kind] of [
  [400, "unexpected"],
  [401, "unexpected"],
  [429, "rate-limited"],
  [500, "transient"],
] as const) {
  test(`a bare string under error on ${status} has no code, so the status decides: ${kind}`, async ({ scripted }) => {
    const graph = await scripted([answer("Something broke", status)]);
    expect(await errorOf(clientOf(graph, once).request(ME))).toMatchObject({ kind, message: "Something broke" });
  });
}

test("an error without any of its usual members is still an error", async ({ scripted }) => {
  const graph = await scripted([answer({}), answer({ message: 5, code: "x", error_data: 3, fbtrace_id: [] })]);
  for (let count = 0; count < 2; count++) {
    const error = await errorOf(clientOf(graph).request(ME));
    expect(error).toMatchObject({ kind: "unexpected", code: undefined, message: expect.stringContaining("400") });
  }
});

for (const [what, error, param] of [
  ["error_data", { error_data: { blame_field_specs: [["welcome_message_sequence", "text"]] } }, "text"],
  ["error_data as JSON", { error_data: '{"blame_field_specs":[["name"]]}' }, "name"],
  ["a flat list", { error_data: { blame_field_specs: ["ice_breakers", 0, "title"] } }, "ice_breakers.0.title"],
  ["blame_field", { error_data: { blame_field: "name" } }, "name"],
  ["its message", { message: "(#100) Param welcome_message_sequence[text] must be a string" }, "text"],
  [
    "an index",
    { message: "(#100) param welcome_message_sequence[ice_breakers][2][title] bad" },
    "ice_breakers.2.title",
  ],
  ["its words", { message: "(#100) The parameter name is required" }, "name"],
  [
    "its user message",
    { error_user_msg: "welcome_message_sequence.ice_breakers.1.title: empty" },
    "ice_breakers.1.title",
  ],
  ["a missing one", { message: "Missing parameter. Missing: name, welcome_message_sequence." }, "name"],
  ["nothing", { message: "(#100) Invalid request" }, undefined],
] as const) {
  test(`the parameter at fault is named by ${what}`, async ({ scripted }) => {
    const graph = await scripted([answer({ message: "no", code: 4_027_001, ...error })]);
    expect((await errorOf(clientOf(graph).request(ME))).param).toBe(param);
  });
}

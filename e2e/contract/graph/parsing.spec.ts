import fc from "fast-check";
import { parseJson } from "@/lib/domain/sequences/parse-json";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { getSequence } from "@/lib/graph/edges/sequences/get-sequence";
import { listSequences } from "@/lib/graph/edges/sequences/list-sequences";
import { updateSequence } from "@/lib/graph/edges/sequences/update-sequence";
import { clientOf, collect, expect, test } from "../../support/givens/graph-test";
import type { Reply, ScriptedGraph } from "../../support/scripted-graph";

type Scripted = (script: Reply[]) => Promise<ScriptedGraph>;

const MESSAGE = { text: "Hi", autofill_message: { content: "Hello!" }, ice_breakers: [{ title: "Where?" }] };

async function read(scripted: Scripted, body: unknown): Promise<Sequence[]> {
  const graph = await scripted([{ body }]);
  const pages = await collect(listSequences(clientOf(graph), "77"));
  return pages.flatMap(({ sequences }) => sequences);
}

const ROW = {
  sequence_id: "0139138",
  name: "Appointment",
  welcome_message_sequence: MESSAGE,
  is_used_in_ad: true,
  last_update_time: "2025-08-14T19:06:34+0000",
};
const PARSED: Sequence = {
  id: "0139138",
  name: "Appointment",
  message: MESSAGE,
  unreadable: null,
  adStatus: "in_ad",
  changedAt: "2025-08-14T19:06:34.000Z",
};

for (const [what, body] of Object.entries({
  "a bare array": [ROW],
  "an object with data": { data: [ROW] },
  "an object with paging": { data: [ROW], paging: { cursors: { before: "a", after: "b" } } },
  "an object with welcome_message_sequences": { welcome_message_sequences: [ROW] },
  "paging of another shape": { data: [ROW], paging: "none" },
})) {
  test(`a list may come as ${what}`, async ({ scripted }) => {
    expect(await read(scripted, body)).toEqual([PARSED]);
  });
}

test("the id is sequence_id, else id, and opaque text: zeros and long numbers survive", async ({ scripted }) => {
  const body = `[{"sequence_id":"0139138","id":"5"},{"id":"0042"},{"id":7},{"sequence_id":null,"id":"8"},
    {"sequence_id":123456789012345678901,"name":"a \\"1234567890123456789, b"},{"id": 9007199254740993 }]`;
  const sequences = await read(scripted, body);
  expect(sequences.map(({ id }) => id)).toEqual([
    "0139138",
    "0042",
    "7",
    "8",
    "123456789012345678901",
    "9007199254740993",
  ]);
  expect(sequences[4]?.name).toBe('a "1234567890123456789, b');
});

test("the message may be an object or its JSON", async ({ scripted }) => {
  const wire = [ROW, { ...ROW, welcome_message_sequence: JSON.stringify(MESSAGE) }];
  expect(await read(scripted, wire)).toEqual([PARSED, PARSED]);
});

test("unknown fields inside a message survive, long numbers in them too", async ({ scripted }) => {
  const json = `{"text":"Hi","flow":{"id":12345678901234567890},"ice_breakers":[{"title":"a","payload":null}]}`;
  const [fromText, fromObject] = await read(
    scripted,
    `[{"id":"1","welcome_message_sequence":${JSON.stringify(json)}},
    {"id":"2","welcome_message_sequence":${json}}]`,
  );
  const message = { text: "Hi", flow: { id: "12345678901234567890" }, ice_breakers: [{ title: "a", payload: null }] };
  expect(fromText?.message).toEqual(message);
  expect(fromObject?.message).toEqual(message);
});

test("what was read can be written back without a loss", async ({ scripted }) => {
  const stored = { text: "Hi", ice_breakers: [{ title: "a", more: { x: [1] } }], theirs: true };
  const graph = await scripted([
    { body: [{ id: "1", welcome_message_sequence: stored }] },
    { body: { success: true } },
  ]);
  const client = clientOf(graph);
  const sequence = await getSequence(client, "77", "1");
  await updateSequence(client, "77", "1", { message: sequence?.message ?? { text: "" } });
  expect(JSON.parse(graph.requests[1]?.form.get("welcome_message_sequence") ?? "")).toEqual(stored);
});

for (const [what, wire, kept] of [
  ["text that is not JSON", "<JSON_OBJECT>", "<JSON_OBJECT>"],
  ["an empty text", "", ""],
  ["JSON of another shape", '{"greeting":"x"}', '{"greeting":"x"}'],
  ["an object of another shape", { text: 5 }, '{"text":5}'],
  ["a list", [1], "[1]"],
] as const) {
  test(`a message that is ${what} is kept whole as unreadable`, async ({ scripted }) => {
    const rows = await read(scripted, [
      { ...ROW, welcome_message_sequence: wire },
      { ...ROW, sequence_id: "2" },
    ]);
    expect(rows).toEqual([
      { ...PARSED, message: null, unreadable: kept },
      { ...PARSED, id: "2" },
    ]);
  });
}

test("a row without a message shows what Meta sent in its place", async ({ scripted }) => {
  const [sequence] = await read(scripted, [{ id: "1", name: "n", welcome_message_flow: "{}" }]);
  expect(sequence).toMatchObject({ id: "1", message: null, adStatus: "unknown", changedAt: null });
  expect(JSON.parse(sequence?.unreadable ?? "")).toMatchObject({ id: "1", name: "n", welcome_message_flow: "{}" });
});

test("rows that nobody could act on are counted, and cost nothing else", async ({ scripted }) => {
  const graph = await scripted([{ body: { data: [null, 5, "x", {}, { name: "no id" }, [], ROW] } }]);
  const { value } = await listSequences(clientOf(graph), "77").next();
  expect(value).toEqual({ sequences: [PARSED], unidentifiedCount: 6 });
});

test("an ad status that Meta omits is unknown, never no", async ({ scripted }) => {
  const wire = [true, false, undefined, null, "true", 1].map((is_used_in_ad) => ({ id: "1", is_used_in_ad }));
  const statuses = (await read(scripted, wire)).map(({ adStatus }) => adStatus);
  expect(statuses).toEqual(["in_ad", "not_in_ad", "unknown", "unknown", "unknown", "unknown"]);
});

test("times become ISO in UTC, others nothing", async ({ scripted }) => {
  const wire = ["2025-08-14T19:06:34+0000", "2025-08-14T21:06:34+0200", "2025-08-14T19:06:34Z", 1755198394, "soon", {}];
  const times = await read(
    scripted,
    wire.map((last_update_time) => ({ id: "1", last_update_time })),
  );
  const at = "2025-08-14T19:06:34.000Z";
  expect(times.map(({ changedAt }) => changedAt)).toEqual([at, at, at, at, null, null]);
});

test("a name that is none becomes empty, and the row stays", async ({ scripted }) => {
  const rows = await read(scripted, [{ id: "1" }, { id: "2", name: null }, { id: "3", name: 5 }]);
  expect(rows.map(({ name }) => name)).toEqual(["", "", ""]);
});

test("JSON is read as ever, but for long integers, whose digits all survive", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), (value, long) => {
      const isLong = String(long).replace("-", "").length >= 16;
      const text = JSON.stringify({ value, text: `, ${long} ]`, long: 0 }).replace(/0}$/, `${long}}`);
      const read = parseJson(text) as Record<string, unknown>;
      expect(read.text).toBe(`, ${long} ]`);
      expect(read.long).toBe(isLong ? String(long) : Number(long));
      const hasLong = /\d{16}/.test(JSON.stringify(value));
      if (!hasLong) expect(read.value).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

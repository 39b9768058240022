import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createGraphClient } from "@/lib/graph/client/create-graph-client";
import { listBusinesses } from "@/lib/graph/edges/accounts/list-businesses";
import { getSequence } from "@/lib/graph/edges/sequences/get-sequence";
import { listSequences } from "@/lib/graph/edges/sequences/list-sequences";
import { MAX_ANSWER_BYTES } from "@/lib/graph/parse/read-bounded";
import { clientOf, collect, errorOf, expect, TOKEN, test } from "../../support/givens/graph-test";
import type { Reply, SeenRequest } from "../../support/scripted-graph";

type Page = { ids: string[]; after?: string; next?: string };

/** Pages by the cursor that requests them; `""` is the first. */
const paged =
  (pages: Record<string, Page>) =>
  (request: SeenRequest): Reply => {
    const page = pages[request.query.get("after") ?? ""];
    if (!page) return { status: 400, body: { error: { code: 100, message: "Invalid cursors values" } } };
    const { ids, after, next } = page;
    const data = ids.map((id) => ({ id, name: id }));
    return { body: { data, paging: { cursors: { before: "b", after }, next } } };
  };

async function idsOf(pages: ReturnType<typeof listSequences>): Promise<string[]> {
  return (await collect(pages)).flatMap(({ sequences }) => sequences.map(({ id }) => id));
}

test("pages follow their cursors, short and empty ones too, until there is no next", async ({ scripted }) => {
  const graph = await scripted(
    paged({
      "": { ids: ["1", "2"], after: "A", next: "x" },
      A: { ids: [], after: "B", next: "x" },
      B: { ids: ["3"], after: "C", next: "x" },
      C: { ids: ["4"], after: "D" },
    }),
  );
  expect(await idsOf(listSequences(clientOf(graph), "77", { pageSize: 2 }))).toEqual(["1", "2", "3", "4"]);
  expect(graph.requests.map(({ query }) => query.get("after"))).toEqual([null, "A", "B", "C"]);
  expect(new Set(graph.requests.map(({ query }) => query.get("limit")))).toEqual(new Set(["2"]));
});

test("a page is asked for only when the one before has been consumed", async ({ scripted }) => {
  const graph = await scripted(paged({ "": { ids: ["1"], after: "A", next: "x" }, A: { ids: ["2"] } }));
  for await (const { sequences } of listSequences(clientOf(graph), "77")) {
    expect(sequences).toHaveLength(1);
    break;
  }
  expect(graph.requests).toHaveLength(1);
});

for (const [asked, sent] of [
  [undefined, "100"],
  [100_000, "100"],
  [0, "1"],
  [7.9, "7"],
] as const) {
  test(`a page size of ${asked} is sent as ${sent}`, async ({ scripted }) => {
    const graph = await scripted(paged({ "": { ids: [] } }));
    await idsOf(listSequences(clientOf(graph), "77", { pageSize: asked }));
    expect(graph.requests[0]?.query.get("limit")).toBe(sent);
  });
}

test("a next link to another host is never fetched: only its cursor is taken", async ({ scripted }) => {
  const foreign = await scripted([]);
  const next = `${foreign.url}/v26.0/1/welcome_message_sequences?access_token=${TOKEN}&after=A`;
  const graph = await scripted(paged({ "": { ids: ["1"], next }, A: { ids: ["2"] } }));
  expect(await idsOf(listSequences(clientOf(graph), "77"))).toEqual(["1", "2"]);
  expect(foreign.requests).toHaveLength(0);
  expect(graph.requests.every(({ path }) => path === "/v26.0/77/welcome_message_sequences")).toBe(true);
});

for (const next of ["not a link", "https://graph.facebook.com/v26.0/x?offset=25"]) {
  test(`a list that continues without a cursor is an error, not an end: ${next}`, async ({ scripted }) => {
    const graph = await scripted(paged({ "": { ids: ["1"], next } }));
    expect((await errorOf(idsOf(listSequences(clientOf(graph), "77")))).kind).toBe("malformed");
  });
}

test("cursors that run in a circle end the list with an error", async ({ scripted }) => {
  const graph = await scripted(
    paged({
      "": { ids: ["1"], after: "A", next: "x" },
      A: { ids: ["2"], after: "B", next: "x" },
      B: { ids: ["3"], after: "A", next: "x" },
    }),
  );
  expect((await errorOf(idsOf(listSequences(clientOf(graph), "77")))).kind).toBe("malformed");
  expect(graph.requests).toHaveLength(3);
});

test("an error in the middle is thrown after the pages before it", async ({ scripted }) => {
  const graph = await scripted(paged({ "": { ids: ["1"], after: "gone", next: "x" } }));
  const pages = listSequences(clientOf(graph), "77");
  expect((await pages.next()).value).toMatchObject({ sequences: [{ id: "1" }] });
  expect(await errorOf(pages.next())).toMatchObject({ kind: "invalid-input" });
});

test("an abort between two pages ends the list", async ({ scripted }) => {
  const graph = await scripted(paged({ "": { ids: ["1"], after: "A", next: "x" }, A: { ids: ["2"] } }));
  const controller = new AbortController();
  const pages = listSequences(clientOf(graph), "77", { signal: controller.signal });
  await pages.next();
  controller.abort();
  expect((await errorOf(pages.next())).kind).toBe("aborted");
  expect(graph.requests).toHaveLength(1);
});

test("short edges are read to their end as well", async ({ scripted }) => {
  const graph = await scripted(paged({ "": { ids: ["1"], after: "A", next: "x" }, A: { ids: ["2"], after: "B" } }));
  expect(await listBusinesses(clientOf(graph))).toEqual([
    { id: "1", name: "1" },
    { id: "2", name: "2" },
  ]);
});

test("fields are asked for; refused once, they are left out, and the next client knows", async ({ scripted }) => {
  const [old, other] = [randomUUID(), randomUUID()];
  const graph = await scripted(({ query, path }) =>
    query.has("fields") && path.includes(old)
      ? {
          status: 400,
          body: { error: { code: 100, message: "(#100) Tried accessing nonexisting field (is_used_in_ad)" } },
        }
      : { body: [{ id: "1" }] },
  );
  expect(await idsOf(listSequences(clientOf(graph), old))).toEqual(["1"]);
  expect(await idsOf(listSequences(clientOf(graph), old))).toEqual(["1"]);
  expect(await getSequence(clientOf(graph), old, "1")).toMatchObject({ id: "1" });
  expect(await idsOf(listSequences(clientOf(graph), other))).toEqual(["1"]);
  expect(graph.requests.map(({ query }) => query.get("fields") !== null)).toEqual([true, false, false, false, true]);
  expect(graph.requests[0]?.query.get("fields")).toBe(
    "id,name,welcome_message_sequence,is_used_in_ad,last_update_time",
  );
});

test("code 100 about anything else is not taken for it", async ({ scripted }) => {
  const graph = await scripted([{ status: 400, body: { error: { code: 100, message: "(#100) Invalid parameter" } } }]);
  expect((await errorOf(idsOf(listSequences(clientOf(graph), "77")))).kind).toBe("invalid-input");
  expect(graph.requests).toHaveLength(1);
});

test("one sequence is looked for through the list when Meta does not filter", async ({ scripted }) => {
  const graph = await scripted(
    paged({ "": { ids: ["1"], after: "A", next: "x" }, A: { ids: ["2"], after: "B", next: "x" }, B: { ids: ["3"] } }),
  );
  expect(await getSequence(clientOf(graph), "77", "2")).toMatchObject({ id: "2" });
  expect(await getSequence(clientOf(graph), "77", "4")).toBeNull();
});

test("one sequence may come without a list around it", async ({ scripted }) => {
  const graph = await scripted([{ body: { id: "2", name: "alone" } }, { body: { data: { id: "2", name: "alone" } } }]);
  expect(await getSequence(clientOf(graph), "77", "2")).toMatchObject({ name: "alone" });
  expect(await getSequence(clientOf(graph), "77", "2")).toMatchObject({ name: "alone" });
});

test("a list whose cursors continue but whose pages bring nothing new is given up after a few pages", async ({
  scripted,
}) => {
  let asked = 0;
  const graph = await scripted((): Reply => {
    asked += 1;
    const paging = { cursors: { before: "b", after: `cursor ${asked}` }, next: "x" };
    return { body: { data: [{ id: "1", name: "1" }], paging } };
  });
  const error = await errorOf(idsOf(listSequences(clientOf(graph), "77")));
  expect(error).toMatchObject({ kind: "malformed" });
  expect(asked).toBeLessThan(50);
});

test("an answer without end is refused while it arrives, and its connection is closed", async () => {
  let sent = 0;
  const server = createServer((_incoming, outgoing) => {
    const part = " ".repeat(256 * 1024);
    const pump = () => {
      while (!outgoing.destroyed) {
        sent += part.length;
        if (!outgoing.write(part)) return void outgoing.once("drain", pump);
      }
    };
    pump();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = createGraphClient({ baseUrl: url, version: "v26.0", accessToken: TOKEN, retry: { attempts: 1 } });
  const error = await errorOf(idsOf(listSequences(client, "77")));
  expect(error).toMatchObject({ kind: "malformed", message: expect.stringContaining("too large") });
  expect(sent).toBeLessThan(3 * MAX_ANSWER_BYTES);
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

test("a cursor that went stale starts the list again, and not forever", async ({ scripted }) => {
  let stale = 1;
  const page = (request: SeenRequest): Reply => {
    const after = request.query.get("after");
    if (after === "A" && stale > 0) {
      stale -= 1;
      return { status: 400, body: { error: { code: 2642, message: "Invalid cursors values" } } };
    }
    if (after === "A") return { body: { data: [{ id: "2", name: "2" }] } };
    return { body: { data: [{ id: "1", name: "1" }], paging: { cursors: { before: "b", after: "A" }, next: "x" } } };
  };
  const graph = await scripted(page);
  expect(new Set(await idsOf(listSequences(clientOf(graph), "77")))).toEqual(new Set(["1", "2"]));
  stale = 100;
  expect(await errorOf(idsOf(listSequences(clientOf(graph), "77")))).toMatchObject({ code: 2642 });
});

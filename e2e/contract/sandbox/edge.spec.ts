import { expect, test } from "../../support/givens/sandbox-test";
import { graphCall } from "../../support/graph-call";

type Row = {
  id?: string;
  sequence_id: string;
  name: string;
  welcome_message_sequence: unknown;
  is_used_in_ad?: boolean;
  last_update_time?: string;
};
type Rows = { data: Row[]; paging?: { cursors: { before: string; after: string }; next?: string; previous?: string } };

const message = { text: "Hi *there*", autofill_message: { content: "Hello" }, ice_breakers: [{ title: "Price?" }] };

test("a sequence is created, read, changed in part and deleted", async ({ sandbox }) => {
  const { wabaId, accessToken: token } = await sandbox.seed();
  const edge = `/${wabaId}/welcome_message_sequences`;
  const created = await graphCall<{ sequence_id: string }>(sandbox, edge, {
    token,
    form: { name: "Spring", welcome_message_sequence: JSON.stringify(message) },
  });
  const id = created.body.sequence_id;
  expect(created).toMatchObject({ status: 200, body: { sequence_id: expect.stringMatching(/^\d+$/) } });

  const renamed = await graphCall(sandbox, edge, { token, form: { sequence_id: id, name: "Summer" } });
  expect(renamed.body).toEqual({ success: true });
  const read = await graphCall<Rows>(sandbox, `${edge}?sequence_id=${id}`, { token });
  expect(read.body.data).toEqual([
    {
      id,
      sequence_id: id,
      name: "Summer",
      welcome_message_sequence: JSON.stringify(message),
      is_used_in_ad: false,
      last_update_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0000$/),
    },
  ]);
  const node = await graphCall<Row>(sandbox, `/${id}?fields=name,is_used_in_ad`, { token });
  expect(node.body).toEqual({ id, sequence_id: id, name: "Summer", is_used_in_ad: false });

  const deleted = await graphCall(sandbox, `${edge}?sequence_id=${id}`, { token, method: "DELETE" });
  expect(deleted.body).toEqual({ success: true });
  expect((await graphCall<Rows>(sandbox, edge, { token })).body.data).toEqual([]);
});

test("every kind of body is read, the message as object or as text, and unknown fields are kept", async ({
  sandbox,
}) => {
  const { wabaId, accessToken: token } = await sandbox.seed();
  const edge = `/${wabaId}/welcome_message_sequences`;
  const odd = { ...message, layout: { columns: 2 }, ice_breakers: [{ title: "Price?", payload: "P1" }] };
  const multipart = new FormData();
  multipart.set("name", "multipart");
  multipart.set("welcome_message_sequence", JSON.stringify(odd));
  await fetch(`${sandbox.url}/v26.0${edge}?access_token=${token}`, { method: "POST", body: multipart });
  await graphCall(sandbox, edge, {
    form: { name: "urlencoded", welcome_message_sequence: JSON.stringify(odd), access_token: token },
  });
  await graphCall(sandbox, edge, { token, json: { name: "json object", welcome_message_sequence: odd } });
  await graphCall(sandbox, edge, { token, json: { name: "json text", welcome_message_sequence: JSON.stringify(odd) } });

  const { data } = (await graphCall<Rows>(sandbox, edge, { token, version: "" })).body;
  expect(data.map(({ name }) => name)).toEqual(["json text", "json object", "urlencoded", "multipart"]);
  for (const row of data) expect(JSON.parse(String(row.welcome_message_sequence))).toEqual(odd);
});

test("names need not be unique", async ({ sandbox }) => {
  const { wabaId, accessToken: token } = await sandbox.seed();
  const form = { name: "Twin", welcome_message_sequence: JSON.stringify(message) };
  const one = await graphCall(sandbox, `/${wabaId}/welcome_message_sequences`, { token, form });
  const other = await graphCall(sandbox, `/${wabaId}/welcome_message_sequences`, { token, form });
  expect(other.body.sequence_id).not.toEqual(one.body.sequence_id);
});

test("cursors walk a list both ways, 25 a page unless asked otherwise and never more than 100", async ({ sandbox }) => {
  const { wabaId, accessToken: token, sequenceIds } = await sandbox.seed({ sequences: 130 });
  const edge = `/${wabaId}/welcome_message_sequences`;
  expect((await graphCall<Rows>(sandbox, edge, { token })).body.data).toHaveLength(25);
  const first = (await graphCall<Rows>(sandbox, `${edge}?limit=500`, { token })).body;
  expect(first.data).toHaveLength(100);
  expect(first.paging?.next).toContain(`access_token=${token}`);

  const last = (await (await fetch(first.paging?.next ?? "")).json()) as Rows;
  expect(last.paging?.cursors.after).toBeTruthy();
  expect(last.paging).not.toHaveProperty("next");
  const seen = [...first.data, ...last.data].map(({ id }) => id);
  expect(seen).toEqual([...sequenceIds].reverse());

  const back = (await graphCall<Rows>(sandbox, `${edge}?limit=10&before=${last.paging?.cursors.before}`, { token }))
    .body;
  expect(back.data.map(({ id }) => id)).toEqual(seen.slice(90, 100));
});

test("a cursor stays good when rows come and go", async ({ sandbox }) => {
  const { wabaId, accessToken: token, sequenceIds } = await sandbox.seed({ sequences: 6 });
  const edge = `/${wabaId}/welcome_message_sequences`;
  const first = (await graphCall<Rows>(sandbox, `${edge}?limit=2`, { token })).body;
  await sandbox.control("PATCH", "/state", {
    accounts: {
      [wabaId]: { sequences: { [sequenceIds[4] ?? ""]: null }, addSequences: [{ name: "New", message: "{}" }] },
    },
  });
  const rest = (await (await fetch(first.paging?.next ?? "")).json()) as Rows;
  expect(rest.data.map(({ id }) => id)).toEqual([sequenceIds[3], sequenceIds[2]]);
});

test("pages may be short or empty and still have a next one", async ({ sandbox }) => {
  const { wabaId, accessToken: token } = await sandbox.seed({ sequences: 20, switches: { pages: "short" } });
  const sizes: number[] = [];
  let url: string | undefined =
    `${sandbox.url}/v26.0/${wabaId}/welcome_message_sequences?limit=10&access_token=${token}`;
  while (url) {
    const page: Rows = (await (await fetch(url)).json()) as Rows;
    sizes.push(page.data.length);
    url = page.paging?.next;
  }
  expect(sizes).toEqual([5, 0, 5, 0, 5, 0, 5]);
});

test("an account can answer exactly as the guide prints it", async ({ sandbox }) => {
  const {
    wabaId,
    accessToken: token,
    sequenceIds,
  } = await sandbox.seed({
    switches: { shape: "documented" },
    sequences: [
      { name: "First", message, inAds: 1 },
      { name: "Second", message, hidesAdStatus: true },
    ],
  });
  const edge = `/${wabaId}/welcome_message_sequences`;
  const [one, two] = sequenceIds;
  expect((await graphCall(sandbox, edge, { token })).body).toEqual([
    { sequence_id: two, name: "Second", welcome_message_sequence: message },
    { sequence_id: one, name: "First", welcome_message_sequence: message, is_used_in_ad: true },
  ]);
  expect((await graphCall(sandbox, `${edge}?limit=1`, { token })).body).toHaveLength(1);
  expect((await graphCall(sandbox, `${edge}?sequence_id=${one}`, { token })).body).toHaveLength(1);
});

test("an app sees only its own sequences", async ({ sandbox }) => {
  const seeded = await sandbox.seed({
    sequences: 2,
    members: [{ kind: "system", tasks: ["MANAGE"], appName: "Another vendor" }],
  });
  const edge = `/${seeded.wabaId}/welcome_message_sequences`;
  const token = seeded.members[0]?.accessToken ?? "";
  expect((await graphCall<Rows>(sandbox, edge, { token })).body.data).toEqual([]);
  const peek = await graphCall(sandbox, `${edge}?sequence_id=${seeded.sequenceIds[0]}`, { token });
  expect(peek.body.error?.code).toBe(4027017);
});

test("10,000 sequences can be walked, each once, in 100 pages", async ({ sandbox }) => {
  const { wabaId, accessToken: token } = await sandbox.seed({ sequences: 10_000 });
  let url: string | undefined =
    `${sandbox.url}/v26.0/${wabaId}/welcome_message_sequences?limit=100&access_token=${token}`;
  const ids = new Set<string>();
  let pages = 0;
  while (url) {
    const page: Rows = (await (await fetch(url)).json()) as Rows;
    for (const row of page.data) ids.add(row.sequence_id);
    pages += 1;
    url = page.paging?.next;
  }
  expect({ pages, rows: ids.size }).toEqual({ pages: 100, rows: 10_000 });
});

import type { Sequence } from "@/lib/domain/sequences/schema";
import { HOUR_MS } from "@/lib/domain/time/durations";
import { createSequence } from "@/lib/graph/edges/sequences/create-sequence";
import { deleteSequence } from "@/lib/graph/edges/sequences/delete-sequence";
import { getSequence } from "@/lib/graph/edges/sequences/get-sequence";
import { listSequences } from "@/lib/graph/edges/sequences/list-sequences";
import { updateSequence } from "@/lib/graph/edges/sequences/update-sequence";
import type { GraphUsage } from "@/lib/graph/parse/read-usage";
import { clientOf, collect, errorOf, expect, test } from "../../support/givens/graph-test";
import type { RunningSandbox, SeedRequest } from "../../support/start-sandbox";

const MESSAGE = {
  text: "¡Hola! *Bienvenida* 👋🏽\nश्री “quoted” & 100 % ",
  autofill_message: { content: "Hello! Can I get more info on this?", theirs: 1 },
  ice_breakers: [{ title: "¿Precio?", payload: "p" }, { title: "Where?" }],
  unknown: { kept: [true, null] },
};

async function businessOf(sandbox: RunningSandbox, input?: SeedRequest) {
  const { wabaId, accessToken, appSecret, sequenceIds } = await sandbox.seed(input);
  const client = clientOf(sandbox, { accessToken, appSecret });
  return { wabaId, client, sequenceIds, accessToken };
}

async function listAll(...args: Parameters<typeof listSequences>): Promise<Sequence[]> {
  return (await collect(listSequences(...args))).flatMap(({ sequences }) => sequences);
}

for (const shape of ["data", "documented"] as const) {
  for (const message of ["string", "object"] as const) {
    test(`a sequence lives its whole life, answered as ${shape} with the message as ${message}`, async ({
      sandbox,
    }) => {
      const { client, wabaId } = await businessOf(sandbox, { switches: { shape, message } });
      const { id } = await createSequence(client, wabaId, { name: 'Driver "sign-up"', message: MESSAGE });
      const created = await getSequence(client, wabaId, id);
      expect(created).toMatchObject({ id, name: 'Driver "sign-up"', message: MESSAGE, adStatus: "not_in_ad" });
      expect(await listAll(client, wabaId)).toEqual([created]);

      await updateSequence(client, wabaId, id, { name: "New name" });
      expect(await getSequence(client, wabaId, id)).toMatchObject({ name: "New name", message: MESSAGE });
      await updateSequence(client, wabaId, id, { message: { text: "Only text" } });
      expect(await getSequence(client, wabaId, id)).toMatchObject({ name: "New name", message: { text: "Only text" } });

      await deleteSequence(client, wabaId, id);
      expect(await getSequence(client, wabaId, id)).toBeNull();
      expect(await listAll(client, wabaId)).toEqual([]);
    });
  }
}

for (const pages of ["full", "short"] as const) {
  test(`250 sequences are read once each from ${pages} pages`, async ({ sandbox }) => {
    const { client, wabaId } = await businessOf(sandbox, { sequences: 250, switches: { pages } });
    const sequences = await listAll(client, wabaId, { pageSize: 40 });
    expect(new Set(sequences.map(({ id }) => id)).size).toBe(250);
    expect(sequences).toHaveLength(250);
    expect(sequences.every(({ message }) => message !== null)).toBe(true);
  });
}

for (const fields of ["honour", "ignore", "refuse"] as const) {
  test(`the list is read where Meta does ${fields} fields`, async ({ sandbox }) => {
    const { client, wabaId } = await businessOf(sandbox, { sequences: 3, switches: { fields } });
    expect(await listAll(client, wabaId)).toHaveLength(3);
  });
}

for (const missing of ["error", "empty"] as const) {
  test(`a sequence that is gone is null where Meta answers with ${missing}`, async ({ sandbox }) => {
    const { client, wabaId } = await businessOf(sandbox, { switches: { missing } });
    expect(await getSequence(client, wabaId, "123")).toBeNull();
  });
}

test("ids keep their zeros, and a message that cannot be read is shown as it is", async ({ sandbox }) => {
  const { client, wabaId, sequenceIds } = await businessOf(sandbox, {
    sequences: [{ id: `0${Date.now()}`, name: "Odd", message: "<JSON_OBJECT>", hidesAdStatus: true }],
  });
  const [sequence] = await listAll(client, wabaId);
  expect(sequence).toMatchObject({ message: null, unreadable: "<JSON_OBJECT>", adStatus: "unknown" });
  expect(sequence?.id).toBe(sequenceIds[0]);
});

for (const errorsIn of ["code", "subcode"] as const) {
  test(`the guide's errors arise where it says, in ${errorsIn}`, async ({ sandbox }) => {
    const inAd = { name: "In an ad", message: MESSAGE, inAds: 1 };
    const { client, wabaId, sequenceIds } = await businessOf(sandbox, { sequences: [inAd], switches: { errorsIn } });
    const id = sequenceIds[0] ?? "";
    const refusals = [
      () => createSequence(client, wabaId, { name: " ", message: MESSAGE }),
      () => createSequence(client, wabaId, { name: "n", message: { text: "t", ice_breakers: [{ title: "" }] } }),
      () => client.request({ method: "POST", path: [wabaId, "welcome_message_sequences"], form: { name: "n" } }),
      () => updateSequence(client, wabaId, id, { name: "x" }),
      () => deleteSequence(client, wabaId, id),
      () => updateSequence(client, wabaId, "123", { name: "x" }),
      () => deleteSequence(client, wabaId, "123"),
    ];
    const errors = [];
    for (const refusal of refusals) errors.push(await errorOf(refusal()));
    expect(errors.map(({ kind, guideCode, param }) => [kind, guideCode, param])).toEqual([
      ["invalid-input", 4_027_001, "name"],
      ["invalid-input", 4_027_001, "ice_breakers.0.title"],
      ["invalid-input", 4_027_010, "welcome_message_sequence"],
      ["used-in-ad", 4_027_012, undefined],
      ["used-in-ad", 4_027_012, undefined],
      ["not-found", 4_027_017, undefined],
      ["not-found", 4_027_017, undefined],
    ]);
    expect(errors.every(({ fbtraceId, outcomeUnknown }) => fbtraceId && !outcomeUnknown)).toBe(true);
  });

  test(`who may only view is refused, and a closed API says so, in ${errorsIn}`, async ({ sandbox }) => {
    const sequences = [{ name: "n", message: MESSAGE }];
    const viewer = await businessOf(sandbox, { sequences, tasks: ["VIEW_TEMPLATES"], switches: { errorsIn } });
    const id = viewer.sequenceIds[0] ?? "";
    expect(await listAll(viewer.client, viewer.wabaId)).toHaveLength(1);
    const create = await errorOf(createSequence(viewer.client, viewer.wabaId, { name: "n", message: MESSAGE }));
    const update = await errorOf(updateSequence(viewer.client, viewer.wabaId, id, { name: "x" }));
    expect([create.kind, update.kind]).toEqual(["create-refused", "update-refused"]);

    const closed = await businessOf(sandbox, { switches: { errorsIn, isAvailable: false } });
    expect((await errorOf(listAll(closed.client, closed.wabaId))).kind).toBe("not-available-yet");
  });
}

test("tokens, proofs, scopes and strangers are distinguished", async ({ sandbox }) => {
  const { client, wabaId, accessToken } = await businessOf(sandbox);
  const { client: stranger } = await businessOf(sandbox);
  const { client: scopeless, wabaId: theirs } = await businessOf(sandbox, { scopes: ["public_profile"] });
  const list = (who: typeof client, where: string) => errorOf(listAll(who, where));
  expect((await list(clientOf(sandbox, { accessToken: "EAAnoSuchToken" }), wabaId)).kind).toBe("sign-in-again");
  expect((await list(clientOf(sandbox, { accessToken: undefined }), wabaId)).kind).toBe("sign-in-again");
  expect((await list(clientOf(sandbox, { accessToken, appSecret: "not the app's" }), wabaId)).kind).toBe(
    "installation",
  );
  expect((await list(stranger, wabaId)).kind).toBe("not-found");
  expect((await list(scopeless, theirs)).kind).toBe("permission-missing");
  expect(await listAll(client, wabaId)).toEqual([]);
});

test("a spent quota says when it returns, and every answer how much is used", async ({ sandbox }) => {
  const { wabaId, accessToken } = await sandbox.seed({ callsPerHour: 2 });
  const reports: GraphUsage[] = [];
  const client = clientOf(sandbox, { accessToken, onUsage: (usage) => reports.push(usage) });
  await listAll(client, wabaId);
  await listAll(client, wabaId);
  const error = await errorOf(listAll(client, wabaId));
  expect(error).toMatchObject({ kind: "rate-limited", code: 80_007, attempts: 1 });
  expect(error.retryAfterMs).toBeGreaterThanOrEqual(60_000);
  expect(error.retryAfterMs).toBeLessThanOrEqual(HOUR_MS);
  expect(reports.map(({ businesses }) => businesses[0]?.callCount)).toEqual([50, 100, 100]);
  expect(reports[0]?.businesses[0]?.id).toBe(wabaId);
});

const FAULTS = {
  "an HTML page": { html: true },
  "a cut connection": { cut: true },
  "JSON that breaks off": { malformed: true },
  "an empty 503": { status: 503 },
  "code 2": { error: { code: 2, is_transient: true } },
};

for (const [what, fault] of Object.entries(FAULTS)) {
  test(`${what} costs a read a second attempt, and leaves a create open that did happen`, async ({ sandbox }) => {
    const { client, wabaId } = await businessOf(sandbox, { sequences: 1 });
    await sandbox.control("POST", "/faults", { match: { wabaId }, ...fault });
    expect(await listAll(client, wabaId)).toHaveLength(1);
    await sandbox.control("POST", "/faults", { match: { wabaId, method: "POST" }, after: true, ...fault });
    const error = await errorOf(createSequence(client, wabaId, { name: "Twin", message: MESSAGE }));
    expect(error.outcomeUnknown).toBe(true);
    const names = (await listAll(client, wabaId)).map(({ name }) => name);
    expect(names.filter((name) => name === "Twin")).toHaveLength(1);
  });
}

test("a call that hangs is ended by its caller", async ({ sandbox }) => {
  const { client, wabaId } = await businessOf(sandbox);
  await sandbox.control("POST", "/faults", { match: { wabaId }, hang: true });
  const controller = new AbortController();
  const call = errorOf(listAll(client, wabaId, { signal: controller.signal }));
  setImmediate(() => controller.abort());
  expect((await call).kind).toBe("aborted");
});

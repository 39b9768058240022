import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { DAY_MS } from "@/lib/domain/time/durations";
import { demoHistories } from "@/lib/sandbox/demo/history/demo-histories";
import { demoAccessToken } from "@/lib/sandbox/demo/load-demo";
import { graphCall } from "../../support/graph-call";
import { type Callback, register, startCallback } from "../../support/start-callback";
import { type RunningSandbox, startSandbox } from "../../support/start-sandbox";

const lumen = "395394933592466";
let callback: Callback;
test.beforeEach(async () => {
  callback = await startCallback();
});
test.afterEach(() => callback.close());

type Rows = { data: { name: string; welcome_message_sequence: string }[] };

const read = (sandbox: RunningSandbox, limit = 1) =>
  graphCall<Rows>(sandbox, `/${lumen}/welcome_message_sequences?limit=${limit}`, { token: demoAccessToken });

type Message = {
  id: string;
  timestamp: string;
  text?: { body: string };
  referral?: { source_id: string; welcome_message?: { text: string } };
};

function messages(): Message[] {
  return callback.received.flatMap(({ raw }) => {
    const { entry } = JSON.parse(raw.toString("utf8")) as {
      entry: { changes: { value: { messages: Message[] } }[] }[];
    };
    return entry.flatMap(({ changes }) => changes.flatMap(({ value }) => value.messages));
  });
}

type Histories = { histories: Record<string, { until: number; isTold: boolean }> };

async function histories(sandbox: RunningSandbox): Promise<Histories["histories"]> {
  return (await sandbox.control<Histories>("GET", "/state")).histories;
}

/** The time up to which the history is delivered, once it is after `since`. */
async function told(sandbox: RunningSandbox, since = 0): Promise<number> {
  const until = async () => {
    const { [lumen]: history } = await histories(sandbox);
    return history?.isTold ? history.until : 0;
  };
  await expect.poll(until, { timeout: 20_000 }).toBeGreaterThan(since);
  return until();
}

test("every stream leads to a sequence or an ad that its business has", () => {
  const lost = demoHistories.flatMap(({ business: { sequences, advertising }, streams }) =>
    streams.filter(({ sequence, ad }) => {
      const isThere = sequence === undefined || sequences.some(({ name }) => name === sequence);
      return !isThere || (ad !== undefined && !advertising.ads.some(({ name }) => name === ad));
    }),
  );
  expect(lost).toEqual([]);
});

test("an account of the demo gets its last 90 days once an application reads it", async () => {
  const sandbox = await startSandbox({ demo: true, history: true });
  await register(sandbox, callback);
  expect(callback.received).toEqual([]);
  const before = (await read(sandbox, 100)).body.data;
  await told(sandbox);
  const after = (await read(sandbox, 100)).body.data;
  expect(
    after.filter((row, index) => row.welcome_message_sequence !== before[index]?.welcome_message_sequence),
  ).toMatchObject([{ name: "Subscriptions – first bag free" }]);
  const all = messages();
  const days = new Set(all.map(({ timestamp }) => Math.floor((Number(timestamp) * 1_000) / DAY_MS)));
  expect(all.length).toBeGreaterThan(4_000);
  expect(days.size).toBeGreaterThanOrEqual(90);
  expect(Math.max(...all.map(({ timestamp }) => Number(timestamp) * 1_000))).toBeLessThanOrEqual(Date.now());
  const greetings = new Set(all.map(({ referral }) => referral?.welcome_message?.text ?? ""));
  expect([...greetings].filter((text) => /bag/.test(text)).length).toBeGreaterThanOrEqual(2);
  expect(new Set(all.map(({ referral }) => referral?.source_id)).size).toBeGreaterThanOrEqual(5);
  expect(all.filter(({ text }) => /[¿¡]/.test(text?.body ?? "")).length).toBeGreaterThan(50);
  await sandbox.close();
});

test("after a restart the history is not delivered twice, and an interrupted one adds no new people", async () => {
  const statePath = join(tmpdir(), `overture-history-${process.pid}-${Date.now()}.json`);
  const options = { demo: true, history: true, statePath };
  const first = await startSandbox(options);
  await register(first, callback);
  // The callback accepts ten deliveries and refuses the others, so the history can't complete.
  callback.answers.push(...Array(10).fill(200), ...Array(1_000).fill(503));
  await read(first);
  await expect.poll(() => callback.received.length, { timeout: 20_000 }).toBeGreaterThan(20);
  await first.close();
  callback.answers.length = 0;

  const second = await startSandbox(options);
  await read(second);
  const until = await told(second);
  await second.close();
  const ids = messages().map(({ id }) => id);
  const people = new Set(ids).size;
  expect(ids.length).toBeGreaterThan(people);

  const third = await startSandbox(options);
  await read(third);
  await told(third, until);
  await third.close();
  expect(new Set(messages().map(({ id }) => id)).size - people).toBeLessThan(3);
  rmSync(statePath);
});

test("without a requested history nothing is delivered", async () => {
  const sandbox = await startSandbox({ demo: true });
  await register(sandbox, callback);
  await read(sandbox);
  expect(await histories(sandbox)).toEqual({});
  await sandbox.close();
});

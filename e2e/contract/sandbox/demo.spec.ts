import { expect, test } from "@playwright/test";
import { graphCall } from "../../support/graph-call";
import { type RunningSandbox, startSandbox } from "../../support/start-sandbox";

type Overview = {
  accounts: { id: string; name: string; sequenceCount: number; adCount: number }[];
  people: { inDialog: boolean }[];
};
type StoredAds = {
  ads: { effectiveStatus: string }[];
  sequences: { name: string; inAds: number }[];
};
type Stored = { sequences: { id: string; name: string; message: string; inAds: number; hidesAdStatus: boolean }[] };

const scripts: [string, RegExp][] = [
  ["Hindi", /\p{Script=Devanagari}/u],
  ["Arabic", /\p{Script=Arabic}/u],
  ["Spanish", /¿/],
  ["Portuguese", /você/],
  ["Indonesian", /\b(sudah|kami|untuk)\b/i],
  ["English", /\bwelcome\b/i],
];

async function demo(): Promise<{ sandbox: RunningSandbox; overview: Overview; stored: Stored["sequences"] }> {
  const sandbox = await startSandbox({ demo: true });
  const overview = await sandbox.control<Overview>("GET", "/state");
  const written = overview.accounts.filter(({ sequenceCount }) => sequenceCount < 100);
  const states = await Promise.all(written.map(({ id }) => sandbox.control<Stored>("GET", `/state?wabaId=${id}`)));
  return { sandbox, overview, stored: states.flatMap(({ sequences }) => sequences) };
}

test("the demo holds several businesses, six languages, all states, one account with 10,000 and one without any", async () => {
  const { sandbox, overview, stored } = await demo();
  expect(overview.accounts.length).toBeGreaterThanOrEqual(6);
  expect(overview.accounts.map(({ sequenceCount }) => sequenceCount)).toContain(10_000);
  expect(overview.accounts.map(({ sequenceCount }) => sequenceCount)).toContain(0);
  expect(stored.length).toBeGreaterThanOrEqual(40);
  for (const [language, mark] of scripts) {
    expect(stored.filter(({ message }) => mark.test(message)).length, language).toBeGreaterThanOrEqual(4);
  }
  expect(stored.filter(({ inAds }) => inAds > 0).length).toBeGreaterThan(10);
  expect(stored.filter(({ hidesAdStatus }) => hidesAdStatus).length).toBeGreaterThan(2);
  expect(stored.find(({ message }) => message === "<JSON_OBJECT>")).toBeTruthy();
  await sandbox.close();
});

test("the demo holds ads of every kind, in several ad accounts, one business with thousands", async () => {
  const sandbox = await startSandbox({ demo: true });
  const { accounts } = await sandbox.control<Overview>("GET", "/state");
  expect(accounts.filter(({ adCount }) => adCount >= 6).length).toBe(accounts.length);
  expect(Math.max(...accounts.map(({ adCount }) => adCount))).toBeGreaterThan(4_000);
  const { wabaId, accessToken: token, adAccountIds } = await sandbox.seed({ demo: true });
  const { ads, sequences } = await sandbox.control<StoredAds>("GET", `/state?wabaId=${wabaId}`);
  for (const status of ["ACTIVE", "PAUSED", "PENDING_REVIEW", "DISAPPROVED", "WITH_ISSUES"]) {
    expect(ads.filter(({ effectiveStatus }) => effectiveStatus === status).length, status).toBeGreaterThan(0);
  }
  expect(sequences.filter(({ inAds }) => inAds > 0).map(({ name, inAds }) => [name, inAds])).toEqual([
    ["Driver Sign up", 2],
    ["Subscriptions – first bag free", 3],
    ["Subscriptions – first bag free (ES)", 1],
    ["Brewing class – Saturdays", 1],
  ]);
  expect(adAccountIds).toHaveLength(2);
  expect((await graphCall(sandbox, `/act_${adAccountIds[1]}/ads`, { token })).body.data).toHaveLength(2);
  await sandbox.close();
});

test("every readable demo message is one that the sandbox itself would take", async () => {
  const { sandbox, stored } = await demo();
  const { wabaId, accessToken: token } = await sandbox.seed();
  const readable = stored.filter(({ message }) => message.startsWith("{"));
  const answers = await Promise.all(
    readable.map(({ name, message }) =>
      graphCall(sandbox, `/${wabaId}/welcome_message_sequences`, {
        token,
        form: { name, welcome_message_sequence: message },
      }),
    ),
  );
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  await sandbox.close();
});

test("the demo is loaded once, and opens by its fixed token", async () => {
  const sandbox = await startSandbox({ demo: true });
  const { wabaId, accessToken: token, sequenceIds } = await sandbox.seed({ demo: true });
  expect(wabaId).toBe("395394933592466");
  expect((await graphCall(sandbox, `/${wabaId}`, { token })).body.name).toBe("Lumen Coffee");
  const again = await sandbox.seed({ demo: true });
  expect(again.sequenceIds).toEqual(sequenceIds);
  await sandbox.close();
});

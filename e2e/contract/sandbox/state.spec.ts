import { readFileSync, statSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { graphCall } from "../../support/graph-call";
import { startSandbox } from "../../support/start-sandbox";

type Rows = { data: { id: string; name: string }[] };

test("what was answered is there after a restart, in a small file that only its owner reads", async ({
  browserName: _,
}, info) => {
  const statePath = info.outputPath("state", "sandbox.json");
  const first = await startSandbox({ statePath });
  const { wabaId, accessToken: token, sequenceIds } = await first.seed({ sequences: 10_000 });
  const edge = `/${wabaId}/welcome_message_sequences`;
  const [oldest = ""] = sequenceIds;
  const [newest = "", second = ""] = [...sequenceIds].reverse();
  const rename = { sequence_id: second, name: "Renamed" };
  await graphCall(first, edge, { token, form: rename });
  await graphCall(first, `${edge}?sequence_id=${newest}`, { token, method: "DELETE" });
  await graphCall(first, edge, { token, form: { name: "Added", welcome_message_sequence: '{"text":"Hi"}' } });
  const written = readFileSync(statePath, "utf8");
  expect(written.length).toBeLessThan(10_000);
  expect(statSync(statePath).mode & 0o077).toBe(0);
  await first.close();

  const again = await startSandbox({ statePath });
  const { data } = (await graphCall<Rows>(again, `${edge}?limit=2`, { token })).body;
  expect(data).toMatchObject([{ name: "Added" }, { id: second, name: "Renamed" }]);
  const gone = await graphCall(again, `${edge}?sequence_id=${newest}`, { token });
  expect(gone.body.error?.code).toBe(4027017);
  expect((await graphCall<Rows>(again, `${edge}?sequence_id=${oldest}`, { token })).body.data).toHaveLength(1);
  const fresh = await again.seed({ sequences: 2 });
  expect(sequenceIds).not.toContain(fresh.sequenceIds[0]);
  await again.close();
});

test("ads are there after a restart, with what was changed, deleted and taken away", async ({
  browserName: _,
}, info) => {
  const statePath = info.outputPath("ads.json");
  const first = await startSandbox({ statePath });
  const { wabaId, accessToken: token, adIds, sequenceIds, adAccountId } = await first.seed({ sequences: 20, ads: 400 });
  const [one = "", two = "", three = ""] = adIds;
  await graphCall(first, `/${one}`, { token, form: { name: "Renamed", status: "PAUSED" } });
  await graphCall(first, `/${two}`, { token, method: "DELETE" });
  const greetsWith = { sequenceId: sequenceIds[3] };
  await first.control("PATCH", "/state", { ads: { [three]: null, [one]: { greetsWith } } });
  await first.control("PATCH", "/state", {
    adAccounts: { [adAccountId]: { addAds: [{ name: "New", own: { text: "Hi" } }] } },
  });
  const before = await first.control<object>("GET", `/state?wabaId=${wabaId}`);
  expect(readFileSync(statePath, "utf8").length).toBeLessThan(20_000);
  await first.close();

  const again = await startSandbox({ statePath });
  expect(await again.control("GET", `/state?wabaId=${wabaId}`)).toEqual(before);
  expect(JSON.stringify(before)).not.toContain(three);
  const edge = `/${wabaId}/welcome_message_sequences?sequence_id=${sequenceIds[3]}`;
  expect((await graphCall<Rows>(again, edge, { token })).body.data).toMatchObject([{ is_used_in_ad: true }]);
  const fresh = await again.seed({ ads: 3 });
  expect(adIds).not.toContain(fresh.adIds[0]);
  await again.close();
});

test("a foreign file is refused and not changed", async ({ browserName: _ }, info) => {
  const statePath = info.outputPath("foreign.json");
  writeFileSync(statePath, '{"hello":"world"}');
  await expect(startSandbox({ statePath })).rejects.toThrow("is not a state file of this sandbox");
  expect(readFileSync(statePath, "utf8")).toBe('{"hello":"world"}');
});

test("a reset forgets everything but the app", async () => {
  const sandbox = await startSandbox();
  const { accessToken: token } = await sandbox.seed();
  await sandbox.control("POST", "/reset");
  expect((await graphCall(sandbox, "/me", { token })).body.error?.code).toBe(190);
  expect((await sandbox.seed()).appId).toBe("1029384756");
  await sandbox.close();
});

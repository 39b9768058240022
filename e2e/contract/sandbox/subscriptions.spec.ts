import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { graphCall } from "../../support/graph-call";
import { type Callback, register, startCallback } from "../../support/start-callback";
import { type RunningSandbox, startSandbox } from "../../support/start-sandbox";

const edge = "/1029384756/subscriptions";
const token = "1029384756|sandbox-app-secret";

let sandbox: RunningSandbox;
let callback: Callback;
test.beforeEach(async () => {
  [sandbox, callback] = [await startSandbox(), await startCallback()];
});
test.afterEach(async () => {
  await Promise.all([sandbox.close(), callback.close()]);
});

test("an app registers a callback that proves itself, reads it back, and takes it away", async () => {
  expect((await register(sandbox, callback, { fields: "messages, account_update" })).body).toEqual({ success: true });
  expect((await graphCall(sandbox, edge, { token })).body).toEqual({
    data: [
      {
        object: "whatsapp_business_account",
        callback_url: callback.url,
        active: true,
        fields: [
          { name: "messages", version: "v26.0" },
          { name: "account_update", version: "v26.0" },
        ],
      },
    ],
  });
  const remove = (query: string) => graphCall(sandbox, `${edge}?${query}`, { token, method: "DELETE" });
  expect((await remove("object=whatsapp_business_account&fields=messages")).body).toEqual({ success: true });
  expect((await graphCall(sandbox, edge, { token })).body).toMatchObject({
    data: [{ fields: [{ name: "account_update" }] }],
  });
  await remove("");
  expect((await graphCall(sandbox, edge, { token })).body).toEqual({ data: [] });
});

test("a callback that does not prove itself is refused with 2200 and changes nothing", async () => {
  await register(sandbox, callback);
  const wrongToken = await register(sandbox, callback, { verify_token: "guessed", fields: "flows" });
  expect(wrongToken.body.error).toMatchObject({
    code: 2200,
    message: expect.stringContaining("HTTP Status Code = 403"),
  });
  const nobody = await register(sandbox, callback, { callback_url: "http://127.0.0.1:1/hook" });
  expect(nobody.body.error?.code).toBe(2200);
  expect((await graphCall(sandbox, edge, { token })).body).toMatchObject({
    data: [{ fields: [{ name: "messages" }, { name: "standby" }] }],
  });
});

test("only the app itself may look or change", async () => {
  const { accessToken } = await sandbox.seed();
  const codeOf = async (options: object) => (await graphCall(sandbox, edge, options)).body.error?.code;
  expect(await codeOf({ token: accessToken })).toBe(15);
  expect(await codeOf({ token: "1029384756|guessed" })).toBe(15);
  expect(await codeOf({ token: accessToken, form: { object: "whatsapp_business_account" } })).toBe(15);
  expect((await graphCall(sandbox, "/404/subscriptions", { token })).body.error?.error_subcode).toBe(33);
});

test("objects and fields that Meta does not know are refused, and the first call needs a callback", async () => {
  const slips: Record<string, string>[] = [{ object: "page" }, { fields: "mesages" }, { callback_url: "not a url" }];
  for (const change of slips) {
    expect((await register(sandbox, callback, change)).body.error?.code).toBeGreaterThan(0);
  }
  const form = { object: "whatsapp_business_account", fields: "messages" };
  expect((await graphCall(sandbox, edge, { token, form })).body.error?.code).toBe(100);
});

test("a registered callback is still there after a restart", async () => {
  const statePath = join(tmpdir(), `overture-callback-${process.pid}-${Date.now()}.json`);
  const first = await startSandbox({ statePath });
  await register(first, callback);
  await first.close();
  const second = await startSandbox({ statePath });
  expect((await graphCall(second, edge, { token })).body).toMatchObject({ data: [{ callback_url: callback.url }] });
  await second.close();
  rmSync(statePath);
});

test("an account's webhooks go to its override until the app subscribes without one", async () => {
  await register(sandbox, callback);
  const [own, { wabaId, accessToken }] = [await startCallback("another-token"), await sandbox.seed({ sequences: 1 })];
  const path = `/${wabaId}/subscribed_apps`;
  const subscribe = (form: Record<string, string>) => graphCall(sandbox, path, { token: accessToken, form });
  const override = { override_callback_uri: own.url, verify_token: "guessed" };
  expect((await subscribe(override)).body.error?.code).toBe(2200);
  expect((await subscribe({ ...override, verify_token: own.verifyToken })).body).toEqual({ success: true });
  const listed = await graphCall(sandbox, path, { token: accessToken });
  expect(listed.body).toMatchObject({ data: [{ override_callback_uri: own.url }] });
  await sandbox.control("POST", "/clicks", { wabaId });
  expect([own.received.length, callback.received.length]).toEqual([1, 0]);
  await subscribe({});
  await sandbox.control("POST", "/clicks", { wabaId });
  expect([own.received.length, callback.received.length]).toEqual([1, 1]);
  await own.close();
});

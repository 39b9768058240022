import { expect, test } from "../../support/givens/sandbox-test";
import { graphCall } from "../../support/graph-call";
import type { RunningSandbox } from "../../support/start-sandbox";

const redirectUri = "http://localhost:3000/api/auth/callback/facebook?from=test";

function dialogQuery(clientId: string, more: Record<string, string> = {}): string {
  return String(
    new URLSearchParams({
      client_id: clientId,
      redirect_uri: redirectUri,
      state: "s1",
      scope: "whatsapp_business_management,business_management",
      ...more,
    }),
  );
}

async function press(sandbox: RunningSandbox, query: string, person: string): Promise<URL> {
  const response = await fetch(`${sandbox.url}/v26.0/dialog/oauth?${query}`, {
    method: "POST",
    body: new URLSearchParams({ person }),
    redirect: "manual",
  });
  expect(response.status).toBe(303);
  return new URL(response.headers.get("location") ?? "");
}

async function exchange(sandbox: RunningSandbox, params: Record<string, string>) {
  return graphCall<{ access_token: string; token_type: string; expires_in?: number }>(
    sandbox,
    `/oauth/access_token?${new URLSearchParams(params)}`,
  );
}

test("a person signs in: dialog, code, token, long-lived token, and what it may do", async ({ sandbox }) => {
  const { userId, userName, appId, appSecret, wabaId, wabaIds, businessId } = await sandbox.seed({
    dialog: true,
    userName: "Ines <Prado>",
    wabas: 2,
  });
  const page = await (await fetch(`${sandbox.url}/v26.0/dialog/oauth?${dialogQuery(appId)}`)).text();
  expect(page).toContain("Continue as Ines &lt;Prado&gt;");

  const back = await press(sandbox, dialogQuery(appId), userId);
  expect(back.searchParams.get("from")).toBe("test");
  expect(back.searchParams.get("state")).toBe("s1");
  const app = { client_id: appId, client_secret: appSecret };
  const code = { ...app, redirect_uri: redirectUri, code: back.searchParams.get("code") ?? "" };
  const short = (await exchange(sandbox, code)).body;
  expect(short).toMatchObject({ token_type: "bearer", expires_in: 5400 });
  expect((await exchange(sandbox, code)).body.error).toMatchObject({ code: 100, error_subcode: 36009 });

  const grant = { ...app, grant_type: "fb_exchange_token", fb_exchange_token: short.access_token };
  const long = (await exchange(sandbox, grant)).body;
  expect(long.expires_in).toBe(60 * 24 * 60 * 60);
  const token = long.access_token;
  expect((await graphCall(sandbox, "/me", { token })).body).toEqual({ id: userId, name: userName });
  expect((await graphCall(sandbox, "/me/permissions", { token })).body.data).toContainEqual({
    permission: "whatsapp_business_management",
    status: "granted",
  });
  const debug = await graphCall(sandbox, `/debug_token?input_token=${token}&access_token=${appId}|${appSecret}`);
  expect(debug.body.data).toMatchObject({
    app_id: appId,
    type: "USER",
    is_valid: true,
    user_id: userId,
    granular_scopes: expect.arrayContaining([{ scope: "whatsapp_business_management", target_ids: wabaIds }]),
  });
  expect((await graphCall(sandbox, "/me/businesses", { token })).body.data).toMatchObject([{ id: businessId }]);
  const owned = await graphCall(sandbox, `/${businessId}/owned_whatsapp_business_accounts`, { token });
  expect(owned.body.data).toMatchObject(wabaIds.map((id) => ({ id })));
  const assigned = await graphCall(sandbox, "/me/assigned_whatsapp_business_accounts", { token });
  expect(assigned.body.data).toHaveLength(2);
  const node = await graphCall(sandbox, `/${wabaId}?fields=id,name,owner_business_info`, { token });
  expect(node.body).toMatchObject({ id: wabaId, owner_business_info: { id: businessId } });
});

test("Cancel says that the person refused", async ({ sandbox }) => {
  const { appId } = await sandbox.seed();
  const back = await press(sandbox, dialogQuery(appId), "");
  expect(Object.fromEntries(back.searchParams)).toMatchObject({
    error: "access_denied",
    error_reason: "user_denied",
    state: "s1",
  });
});

test("a declined permission is missing from the token until the person is asked again", async ({ sandbox }) => {
  const { userId, appId, appSecret } = await sandbox.seed({ dialog: true, declines: ["whatsapp_business_management"] });
  const scopesAfter = async (more: Record<string, string>) => {
    const code = (await press(sandbox, dialogQuery(appId, more), userId)).searchParams.get("code") ?? "";
    const params = { client_id: appId, client_secret: appSecret, redirect_uri: redirectUri, code };
    const token = (await exchange(sandbox, params)).body.access_token;
    return (await graphCall(sandbox, "/me/permissions", { token })).body.data;
  };
  const declined = { permission: "whatsapp_business_management", status: "declined" };
  expect(await scopesAfter({ config_id: "77" })).toContainEqual(declined);
  expect(await scopesAfter({ auth_type: "rerequest" })).not.toContainEqual(declined);
});

test("a code is valid only for its app, secret and redirect URL", async ({ sandbox }) => {
  const { userId, appId, appSecret } = await sandbox.seed({ dialog: true });
  const code = (await press(sandbox, dialogQuery(appId), userId)).searchParams.get("code") ?? "";
  const right = { client_id: appId, client_secret: appSecret, redirect_uri: redirectUri, code };
  const refused = [
    await exchange(sandbox, { ...right, client_secret: "wrong" }),
    await exchange(sandbox, { ...right, client_id: "404" }),
    await exchange(sandbox, { ...right, redirect_uri: "http://localhost:3000/elsewhere" }),
    await exchange(sandbox, { ...right, code: "nonsense" }),
  ];
  expect(refused.map(({ body }) => body.error?.code)).toEqual([1, 101, 100, 100]);
  expect((await exchange(sandbox, right)).status).toBe(200);
});

test("a dialog with an unknown app or no way back shows a page and redirects nowhere", async ({ sandbox }) => {
  const { appId } = await sandbox.seed();
  for (const query of ["client_id=404&redirect_uri=http://localhost/", `client_id=${appId}`]) {
    const response = await fetch(`${sandbox.url}/dialog/oauth?${query}`, { redirect: "manual" });
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toContain("text/html");
  }
});

test("debug_token is correct for ended, foreign and system users' tokens", async ({ sandbox }) => {
  const { accessToken, appId, appSecret } = await sandbox.seed({ grantsAll: true });
  const debug = async (input: string, by = `${appId}|${appSecret}`) =>
    (await graphCall<{ data: object }>(sandbox, `/debug_token?input_token=${input}&access_token=${by}`)).body;
  expect((await debug(accessToken)).data).toMatchObject({
    type: "SYSTEM_USER",
    expires_at: 0,
    is_valid: true,
    granular_scopes: [{ scope: "whatsapp_business_management" }, { scope: "business_management" }],
  });
  expect((await debug("nonsense")).data).toMatchObject({ is_valid: false, error: { code: 190 } });
  await sandbox.control("PATCH", "/state", { tokens: { [accessToken]: { invalidSubcode: 458 } } });
  expect((await debug(accessToken, accessToken)).data).toMatchObject({ is_valid: false, error: { subcode: 458 } });
  expect((await debug(accessToken, `${appId}|wrong`)).error?.code).toBe(190);
});

test("numbers, subscription and people of an account", async ({ sandbox }) => {
  const seeded = await sandbox.seed({ isSubscribed: false, members: [{ name: "Vera", tasks: ["VIEW_TEMPLATES"] }] });
  const { wabaId, accessToken: token, phoneNumberId, appId, businessId, userId } = seeded;
  const numbers = await graphCall(sandbox, `/${wabaId}/phone_numbers`, { token });
  expect(numbers.body.data).toMatchObject([{ id: phoneNumberId, verified_name: expect.any(String) }]);
  const subscribed = async () => (await graphCall(sandbox, `/${wabaId}/subscribed_apps`, { token })).body.data;
  expect(await subscribed()).toEqual([]);
  await graphCall(sandbox, `/${wabaId}/subscribed_apps`, { token, method: "POST" });
  expect(await subscribed()).toMatchObject([{ whatsapp_business_api_data: { id: appId } }]);
  await graphCall(sandbox, `/${wabaId}/subscribed_apps`, { token, method: "DELETE" });
  expect(await subscribed()).toEqual([]);
  const users = await graphCall(sandbox, `/${wabaId}/assigned_users?business=${businessId}`, { token });
  expect(users.body.data).toMatchObject([
    { id: userId, tasks: ["MANAGE"] },
    { name: "Vera", tasks: ["VIEW_TEMPLATES"] },
  ]);
});

test("a person who removes the app ends all of its tokens", async ({ sandbox }) => {
  const { accessToken: token } = await sandbox.seed();
  expect((await graphCall(sandbox, "/me/permissions", { token, method: "DELETE" })).body).toEqual({ success: true });
  expect((await graphCall(sandbox, "/me", { token })).body.error).toMatchObject({ code: 190, error_subcode: 458 });
});

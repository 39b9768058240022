import { expect, test } from "@playwright/test";
import { refusedBy } from "@/lib/server/auth/refused-sign-in";
import { checkToken } from "@/lib/server/auth/token/check-token";
import { type Reply, startScriptedGraph } from "../../support/scripted-graph";

const granted = ["whatsapp_business_management"];

/** Returns the refusal's kind, or the error if it isn't a refusal. */
async function outcome(debug: Reply, permissions: object[] = []): Promise<string> {
  const meta = await startScriptedGraph(({ path }) => {
    if (path.endsWith("/debug_token")) return debug;
    return { body: path.endsWith("/permissions") ? { data: permissions } : { id: "1", name: "Ana" } };
  });
  const app = { id: "100", secret: "secret", graphUrl: meta.url, version: "v26.0" };
  try {
    const { name } = await checkToken("EAAtoken", "facebook", app);
    return `accepted ${name}`;
  } catch (error) {
    return refusedBy(error)?.kind ?? String(error);
  } finally {
    await meta.close();
  }
}

test("a good token of our app is accepted", async () => {
  expect(await outcome({ body: { data: { app_id: "100", is_valid: true, scopes: granted, user_id: "1" } } })).toBe(
    "accepted Ana",
  );
});

test("a token of another app is recognised, whichever way Meta says so", async () => {
  expect(await outcome({ body: { data: { app_id: "200", is_valid: true, scopes: granted } } })).toBe("wrong-app");
  const message = "(#100) The App_id in the input_token did not match the Viewing App";
  expect(await outcome({ status: 400, body: { error: { code: 100, message, type: "OAuthException" } } })).toBe(
    "wrong-app",
  );
});

test("a permission taken back at Facebook counts as declined, though the token still names it", async () => {
  const debug = { body: { data: { app_id: "100", is_valid: true, scopes: granted, user_id: "1" } } };
  expect(await outcome(debug, [{ permission: granted[0], status: "declined" }])).toBe("permission-declined");
});

test("wrong credentials of our own app are a surprise, not the person's fault", async () => {
  const error = { code: 190, message: "Invalid OAuth access token signature.", type: "OAuthException" };
  expect(await outcome({ status: 400, body: { error } })).toContain("META_APP_ID and META_APP_SECRET");
  expect(await outcome({ status: 400, body: { error: { ...error, code: 101 } } })).toContain("META_APP_SECRET");
});

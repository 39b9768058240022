import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { parseEnv } from "@/lib/server/env";
import { freePort, HOST, requireFreePort } from "../../../scripts/support/ports";
import { keepSecrets } from "../../../scripts/support/secrets";

test("the demo's secrets are made once, kept, and readable only by their owner", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "overture-secrets-"));
  const first = keepSecrets(dataDir);
  expect(keepSecrets(dataDir)).toEqual(first);
  expect(statSync(join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600);
  rmSync(dataDir, { recursive: true });
});

test("the demo's secrets satisfy production, and no two installations share them", () => {
  const [one, other] = [mkdtempSync(join(tmpdir(), "overture-one-")), mkdtempSync(join(tmpdir(), "overture-other-"))];
  const secrets = keepSecrets(one);
  expect(secrets).not.toEqual(keepSecrets(other));
  const env = parseEnv({
    ...secrets,
    NODE_ENV: "production",
    NEXTAUTH_URL: "http://localhost:3000",
    META_SANDBOX_URL: "http://localhost:4010",
  });
  expect(env.production).toBe(true);
  for (const folder of [one, other]) rmSync(folder, { recursive: true });
});

test("a taken port is reported in one clear line with a fix", async () => {
  const port = await freePort();
  await requireFreePort(port, "the app", "PORT");
  const server = createServer().listen(port, HOST);
  await new Promise((done) => server.once("listening", done));
  await expect(requireFreePort(port, "the app", "PORT")).rejects.toThrow(
    `Port ${port}, meant for the app, is taken. Free it, or choose another with PORT=<port>.`,
  );
  server.close();
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWhenChanged } from "./build-when-changed";
import { inRoot } from "./paths";
import { freePort, HOST } from "./ports";
import { registerCallback } from "./register-callback";
import { makeSecrets } from "./secrets";
import { startAppProcess } from "./start-app-process";
import { startSandboxProcess } from "./start-sandbox-process";

export type Trial = { appUrl: string; sandboxUrl: string; databaseUrl: string; forget: () => void };

/** Free ports, a fresh database and secrets; logs in `test-logs/`. Call `forget` after both have ended. */
export async function startTrial(): Promise<Trial> {
  await buildWhenChanged((line) => process.stdout.write(`${line}\n`));
  const dataDir = mkdtempSync(join(tmpdir(), "overture-"));
  const [port, sandboxPort, smtpPort] = [await freePort(), await freePort(), await freePort()];
  const [appUrl, sandboxUrl] = [`http://localhost:${port}`, `http://localhost:${sandboxPort}`];
  const logs = inRoot("test-logs");
  await startSandboxProcess({ port: sandboxPort, smtpPort, logFile: join(logs, "sandbox.log") });
  const secrets = makeSecrets();
  await startAppProcess({
    mode: "start",
    origin: appUrl,
    port,
    sandboxUrl,
    smtpPort,
    dataDir,
    secrets,
    // Not the default, to prove that the app uses the setting.
    env: { GRAPH_API_VERSION: "v25.0", TRUSTED_PROXIES: "1", PSEUDO_LANGUAGE: "1" },
    logFile: join(logs, "app.log"),
  });
  const verifyToken = secrets.WEBHOOK_VERIFY_TOKEN;
  await registerCallback({ appUrl: `http://${HOST}:${port}`, sandboxUrl, verifyToken });
  const databaseUrl = `file:${join(dataDir, "overture.db")}`;
  return { appUrl, sandboxUrl, databaseUrl, forget: () => rmSync(dataDir, { recursive: true, force: true }) };
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWhenChanged } from "./support/build-when-changed";
import { startNode } from "./support/children";
import { inRoot } from "./support/paths";
import { freePort } from "./support/ports";
import { provideChromium } from "./support/provide-chromium";
import { runScript } from "./support/run-script";
import { makeSecrets } from "./support/secrets";
import { startAppProcess } from "./support/start-app-process";
import { startSandboxProcess } from "./support/start-sandbox-process";

/** One production build, one sandbox and one app for all stories: each story mints its own business. */
await runScript(async () => {
  const chromiumPath = provideChromium();
  await buildWhenChanged((line) => process.stdout.write(`${line}\n`));
  const dataDir = mkdtempSync(join(tmpdir(), "overture-stories-"));
  try {
    const [port, sandboxPort] = [await freePort(), await freePort()];
    const [origin, sandboxUrl] = [`http://localhost:${port}`, `http://localhost:${sandboxPort}`];
    const logs = inRoot("test-logs");
    await startSandboxProcess({ port: sandboxPort, logFile: join(logs, "sandbox.log") });
    await startAppProcess({
      mode: "start",
      origin,
      port,
      sandboxUrl,
      dataDir,
      secrets: makeSecrets(),
      logFile: join(logs, "app.log"),
    });
    const args = ["test", "--project=stories", ...process.argv.slice(2)];
    const stories = startNode("Playwright", [inRoot("node_modules/@playwright/test/cli.js"), ...args], {
      env: { APP_URL: origin, SANDBOX_URL: sandboxUrl, CHROMIUM_PATH: chromiumPath },
    });
    await stories.ended;
    process.exitCode = stories.process.exitCode ?? 1;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});

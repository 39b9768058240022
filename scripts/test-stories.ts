import { startNode, stopAll } from "./support/children";
import { inRoot } from "./support/paths";
import { provideChromium } from "./support/provide-chromium";
import { runScript } from "./support/run-script";
import { startTrial } from "./support/start-trial";

/** All stories share one build, sandbox and app; each creates its own business. */
await runScript(async () => {
  const chromiumPath = provideChromium();
  const { appUrl, sandboxUrl, databaseUrl, forget } = await startTrial();
  const args = ["test", "--project=stories", ...process.argv.slice(2)];
  const stories = startNode("Playwright", [inRoot("node_modules/@playwright/test/cli.js"), ...args], {
    env: { APP_URL: appUrl, SANDBOX_URL: sandboxUrl, DATABASE_URL: databaseUrl, CHROMIUM_PATH: chromiumPath },
  });
  await stories.ended;
  process.exitCode = stories.process.exitCode ?? 1;
  await stopAll();
  forget();
});

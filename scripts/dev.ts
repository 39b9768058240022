import { join } from "node:path";
import { connectDemo } from "./support/connect-demo";
import { freePort, HOST, requireFreePort } from "./support/ports";
import { runScript } from "./support/run-script";
import { keepSecrets } from "./support/secrets";
import { readSettings } from "./support/settings";
import { startAppProcess } from "./support/start-app-process";
import { startSandboxProcess } from "./support/start-sandbox-process";

await runScript(async () => {
  const { port, sandboxPort, dataDir } = readSettings();
  await requireFreePort(port, "the app", "PORT");
  await requireFreePort(sandboxPort, "the sandbox", "SANDBOX_PORT");
  const secrets = keepSecrets(dataDir);
  const smtpPort = await freePort();

  const sandboxUrl = `http://localhost:${sandboxPort}`;
  const sandbox = await startSandboxProcess({
    port: sandboxPort,
    smtpPort,
    statePath: join(dataDir, "sandbox.json"),
    history: true,
    reload: true,
  });
  const app = await startAppProcess({
    mode: "dev",
    origin: `http://localhost:${port}`,
    port,
    sandboxUrl,
    smtpPort,
    dataDir,
    secrets,
  });
  const connection = { appUrl: `http://${HOST}:${port}`, sandboxUrl, verifyToken: secrets.WEBHOOK_VERIFY_TOKEN };
  void connectDemo(connection, (line) => process.stdout.write(`${line}\n`));
  const ended = await Promise.race([sandbox, app].map((child) => child.ended.then((how) => `${child.name} ${how}.`)));
  throw new Error(ended);
});

import { join, relative } from "node:path";
import { seedDemo } from "./demo/seed-demo";
import { buildWhenChanged } from "./support/build-when-changed";
import { connectDemo } from "./support/connect-demo";
import { ROOT } from "./support/paths";
import { freePort, HOST, requireFreePort } from "./support/ports";
import { runScript } from "./support/run-script";
import { keepSecrets } from "./support/secrets";
import { readSettings } from "./support/settings";
import { startAppProcess } from "./support/start-app-process";
import { startSandboxProcess } from "./support/start-sandbox-process";

const say = (line: string) => process.stdout.write(`  ${line}\n`);

await runScript(async () => {
  const { port, sandboxPort, dataDir } = readSettings();
  await requireFreePort(port, "the app", "PORT");
  await requireFreePort(sandboxPort, "the sandbox", "SANDBOX_PORT");
  const secrets = keepSecrets(dataDir);
  const smtpPort = await freePort();
  say("");
  await buildWhenChanged(say);

  const origin = `http://localhost:${port}`;
  const sandboxUrl = `http://localhost:${sandboxPort}`;
  const logs = join(dataDir, "logs");
  const sandbox = await startSandboxProcess({
    port: sandboxPort,
    smtpPort,
    statePath: join(dataDir, "sandbox.json"),
    history: true,
    logFile: join(logs, "sandbox.log"),
  });
  const app = await startAppProcess({
    mode: "start",
    origin,
    port,
    sandboxUrl,
    smtpPort,
    dataDir,
    secrets,
    logFile: join(logs, "app.log"),
  });

  const appUrl = `http://${HOST}:${port}`;
  const connected = connectDemo({ appUrl, sandboxUrl, verifyToken: secrets.WEBHOOK_VERIFY_TOKEN }, say);
  void connected.then(() => seedDemo(dataDir, secrets, say));

  say("Overture is running. Open");
  say("");
  say(`    ${origin}`);
  say("");
  say(`It speaks to a stand-in for Meta on port ${sandboxPort} and needs no account.`);
  say(`Its e-mail goes nowhere but to ${sandboxUrl}/_sandbox/mail.`);
  say(`State, secrets and logs are kept in ${relative(ROOT, dataDir) || "."}/. Ctrl-C ends both.`);
  say("");

  const ended = await Promise.race([sandbox, app].map((child) => child.ended.then((how) => ({ child, how }))));
  throw new Error(`${ended.child.name} ${ended.how}. Its last words are in ${relative(ROOT, logs)}/.`);
});

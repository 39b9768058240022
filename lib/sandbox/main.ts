import { createSandbox } from "./server";
import { readSettings } from "./settings";

try {
  const settings = readSettings();
  const sandbox = createSandbox({
    app: {
      ...(settings.SANDBOX_APP_ID && { id: settings.SANDBOX_APP_ID }),
      ...(settings.SANDBOX_APP_SECRET && { secret: settings.SANDBOX_APP_SECRET }),
    },
    statePath: settings.SANDBOX_STATE,
    demo: settings.SANDBOX_DEMO,
    history: settings.SANDBOX_HISTORY,
  });
  console.log(`Sandbox (stands in for Meta) on ${await sandbox.listen(settings.SANDBOX_PORT, settings.SANDBOX_HOST)}`);
  const { SANDBOX_SMTP_PORT: mailPort, SANDBOX_HOST: host } = settings;
  if (mailPort !== undefined) console.log(`It takes mail on ${await sandbox.listenForMail(mailPort, host)}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(whyNot(error));
  process.exit(1);
}

function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  return code === "EADDRINUSE" ? `Port ${port} is taken: end the other program or set SANDBOX_PORT.` : error.message;
}

import { createSandbox } from "./server";
import { readSettings } from "./settings";

const settings = readSettings();
const sandbox = createSandbox({
  app: {
    ...(settings.SANDBOX_APP_ID && { id: settings.SANDBOX_APP_ID }),
    ...(settings.SANDBOX_APP_SECRET && { secret: settings.SANDBOX_APP_SECRET }),
  },
});

try {
  const url = await sandbox.listen(settings.SANDBOX_PORT, settings.SANDBOX_HOST);
  console.log(`Sandbox (stands in for Meta) on ${url}`);
} catch (error) {
  const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  console.error(
    isTaken
      ? `Port ${settings.SANDBOX_PORT} is taken: end the other program or set SANDBOX_PORT.`
      : `The sandbox cannot start: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exit(1);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
}

import { isEnding, stopAll, stopAllOnSignals } from "./children";

export async function runScript(body: () => Promise<void>): Promise<void> {
  stopAllOnSignals();
  try {
    await body();
  } catch (error) {
    if (isEnding()) return;
    process.stderr.write(`\n  ${error instanceof Error ? error.message : String(error)}\n\n`);
    process.exitCode = 1;
  }
  await stopAll();
}

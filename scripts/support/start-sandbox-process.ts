import { type Child, startNode } from "./children";
import { inRoot } from "./paths";
import { HOST } from "./ports";
import { waitUntilReady } from "./wait-until-ready";

type Options = {
  port: number;
  /** Of the outbox. */
  smtpPort?: number;
  statePath?: string;
  reload?: boolean;
  history?: boolean;
  logFile?: string;
};

/** Waits until it answers. `reload` restarts it on changes. */
export async function startSandboxProcess({
  port,
  smtpPort,
  statePath,
  reload,
  history,
  logFile,
}: Options): Promise<Child> {
  const entry = inRoot("lib/sandbox/main.ts");
  const args = reload ? [inRoot("node_modules/tsx/dist/cli.mjs"), "watch", "--clear-screen=false", entry] : [entry];
  const child = startNode("The sandbox", args, {
    node: reload ? [] : ["--import", "tsx"],
    env: {
      SANDBOX_DEMO: "1",
      SANDBOX_HISTORY: history ? "1" : "0",
      SANDBOX_PORT: String(port),
      ...(smtpPort ? { SANDBOX_SMTP_PORT: String(smtpPort) } : {}),
      ...(statePath ? { SANDBOX_STATE: statePath } : {}),
    },
    logFile,
  });
  await waitUntilReady(`http://${HOST}:${port}/_sandbox/faults`, child);
  return child;
}

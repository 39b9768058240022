import { type Child, startNode } from "./children";
import { inRoot } from "./paths";
import { HOST } from "./ports";
import type { Secrets } from "./secrets";
import { waitUntilReady } from "./wait-until-ready";

type Options = {
  mode: "start" | "dev";
  origin: string;
  port: number;
  sandboxUrl: string;
  /** Of the sandbox's outbox; unset: no e-mail. */
  smtpPort?: number;
  dataDir: string;
  secrets: Secrets;
  env?: Record<string, string | undefined>;
  logFile?: string;
};

/** Values from the shell or `.env` that must not leak in: empty means unset. */
const UNSET = {
  DATABASE_URL: "",
  GRAPH_API_VERSION: "",
  META_APP_ID: "",
  META_APP_SECRET: "",
  META_LOGIN_CONFIG_ID: "",
  META_ADS_CONFIG_ID: "",
  SMTP_URL: "",
  MAIL_FROM: "",
  TRUSTED_PROXIES: "",
};

/** Runs against the sandbox; waits until the database is ready. */
export async function startAppProcess(options: Options): Promise<Child> {
  const { mode, origin, port, sandboxUrl, smtpPort, dataDir, secrets, env, logFile } = options;
  const args = [inRoot("node_modules/next/dist/bin/next"), mode, "--hostname", HOST, "--port", String(port)];
  const child = startNode("The app", args, {
    env: {
      ...UNSET,
      ...secrets,
      NODE_ENV: mode === "start" ? "production" : "development",
      PORT: String(port),
      NEXTAUTH_URL: origin,
      META_SANDBOX_URL: sandboxUrl,
      ...(smtpPort && { SMTP_URL: `smtp://${HOST}:${smtpPort}`, MAIL_FROM: "Overture <overture@example.com>" }),
      DATA_DIR: dataDir,
      ...env,
    },
    logFile,
  });
  await waitUntilReady(`http://${HOST}:${port}/api/health/ready`, child, 120_000);
  return child;
}

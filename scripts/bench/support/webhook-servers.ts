import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@/lib/server/store/open-database";
import { type Child, startNode } from "../../support/children";
import { inRoot } from "../../support/paths";
import { freePort, HOST } from "../../support/ports";
import { makeSecrets } from "../../support/secrets";
import { startAppProcess } from "../../support/start-app-process";
import { waitUntilReady } from "../../support/wait-until-ready";
import { buildEmptyApp } from "./build-empty-app";

export const WABA = "100200300";

export async function startReceiver(databaseUrl: string, sandboxUrl: string): Promise<{ url: string; app: Child }> {
  const port = await freePort();
  const app = await startAppProcess({
    ...{ mode: "start" as const, origin: `http://${HOST}:${port}`, port, sandboxUrl, secrets: makeSecrets() },
    dataDir: mkdtempSync(join(tmpdir(), "overture-")),
    env: { DATABASE_URL: databaseUrl, LOG_LEVEL: "error" },
    logFile: inRoot("test-logs/receiver.log"),
  });
  return { url: `http://${HOST}:${port}/api/webhooks/whatsapp`, app };
}

/** A new SQLite file, or the given PostgreSQL database, with the account. */
export async function prepareStore(url = `file:${join(mkdtempSync(join(tmpdir(), "overture-")), "bench.db")}`) {
  const db = await openDatabase(url);
  const now = new Date().toISOString();
  const account = { name: "Bench", owner_name: null, owner_business_id: null, currency: null, timezone_id: "47" };
  await db
    .insertInto("accounts")
    .values({ waba_id: WABA, updated_at: now, ...account })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const versions = Array.from({ length: 10 }, (_, place) => ({
    ...{ id: randomUUID(), waba_id: WABA, sequence_id: `77${place}`, at: "2026-01-01T00:00:00.000Z", user_id: null },
    ...{ event: "found" as const, name: `Sequence ${place}`, unreadable: null },
    message: JSON.stringify({
      text: `Hello from sequence ${place}! How can we help?`,
      autofill_message: { content: "Ich möchte etwas bestellen" },
      ice_breakers: [{ title: "Do you deliver?" }],
    }),
  }));
  await db.insertInto("sequence_versions").values(versions).execute();
  await db.destroy();
  return url;
}

export async function startBareRoute(): Promise<{ url: string; app: Child }> {
  const folder = await buildEmptyApp();
  const port = await freePort();
  const args = [inRoot("node_modules/next/dist/bin/next"), "start", folder, "--hostname", HOST, "--port", String(port)];
  const logFile = join(folder, "start.log");
  const app = startNode("The bare route", args, { env: { NODE_ENV: "production" }, logFile });
  await waitUntilReady(`http://${HOST}:${port}/`, app);
  return { url: `http://${HOST}:${port}/bare`, app };
}

export async function startBareInbox(databaseUrl: string): Promise<{ url: string; process: ChildProcess }> {
  const child = fork(inRoot("scripts/bench/support/bare-inbox.ts"), [databaseUrl], { execArgv: ["--import", "tsx"] });
  const [port] = (await once(child, "message")) as [number];
  return { url: `http://${HOST}:${port}/`, process: child };
}

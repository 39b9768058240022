import { log } from "../log";
import { runWebhookJobs } from "./run-webhook-jobs";
import { webhookMeans } from "./webhook-means";

/** A later sync is heard of soon; what is kept too long goes within the hour. */
const LOOK_EVERY_MS = 20_000;
const RETENTION_EVERY_MS = 60 * 60 * 1000;

const slot = Symbol.for("overture.webhook-jobs");
const shared = globalThis as typeof globalThis & { [slot]?: NodeJS.Timeout };

/** Runs the jobs from time to time for as long as the process lives. Several processes may: the jobs agree among themselves. */
export function startWebhookJobs(): void {
  if (shared[slot]) return;
  let isRunning = false;
  let retentionAt = 0;
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    const retention = Date.now() >= retentionAt;
    if (retention) retentionAt = Date.now() + RETENTION_EVERY_MS;
    await runWebhookJobs(webhookMeans(), { retention }).catch((error) => {
      log().error({ error }, "The jobs about conversations failed");
    });
    isRunning = false;
  };
  shared[slot] = setInterval(run, LOOK_EVERY_MS).unref();
}

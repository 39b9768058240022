import { HOUR_MS } from "@/lib/domain/time/durations";
import { runEvery } from "../jobs/run-every";
import { runWebhookJobs } from "./run-webhook-jobs";
import { webhookContext } from "./webhook-context";

const POLL_EVERY_MS = 20_000;
const RETENTION_EVERY_MS = HOUR_MS;

export function startWebhookJobs(): void {
  let retentionAt = 0;
  runEvery("conversations", POLL_EVERY_MS, async () => {
    const retention = Date.now() >= retentionAt;
    if (retention) retentionAt = Date.now() + RETENTION_EVERY_MS;
    await runWebhookJobs(webhookContext(), { retention });
  });
}

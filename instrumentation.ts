/** Next.js calls it once when a server starts, before the first request. */
export async function register(): Promise<void> {
  const { startWebhookJobs } = await import("@/lib/server/webhooks/start-webhook-jobs");
  startWebhookJobs();
}

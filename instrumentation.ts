/** Next.js calls it once when a server starts, before the first request. */
export async function register(): Promise<void> {
  // Next.js bundles this file for its edge runtime too, which has no database; the name is replaced at build.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { prepareRequests } = await import("@/lib/server/gate/prepare-requests");
  prepareRequests();
  if (process.env.NODE_ENV === "production") {
    const { logFrameworkErrors } = await import("@/lib/server/log/log-framework-errors");
    logFrameworkErrors();
    const { env, severalServersWarning } = await import("@/lib/server/env");
    const warning = severalServersWarning(env());
    if (warning) console.warn(warning);
  }
  const { startWebhookJobs } = await import("@/lib/server/webhooks/start-webhook-jobs");
  startWebhookJobs();
  const { startChangeJobs } = await import("@/lib/server/changes/run/start-change-jobs");
  startChangeJobs();
  const { startCreateJobs } = await import("@/lib/server/sequences/create/start-create-jobs");
  startCreateJobs();
  const { startNotificationJobs } = await import("@/lib/server/notifications/start-notification-jobs");
  startNotificationJobs();
  const { startReviewJobs } = await import("@/lib/server/reviews/start-review-jobs");
  startReviewJobs();
  const { startActivityJobs } = await import("@/lib/server/activity/retention/start-activity-jobs");
  startActivityJobs();
}

import type { JobContext, JobHandler } from "../jobs/job";
import { postToChannelJob } from "./channel/post-to-channel-job";
import type { DeliverySettings } from "./delivery-settings";
import { mailConfirmationJob } from "./mail/mail-confirmation-job";
import { mailDigestJob } from "./mail/mail-digest-job";
import { mailNotificationJob } from "./mail/mail-notification-job";
import { watchJobs } from "./watch-jobs";

export function notificationJobs(settings: DeliverySettings, ctx: JobContext): JobHandler[] {
  return [
    mailNotificationJob(settings, ctx),
    mailDigestJob(settings, ctx),
    mailConfirmationJob(settings, ctx),
    postToChannelJob(settings, ctx),
    ...watchJobs(ctx),
  ];
}

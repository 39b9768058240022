import { startJobs } from "../jobs/start-jobs";
import { deliverySettings } from "../notifications/delivery-settings";
import { mailLinkJob } from "./links/mail-link-job";

export function startReviewJobs(): void {
  startJobs((ctx) => [mailLinkJob(deliverySettings(), ctx)]);
}

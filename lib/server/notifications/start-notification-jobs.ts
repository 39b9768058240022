import { MINUTE_MS } from "@/lib/domain/time/durations";
import { enqueueJobs } from "../jobs/enqueue-jobs";
import { runEvery } from "../jobs/run-every";
import { startJobs } from "../jobs/start-jobs";
import { database } from "../store/database";
import { deliverySettings } from "./delivery-settings";
import { notificationJobs } from "./notification-jobs";
import { watchesOf } from "./watch-jobs";

const WATCH_EVERY_MS = 10 * MINUTE_MS;

export function startNotificationJobs(): void {
  startJobs((ctx) => notificationJobs(deliverySettings(), ctx));
  runEvery("notification-watches", WATCH_EVERY_MS, async () => {
    const now = new Date();
    await enqueueJobs(await database(), watchesOf(now), now);
  });
}

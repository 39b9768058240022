import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { runDueJobs } from "@/lib/server/jobs/run-due-jobs";
import { notificationJobs } from "@/lib/server/notifications/notification-jobs";
import { openDatabase } from "@/lib/server/store/open-database";
import { deliveryTo } from "../givens/delivery-to";

// Runs jobs as one of several servers until killed. Prints a line before and after each mail.
const { databaseUrl, url, smtpUrl } = z
  .object({ databaseUrl: z.string(), url: z.string(), smtpUrl: z.string() })
  .parse(JSON.parse(process.argv[2] ?? ""));
const db = await openDatabase(databaseUrl);
const delivery = deliveryTo({ url, smtpUrl });
const mailer: typeof delivery.mailer = async (mail) => {
  process.stdout.write(`sending ${mail.to}\n`);
  await delivery.mailer?.(mail);
  process.stdout.write(`sent ${mail.to}\n`);
};
const ctx = { db, now: () => new Date() };
const jobs = notificationJobs({ ...delivery, mailer }, ctx);
process.stdout.write("ready\n");
// A failed test doesn't kill this process, so exit with the parent.
const parent = process.ppid;
while (process.ppid === parent) {
  await runDueJobs(jobs, ctx);
  await pause(20);
}
process.exit();

import { HOUR_MS } from "@/lib/domain/time/durations";
import { database } from "../store/database";
import type { JobContext, JobHandler } from "./job";
import { pruneJobs } from "./prune-jobs";
import { runDueJobs } from "./run-due-jobs";
import { runEvery } from "./run-every";

const POLL_EVERY_MS = 2_000;
const PRUNE_EVERY_MS = HOUR_MS;

type MakeHandlers = (ctx: JobContext) => readonly JobHandler[];

const makers = new Set<MakeHandlers>();

/** Adds handlers to the one loop that runs every kind of job. */
export function startJobs(make: MakeHandlers): void {
  makers.add(make);
  const now = () => new Date();
  let handlers: readonly JobHandler[] = [];
  let made = 0;
  runEvery("jobs", POLL_EVERY_MS, async () => {
    const ctx = { db: await database(), now };
    if (made !== makers.size) handlers = [...makers].flatMap((maker) => maker(ctx));
    made = makers.size;
    while ((await runDueJobs(handlers, ctx)) > 0);
  });
  runEvery("jobs-retention", PRUNE_EVERY_MS, async () => pruneJobs(await database(), now()));
}

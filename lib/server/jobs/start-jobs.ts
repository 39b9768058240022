import { database } from "../store/database";
import type { JobHandler } from "./job";
import { pruneJobs } from "./prune-jobs";
import { runDueJobs } from "./run-due-jobs";
import { runEvery } from "./run-every";

/** One indexed query that usually finds nothing. */
const POLL_EVERY_MS = 2_000;
const PRUNE_EVERY_MS = 60 * 60_000;

const handlers = new Map<string, JobHandler>();

/** Adds handlers and starts the one loop that runs all of them. */
export function startJobs(added: readonly JobHandler[]): void {
  for (const handler of added) handlers.set(handler.kind, handler);
  const now = () => new Date();
  runEvery("jobs", POLL_EVERY_MS, async () => {
    const db = await database();
    while ((await runDueJobs([...handlers.values()], { db, now })) > 0);
  });
  runEvery("jobs-retention", PRUNE_EVERY_MS, async () => pruneJobs(await database(), now()));
}

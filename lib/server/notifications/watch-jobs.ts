import { z } from "zod";
import { defineJob, type JobContext, type JobHandler, type NewJob } from "../jobs/job";
import { watchTokens } from "./events/watch-tokens";
import { watchWebhooks } from "./events/watch-webhooks";
import { pruneInbox } from "./inbox/prune-inbox";

const WATCHES = {
  "watch-tokens": watchTokens,
  "watch-webhooks": watchWebhooks,
  "prune-inbox": pruneInbox,
} as const;
const HOUR_LENGTH = "2026-11-27T11".length;

/** Every process asks each hour; the key lets one of them do it. Repeating finds events that are known already. */
export function watchesOf(now: Date): NewJob[] {
  const hour = now.toISOString().slice(0, HOUR_LENGTH);
  return Object.keys(WATCHES).map((kind) => ({ kind, key: `${kind}:${hour}`, payload: {}, at: now }));
}

export function watchJobs({ db, now }: JobContext): JobHandler[] {
  return Object.entries(WATCHES).map(([kind, watch]) =>
    defineJob({
      kind,
      payload: z.object({}),
      retryAfterMs: [60_000],
      async run() {
        await watch(db, now());
        return { kind: "done" };
      },
    }),
  );
}

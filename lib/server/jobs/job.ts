import type { Transaction } from "kysely";
import type { z } from "zod";
import type { Database } from "../store/open-database";
import type { Tables } from "../store/tables";

export type JobContext = { db: Database; now(): Date };

type Recorded = {
  /** Runs in the transaction that records the outcome. */
  record?: (tx: Transaction<Tables>) => Promise<void>;
};

/** `error` is a code for the table: no secret, no person's words. `wait` doesn't count as an attempt. */
export type JobOutcome = Recorded &
  (
    | { kind: "done" }
    | { kind: "failed"; error: string }
    | { kind: "retry"; error: string; notBefore?: Date }
    | { kind: "wait"; until: Date }
  );

/** A process may die after `run` acted and before that is recorded, so `run` must bear to be repeated. */
export type JobHandler<Payload = unknown> = {
  kind: string;
  payload: z.ZodType<Payload>;
  /** Pauses before each repetition in ms; after the last one the job has failed. */
  retryAfterMs: readonly number[];
  run(payload: Payload, job: { key: string; attempt: number; signal: AbortSignal }): Promise<JobOutcome>;
};

export function defineJob<Payload>(handler: JobHandler<Payload>): JobHandler {
  return { ...handler, run: (payload, job) => handler.run(payload as Payload, job) };
}

export type NewJob = { kind: string; key: string; payload: Record<string, unknown>; at: Date };

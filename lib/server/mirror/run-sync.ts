import type { Transaction } from "kysely";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { GraphClient } from "@/lib/graph/client/graph-client";
import type { GraphUsage } from "@/lib/graph/parse/read-usage";
import type { ServiceContext } from "../gate/service-context";
import { keepLease } from "../lease/keep-lease";
import { LeaseLostError } from "../lease/lease";
import { log } from "../log/log";
import { refusalFrom } from "../refusal/refusal-from";
import type { Database } from "../store/open-database";
import type { Tables } from "../store/tables";
import { freshForMs } from "./fresh-for";
import { readAhead } from "./read-ahead";
import { releaseSyncLease, renewSyncLease, type SyncLease } from "./sync-lease";
import { bumpRevision, type Mirror } from "./sync-state";

/** Readers refetch the whole list at each revision, so a long first listing publishes one per thousand rows. */
const ROWS_PER_REVISION = 1_000;
/** Pause after a failure; short if another member's token may succeed. */
const PAUSE_MS = 20_000;
const OWN_TOKEN_PAUSE_MS = 2_000;

export type SyncPlan<Row extends { id: string }> = {
  pages(client: GraphClient): AsyncIterable<readonly Row[]>;
  /** `asOf`: time of the first row's request; newer rows written by Overture stay. */
  merge(tx: Transaction<Tables>, rows: readonly Row[], asOf: Date): Promise<number>;
  markGone(tx: Transaction<Tables>, seen: ReadonlySet<string>, times: { startedAt: Date; now: Date }): Promise<number>;
  usedPercent(usage: GraphUsage): number;
  notifies: Mirror;
  freshMs?: number;
  refusalFrom?(error: unknown, now: Date): Refusal | null;
};

/** The caller holds the lease; this releases it. Stores an expected refusal and rethrows surprises. */
export async function runSync<Row extends { id: string }>(
  lease: SyncLease,
  plan: SyncPlan<Row>,
  ctx: ServiceContext,
): Promise<void> {
  const db = await ctx.db();
  const { wabaId, mirror } = lease;
  const { signal, stop } = keepLease(lease.holder, async () =>
    renewSyncLease(await ctx.db(), lease, { now: ctx.now() }),
  );
  try {
    await mirrorAll(lease, plan, ctx, db, signal);
  } catch (error) {
    if (error instanceof LeaseLostError || signal.aborted) {
      return log().warn({ error, wabaId, mirror }, "sync given up");
    }
    const refusal = (plan.refusalFrom ?? readRefusalFrom)(error, ctx.now());
    await endInFailure(db, lease, refusal, ctx.now());
    if (!refusal) throw error;
    log().warn({ error, wabaId, mirror }, "sync refused");
  } finally {
    stop();
  }
}

const readRefusalFrom = (error: unknown, now: Date) => refusalFrom(error, now, "read");

async function mirrorAll<Row extends { id: string }>(
  lease: SyncLease,
  plan: SyncPlan<Row>,
  ctx: ServiceContext,
  db: Database,
  signal: AbortSignal,
) {
  let usedPercent = 0;
  const client = await ctx.graph({
    signal,
    onUsage: (usage) => (usedPercent = Math.max(usedPercent, plan.usedPercent(usage))),
  });
  const startedAt = ctx.now();
  const seen = new Set<string>();
  let calls = 0;
  let pendingRows = 0;
  let notifiedAt = Number.NEGATIVE_INFINITY;
  for await (const { rows, pages, requestedAt } of readAhead(plan.pages(client), ctx.now)) {
    calls += pages;
    for (const { id } of rows) seen.add(id);
    await db.transaction().execute(async (tx) => {
      pendingRows += await plan.merge(tx, rows, requestedAt);
      await renewSyncLease(tx, lease, { fetchedCount: seen.size, now: ctx.now() });
      if (pendingRows === 0 || seen.size - notifiedAt < ROWS_PER_REVISION) return;
      await bumpRevision(tx, plan.notifies);
      pendingRows = 0;
      notifiedAt = seen.size;
    });
  }
  await db.transaction().execute(async (tx) => {
    const now = ctx.now();
    await renewSyncLease(tx, lease, { fetchedCount: seen.size, now });
    pendingRows += await plan.markGone(tx, seen, { startedAt, now });
    if (pendingRows > 0) await bumpRevision(tx, plan.notifies);
    await releaseSyncLease(tx, lease, {
      checked_at: now.toISOString(),
      fresh_until: later(now, plan.freshMs ?? freshForMs(calls, usedPercent)),
      ...{ refusal: null, quiet_until: null },
    });
  });
}

async function endInFailure(db: Database, lease: SyncLease, refusal: Refusal | null, now: Date) {
  const isOwnToken = ["sign-in-again", "permission-missing", "ads-access-needed"].includes(refusal?.kind ?? "");
  try {
    await releaseSyncLease(db, lease, {
      fresh_until: later(now, isOwnToken ? OWN_TOKEN_PAUSE_MS : PAUSE_MS),
      quiet_until: refusal?.retryAt ?? null,
      refusal: refusal && JSON.stringify(refusal),
    });
  } catch (lost) {
    // Another process has taken over; readers don't need this failure.
    if (!(lost instanceof LeaseLostError)) throw lost;
  }
}

function later(now: Date, ms: number): string {
  return new Date(now.getTime() + ms).toISOString();
}

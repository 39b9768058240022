import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { GRAPH_CALL_MS } from "@/lib/graph/client/create-graph-client";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { ServiceContext } from "../gate/service-context";
import { NO_LEASE } from "../lease/lease";
import type { Database } from "../store/open-database";
import type { Tables } from "../store/tables";
import { findMatching, type Publication, requireApproval } from "./require-approval";

/** Longer than the few calls of a write. A process that dies leaves the review closed for this long. */
export const PUBLISHING_FOR_MS = 3 * GRAPH_CALL_MS;

export const beingPublished: Refusal = { kind: "not-allowed", reason: "reviews.beingPublished" };

export type PublicationClaim = { refusal: Refusal } | { refusal: null; holder: string };

/**
 * In one transaction: it is approved, and until it is released nobody decides about it, changes it, or publishes it too.
 * Locks the reviews before reading their decisions: a concurrent decision is either counted or refused.
 */
export async function claimPublication(
  tx: Transaction<Tables>,
  waba: AuthorizedWaba,
  publication: Publication,
  now: Date,
): Promise<PublicationClaim> {
  const holder = randomUUID();
  const ids = (await findMatching(tx, waba.wabaId, publication, now)).map(({ row }) => row.id);
  const isMine = ids.length === 0 || (await lockAll(tx, ids, holder, now));
  const refusal = isMine ? await requireApproval(tx, waba, publication, now) : beingPublished;
  if (!refusal) return { refusal, holder };
  await freePublication(tx, holder);
  return { refusal };
}

export async function releasePublication(ctx: Pick<ServiceContext, "db">, holder: string): Promise<void> {
  await freePublication(await ctx.db(), holder);
}

export async function freePublication(db: Database | Transaction<Tables>, holder: string): Promise<void> {
  await db.updateTable("reviews").set(NO_LEASE).where("lease_holder", "=", holder).execute();
}

async function lockAll(tx: Transaction<Tables>, ids: string[], holder: string, now: Date): Promise<boolean> {
  const locked = await tx
    .updateTable("reviews")
    .set({ lease_holder: holder, lease_until: new Date(now.getTime() + PUBLISHING_FOR_MS).toISOString() })
    .where("id", "in", ids)
    .where((row) => row.or([row("lease_until", "is", null), row("lease_until", "<=", now.toISOString())]))
    .returning("id")
    .execute();
  return locked.length === ids.length;
}

import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { ServiceContext } from "../gate/service-context";
import { NO_LEASE } from "../lease/lease";
import type { Tables } from "../store/tables";
import { findMatching, type Publication, requireApproval } from "./require-approval";

/** Longer than a write to Meta takes with its retries. A process that dies leaves the review closed for this long. */
export const PUBLISHING_FOR_MS = 90_000;

export type PublicationClaim = { refusal: Refusal } | { refusal: null; holder: string };

/** In one transaction: is it approved, and from now on nobody decides about it or changes it until it is released. */
export async function claimPublication(
  tx: Transaction<Tables>,
  waba: AuthorizedWaba,
  publication: Publication,
  now: Date,
): Promise<PublicationClaim> {
  const refusal = await requireApproval(tx, waba, publication, now);
  if (refusal) return { refusal };
  const holder = randomUUID();
  const matching = await findMatching(tx, waba.wabaId, publication, now);
  const ids = matching.map(({ row }) => row.id);
  if (ids.length > 0) {
    await tx
      .updateTable("reviews")
      .set({ lease_holder: holder, lease_until: new Date(now.getTime() + PUBLISHING_FOR_MS).toISOString() })
      .where("id", "in", ids)
      .execute();
  }
  return { refusal: null, holder };
}

export async function releasePublication(ctx: Pick<ServiceContext, "db">, holder: string): Promise<void> {
  const db = await ctx.db();
  await db.updateTable("reviews").set(NO_LEASE).where("lease_holder", "=", holder).execute();
}

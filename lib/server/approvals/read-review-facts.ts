import type { Transaction } from "kysely";
import type { Role } from "@/lib/domain/permissions/permissions";
import type { Proposal } from "@/lib/domain/reviews/review";
import { proposalSchema } from "@/lib/domain/reviews/review";
import type { Decision, ReviewFacts } from "@/lib/domain/reviews/review-status";
import { canonicalContent } from "@/lib/domain/sequences/canonical-content";
import { sequenceMessageSchema } from "@/lib/domain/sequences/schema";
import type { Database } from "../store/open-database";
import { readJson } from "../store/read-json";
import type { ReviewDecisionsTable, ReviewsTable } from "../store/review-tables";
import type { Tables } from "../store/tables";
import { policyOf, readPolicy } from "./read-policy";

type Reader = Database | Transaction<Tables>;

export type KnownReview = {
  row: ReviewsTable;
  proposal: Proposal;
  contentHash: string;
  live: Proposal["base"];
  facts: ReviewFacts;
  decisions: ReviewDecisionsTable[];
};

/** Everything that decides a review's state. Skips a review whose newest revision can't be read. */
export async function readReviewFacts(
  db: Reader,
  wabaId: string,
  rows: readonly ReviewsTable[],
  now: Date,
): Promise<KnownReview[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const revisions = await db
    .selectFrom("review_revisions")
    .innerJoin("reviews", "reviews.id", "review_revisions.review_id")
    .select(["review_revisions.review_id", "review_revisions.proposal", "review_revisions.content_hash"])
    .whereRef("review_revisions.number", "=", "reviews.revision")
    .where("review_revisions.review_id", "in", ids)
    .execute();
  const decisions = await db
    .selectFrom("review_decisions")
    .selectAll()
    .where("review_id", "in", ids)
    .orderBy("at")
    .orderBy("id")
    .execute();
  const roleOf = await readRoles(db, wabaId);
  const policy = await readPolicy(db, wabaId);
  const liveOf = await readLiveWords(db, wabaId, rows);
  const newest = new Map(revisions.map((revision) => [revision.review_id, revision]));
  return rows.flatMap((row) => {
    const revision = newest.get(row.id);
    const proposal = readJson(revision?.proposal ?? null, proposalSchema, `review_revisions.proposal ${row.id}`);
    if (!revision || !proposal) return [];
    const own = decisions.filter(({ review_id }) => review_id === row.id);
    const live = row.sequence_id === null ? null : (liveOf.get(row.sequence_id) ?? null);
    const facts: ReviewFacts = {
      stored: row.state,
      authorId: row.author_id,
      contentHash: revision.content_hash,
      isOutdated: isOutdated(proposal, live),
      decisions: own.map(toDecision),
      roleOf,
      policies: [policy, policyOf(row.policy, row.id)],
      now,
    };
    return [{ row, proposal, contentHash: revision.content_hash, live, facts, decisions: own }];
  });
}

/** A sequence that is gone already needs no other review of its deletion. */
function isOutdated({ action, base }: Proposal, live: Proposal["base"]): boolean {
  if (base === null || (action === "delete" && live === null)) return false;
  return !sameContent(base, live);
}

export function sameContent(one: NonNullable<Proposal["base"]>, other: Proposal["base"]): boolean {
  return other !== null && canonicalContent(one.name, one.message) === canonicalContent(other.name, other.message);
}

function toDecision(row: ReviewDecisionsTable): Decision {
  return {
    decision: row.decision,
    contentHash: row.content_hash,
    at: row.at,
    userId: row.user_id,
    visitorId: row.visitor_id,
    isNamedVisitor: row.named === 1,
  };
}

async function readRoles(db: Reader, wabaId: string): Promise<Map<string, Role>> {
  const members = await db
    .selectFrom("memberships")
    .select(["user_id", "role"])
    .where("waba_id", "=", wabaId)
    .where("removed_at", "is", null)
    .execute();
  return new Map(members.map(({ user_id, role }) => [user_id, role]));
}

async function readLiveWords(db: Reader, wabaId: string, rows: readonly ReviewsTable[]) {
  const ids = [...new Set(rows.flatMap(({ sequence_id }) => sequence_id ?? []))];
  if (ids.length === 0) return new Map<string, NonNullable<Proposal["base"]>>();
  const sequences = await db
    .selectFrom("sequences")
    .select(["id", "name", "message"])
    .where("waba_id", "=", wabaId)
    .where("id", "in", ids)
    .where("gone_at", "is", null)
    .execute();
  return new Map(
    sequences.map(({ id, name, message }) => [
      id,
      { name, message: readJson(message, sequenceMessageSchema, `sequences.message ${id}`) },
    ]),
  );
}

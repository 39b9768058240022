import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Sequence } from "@/lib/sequences/schema";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { isFree, leaseUntil, takeLease } from "../lease/lease";
import type { Database } from "../store/open-database";
import type { PendingCreatesTable } from "../store/tables";
import { contentHash } from "./content-hash";
import { findTwins } from "./find-twins";
import type { SequenceMeans } from "./sequence-means";

/** How long a second submit waits for the first one's outcome. */
const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 250;
/** After a day a finished attempt cannot be a repeated one any more, and an unknown one has long been seen by a sync. */
const KEPT_MS = 24 * 60 * 60 * 1000;

export type CreateClaim =
  | { state: "mine"; attempt: PendingCreatesTable; holder: string; resumed: boolean }
  | { state: "done"; sequenceId: string }
  | { state: "busy" };

export type NewContent = Pick<Sequence, "name" | "message">;

/**
 * Claims the right to send one create. The same words by the same person are on their way once at most, in all processes:
 * a second submit waits for the first and shares its outcome; `resumed` means that an earlier one ended without
 * knowing, and must be looked for before anything is sent.
 */
export async function claimCreate(
  waba: AuthorizedWaba,
  content: NewContent,
  attemptId: string | undefined,
  means: SequenceMeans,
): Promise<CreateClaim> {
  const db = await means.db();
  const hash = contentHash({ ...content, unreadable: null });
  await forgetOld(db, waba.wabaId, means.now());
  let awaited = attemptId;
  for (let waitedMs = 0; waitedMs <= PATIENCE_MS; waitedMs += LOOK_EVERY_MS) {
    const rows = await db
      .selectFrom("pending_creates")
      .selectAll()
      .where("waba_id", "=", waba.wabaId)
      .where("user_id", "=", waba.userId)
      .where("content_hash", "=", hash)
      .execute();
    const done = rows.find(({ id, sequence_id }) => id === awaited && sequence_id !== null);
    if (done?.sequence_id) return { state: "done", sequenceId: done.sequence_id };
    const open = rows.find(({ sequence_id }) => sequence_id === null);
    const attempt = open
      ? await takeOver(db, open, means.now())
      : await begin(db, waba, content, hash, attemptId, means);
    if (attempt?.lease_holder) {
      return { state: "mine", attempt, holder: attempt.lease_holder, resumed: open !== undefined };
    }
    awaited = open?.id ?? awaited;
    await wait(LOOK_EVERY_MS);
  }
  return { state: "busy" };
}

async function takeOver(db: Database, open: PendingCreatesTable, now: Date): Promise<PendingCreatesTable | null> {
  if (!isFree(open, now)) return null;
  const row = db.updateTable("pending_creates").where("id", "=", open.id).where("sequence_id", "is", null);
  const holder = await takeLease(row, now);
  return holder === null ? null : { ...open, lease_holder: holder };
}

async function begin(
  db: Database,
  { wabaId, userId }: AuthorizedWaba,
  content: NewContent,
  hash: string,
  attemptId: string | undefined,
  means: SequenceMeans,
): Promise<PendingCreatesTable | null> {
  const now = means.now();
  const taken = await db
    .selectFrom("pending_creates")
    .select("id")
    .where("id", "=", attemptId ?? "")
    .executeTakeFirst();
  const attempt: PendingCreatesTable = {
    // Words that were changed after an attempt are a new one, whatever the form calls it.
    id: attemptId && !taken ? attemptId : randomUUID(),
    waba_id: wabaId,
    user_id: userId,
    name: content.name,
    message: JSON.stringify(content.message),
    content_hash: hash,
    twins_before: JSON.stringify(await findTwins(db, wabaId, content)),
    attempted_at: now.toISOString(),
    lease_holder: randomUUID(),
    lease_until: leaseUntil(now),
    sequence_id: null,
  };
  const inserted = await db
    .insertInto("pending_creates")
    .values(attempt)
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted ? attempt : null;
}

async function forgetOld(db: Database, wabaId: string, now: Date): Promise<void> {
  await db
    .deleteFrom("pending_creates")
    .where("waba_id", "=", wabaId)
    .where("attempted_at", "<", new Date(now.getTime() - KEPT_MS).toISOString())
    .execute();
}

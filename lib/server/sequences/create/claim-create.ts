import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Transaction } from "kysely";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { DAY_MS } from "@/lib/domain/time/durations";
import { beingPublished, claimPublication, freePublication } from "../../approvals/claim-publication";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { ServiceContext } from "../../gate/service-context";
import { isFree, leaseUntil, takeLease } from "../../lease/lease";
import type { Database } from "../../store/open-database";
import type { PendingCreatesTable, Tables } from "../../store/tables";
import { isCheckOver, UNKNOWN_KEPT_MS } from "./create-look-times";
import { contentOf, type HeldCreate, type NewContent, pendingRow, wordsHash } from "./pending-create";
import { publicationOf } from "./publication-of";

const PATIENCE_MS = 20_000;
const POLL_EVERY_MS = 250;
/** Later, the browser can't repeat the attempt. */
const KEPT_MS = DAY_MS;

export type ClaimedCreate = HeldCreate & { before: PendingCreatesTable | null };

export type CreateClaim =
  | { state: "refused"; refusal: Refusal }
  | ({ state: "mine"; publication: string } & ClaimedCreate)
  | { state: "done"; sequenceId: string }
  | { state: "checking"; attempt: PendingCreatesTable };

/** Allows one create per content and account at a time across processes; a second submit shares its outcome. */
export async function claimCreate(
  waba: AuthorizedWaba,
  content: NewContent,
  attemptId: string | undefined,
  ctx: ServiceContext,
): Promise<CreateClaim> {
  const db = await ctx.db();
  const hash = wordsHash(content);
  await forgetOld(db, waba.wabaId, ctx.now());
  let awaited = attemptId;
  let open: PendingCreatesTable | undefined;
  for (let waitedMs = 0; waitedMs <= PATIENCE_MS; waitedMs += POLL_EVERY_MS) {
    const rows = await readRows(db, waba.wabaId, awaited);
    const same = rows.filter((row) => hashOf(row) === hash);
    const done = same.find(({ sequence_id }) => sequence_id !== null);
    if (done?.sequence_id) return { state: "done", sequenceId: done.sequence_id };
    open = same.find(({ sequence_id }) => sequence_id === null);
    const now = ctx.now();
    if (open && isUnknown(open, now)) return { state: "checking", attempt: open };
    const known = open;
    const claim = await db.transaction().execute(async (tx): Promise<CreateClaim | null> => {
      const approved = await claimPublication(tx, waba, await publicationOf(tx, waba, content, attemptId), now);
      // Another process publishes the same words: wait for its outcome.
      if (approved.refusal === beingPublished) return null;
      if (approved.refusal) return { state: "refused", refusal: approved.refusal };
      const held = known
        ? await takeOver(tx, waba, { open: known, content, attemptId, now })
        : await begin(tx, waba, content, attemptId, now);
      if (!held) await freePublication(tx, approved.holder);
      return held && { state: "mine", publication: approved.holder, ...held, before: known ?? null };
    });
    if (claim) return claim;
    awaited = open?.id ?? awaited;
    await wait(POLL_EVERY_MS);
  }
  if (!open) return { state: "refused", refusal: beingPublished };
  return { state: "checking", attempt: open };
}

function hashOf(row: PendingCreatesTable): string {
  const content = contentOf(row);
  return content.message === null ? row.content_hash : wordsHash(content);
}

/** True while a check runs, or if the sender died and a server will check soon. */
function isUnknown(open: PendingCreatesTable, now: Date): boolean {
  if (open.state === "sending") return isFree(open, now);
  return open.state === "checking" && !isCheckOver(open, now);
}

function readRows(db: Database, wabaId: string, awaited = ""): Promise<PendingCreatesTable[]> {
  return db
    .selectFrom("pending_creates")
    .selectAll()
    .where("waba_id", "=", wabaId)
    .where((eb) => eb.or([eb("sequence_id", "is", null), eb("id", "=", awaited)]))
    .execute();
}

type Takeover = { open: PendingCreatesTable; content: NewContent; attemptId: string | undefined; now: Date };

async function takeOver(
  db: Transaction<Tables>,
  { userId }: AuthorizedWaba,
  { open, content, attemptId, now }: Takeover,
): Promise<HeldCreate | null> {
  const change = {
    // The earlier content may differ in spaces or unknown fields; exactly the approved one is sent.
    ...{ name: content.name, message: JSON.stringify(content.message) },
    ...{ state: "sending" as const, user_id: userId, draft_id: attemptId ?? null },
    ...{ attempted_at: now.toISOString(), next_look_at: null },
  };
  const row = pendingRow(db, open.id).where("state", "=", open.state).where("state", "!=", "sending").set(change);
  const holder = await takeLease(row, now);
  return holder === null ? null : { attempt: { ...open, ...change }, holder };
}

async function begin(
  db: Transaction<Tables>,
  { wabaId, userId }: AuthorizedWaba,
  content: NewContent,
  attemptId: string | undefined,
  now: Date,
): Promise<HeldCreate | null> {
  const taken = await db
    .selectFrom("pending_creates")
    .select("id")
    .where("id", "=", attemptId ?? "")
    .executeTakeFirst();
  const holder = randomUUID();
  const attempt: PendingCreatesTable = {
    // Changed content makes a new attempt, even with the same id.
    id: attemptId && !taken ? attemptId : randomUUID(),
    ...{ waba_id: wabaId, user_id: userId, draft_id: attemptId ?? null },
    ...{ name: content.name, message: JSON.stringify(content.message), content_hash: wordsHash(content) },
    ...{ twins_before: "[]", attempted_at: now.toISOString(), state: "sending" },
    ...{ checking_since: null, next_look_at: null, looks: 0, sequence_id: null },
    ...{ lease_holder: holder, lease_until: leaseUntil(now) },
  };
  const inserted = await db
    .insertInto("pending_creates")
    .values(attempt)
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted ? { attempt, holder } : null;
}

async function forgetOld(db: Database, wabaId: string, now: Date): Promise<void> {
  const before = (ms: number) => new Date(now.getTime() - ms).toISOString();
  await db
    .deleteFrom("pending_creates")
    .where("waba_id", "=", wabaId)
    .where((eb) =>
      eb.or([
        eb.and([eb("state", "in", ["created", "absent"]), eb("attempted_at", "<", before(KEPT_MS))]),
        eb("attempted_at", "<", before(UNKNOWN_KEPT_MS)),
      ]),
    )
    .execute();
}

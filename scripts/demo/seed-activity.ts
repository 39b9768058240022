import { randomUUID } from "node:crypto";
import { demoPeople } from "@/lib/sandbox/demo/demo-people";
import { writeAudit } from "@/lib/server/audit/write-audit";
import type { Database } from "@/lib/server/store/open-database";
import { seededDays } from "./seeded-days";

const DAY_MS = 86_400_000;
/** Conversations are told for 90 days; the words they belong to are older. */
const CURRENT_WORDS_DAYS = 92;

/** Months of activity and older versions of two sequences, in rows of Overture's own database. Does nothing twice. */
export async function seedActivity(db: Database, wabaId: string, now = new Date()): Promise<void> {
  const at = (daysAgo: number, hour: number) =>
    new Date(Math.floor((now.getTime() - daysAgo * DAY_MS) / DAY_MS) * DAY_MS + hour * 3_600_000);
  const old = at(30, 0).toISOString();
  const known = await db
    .selectFrom("audits")
    .select("id")
    .where("waba_id", "=", wabaId)
    .where("at", "<", old)
    .executeTakeFirst();
  if (known) return;
  const people = await addPeople(db, wabaId, now);
  const sequences = await db
    .selectFrom("sequences")
    .select(["id", "name"])
    .where("waba_id", "=", wabaId)
    .where("gone_at", "is", null)
    .where("message", "is not", null)
    .orderBy("changed_at", "desc")
    .limit(6)
    .execute();
  for (const { id } of sequences.slice(0, 2)) {
    await addVersions(db, { wabaId, sequenceId: id, userId: people[0] ?? null }, at);
  }
  await db.transaction().execute(async (tx) => {
    for (const { daysAgo, hour, who, action, which, outcome = "done", detail = {} } of seededDays) {
      const sequenceId = which === undefined ? undefined : sequences[which % sequences.length]?.id;
      const isAboutWords = action.startsWith("sequence.");
      const entry = {
        ...{ wabaId, userId: people[who] ?? null, action, outcome },
        subjectId: isAboutWords ? sequenceId : undefined,
        detail: { ...detail, ...(sequenceId && !isAboutWords && { sequenceId }) },
      };
      await writeAudit(tx, entry, at(daysAgo, hour));
    }
  });
}

/** The account's own people of the demo; when they sign in, they find themselves. */
async function addPeople(db: Database, wabaId: string, now: Date): Promise<string[]> {
  const members = demoPeople.filter(({ tasks }) => tasks[wabaId]);
  const ids: string[] = [];
  for (const { id: metaUserId, name, tasks } of members) {
    await db
      .insertInto("users")
      .values({ id: randomUUID(), meta_user_id: metaUserId, name, created_at: now.toISOString() })
      .onConflict((conflict) => conflict.column("meta_user_id").doNothing())
      .execute();
    const { id } = await db
      .selectFrom("users")
      .select("id")
      .where("meta_user_id", "=", metaUserId)
      .executeTakeFirstOrThrow();
    const role = tasks[wabaId]?.includes("MANAGE") ? ("admin" as const) : ("viewer" as const);
    const unset = { set_role: null, set_by: null, set_at: null, removed_at: null };
    await db
      .insertInto("memberships")
      .values({ user_id: id, waba_id: wabaId, role, meta_role: role, verified_at: now.toISOString(), ...unset })
      .onConflict((conflict) => conflict.columns(["user_id", "waba_id"]).doNothing())
      .execute();
    ids.push(id);
  }
  return ids;
}

type Story = { wabaId: string; sequenceId: string; userId: string | null };

/** The found version becomes the last of a story, so that its results stay with it. */
async function addVersions(
  db: Database,
  { wabaId, sequenceId, userId }: Story,
  at: (daysAgo: number, hour: number) => Date,
): Promise<void> {
  const found = await db
    .selectFrom("sequence_versions")
    .selectAll()
    .where("waba_id", "=", wabaId)
    .where("sequence_id", "=", sequenceId)
    .orderBy("at")
    .executeTakeFirst();
  const message = found?.message;
  if (!found || !message || found.event !== "found") return;
  const words = JSON.parse(message) as { text: string; ice_breakers?: unknown[] };
  const [first = "", ...rest] = words.text.split(/(?<=[.!?])\s+/);
  const drafts = [
    { ...words, text: first, ice_breakers: words.ice_breakers?.slice(0, 1) },
    { ...words, text: [first, ...rest.slice(0, 1)].join(" "), ice_breakers: words.ice_breakers?.slice(0, 2) },
  ];
  const before = drafts.map((draft, index) => ({
    ...{ ...found, id: randomUUID(), user_id: userId, message: JSON.stringify(draft) },
    event: index === 0 ? ("created" as const) : ("updated" as const),
    at: at(CURRENT_WORDS_DAYS + (drafts.length - index) * 34, 10).toISOString(),
  }));
  await db.transaction().execute(async (tx) => {
    await tx.insertInto("sequence_versions").values(before).execute();
    const last = { event: "updated" as const, user_id: userId, at: at(CURRENT_WORDS_DAYS, 15).toISOString() };
    await tx.updateTable("sequence_versions").set(last).where("id", "=", found.id).execute();
    for (const { event, at: time } of [...before, last]) {
      const action = event === "created" ? "sequence.create" : "sequence.update";
      await writeAudit(tx, { wabaId, userId, action, subjectId: sequenceId, outcome: "done" }, new Date(time));
    }
  });
}

import type { ActivitySubject } from "@/lib/domain/activity/activity";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { nameAds } from "../results/name-ads";
import { nameSequences } from "../results/name-sequences";
import type { AuditRow } from "../store/activity-tables";
import type { Database } from "../store/open-database";
import type { ActivityContext } from "./activity-context";
import type { EntryDetail } from "./entry-detail";

export type Named = Record<ActivitySubject["kind"], ReadonlyMap<string, string>>;

type Detailed = { row: AuditRow; detail: EntryDetail };

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** What the sentence of an entry is about; null if only the account. */
export function subjectOf(row: AuditRow, detail: EntryDetail): Omit<ActivitySubject, "name"> | null {
  const { action, subject_id: id, sequence_id: sequenceId } = row;
  const as = (kind: ActivitySubject["kind"], subject: string | null) =>
    subject === null ? null : { kind, id: subject };
  if (action === "ad.switch") return as("ad", id);
  if (/^review\.(link|policy)/.test(action)) return as("review", text(detail.reviewId));
  if (action.startsWith("review.")) return as("review", id);
  if (/^team\.(invite|revoke)/.test(action)) return null;
  if (action.startsWith("team.")) return as("person", text(detail.memberId) ?? id);
  const changeId = /^change\./.test(action) ? id : action.startsWith("creative.") ? text(detail.changeId) : null;
  return as("change", changeId) ?? as("sequence", sequenceId);
}

/** One query for each sort of subject on the page. Ads are named only for those who see them at Meta. */
export async function nameSubjects(
  waba: AuthorizedWaba,
  detailed: readonly Detailed[],
  ctx: ActivityContext,
): Promise<Named> {
  const db = await ctx.db();
  const ids: Record<ActivitySubject["kind"], Set<string>> = {
    ...{ sequence: new Set(), ad: new Set(), change: new Set(), review: new Set(), person: new Set() },
  };
  for (const { row, detail } of detailed) {
    if (row.user_id !== null) ids.person.add(row.user_id);
    if (row.sequence_id !== null) ids.sequence.add(row.sequence_id);
    const subject = subjectOf(row, detail);
    if (subject) ids[subject.kind].add(subject.id);
  }
  const changes = await sequencesOfChanges(db, waba.wabaId, ids.change);
  const sequences = await nameSequences(db, waba.wabaId, [...ids.sequence, ...changes.values()]);
  const sequence = new Map([...sequences].map(([id, { name }]) => [id, name]));
  return {
    sequence,
    ad: ids.ad.size > 0 ? await nameAds(waba, ids.ad, ctx) : new Map(),
    change: new Map([...changes].flatMap(([id, sequenceId]) => [[id, sequence.get(sequenceId) ?? ""] as const])),
    review: await namesIn(db, "reviews", waba.wabaId, ids.review),
    person: await peopleNames(db, ids.person),
  };
}

/** A change goes by the name of its sequence. */
async function sequencesOfChanges(
  db: Database,
  wabaId: string,
  ids: ReadonlySet<string>,
): Promise<Map<string, string>> {
  if (ids.size === 0) return new Map();
  const rows = await db
    .selectFrom("changes")
    .select(["id", "old_sequence_id", "new_sequence_id"])
    .where("waba_id", "=", wabaId)
    .where("id", "in", [...ids])
    .execute();
  return new Map(
    rows.flatMap(({ id, old_sequence_id, new_sequence_id }) => {
      const sequenceId = new_sequence_id ?? old_sequence_id;
      return sequenceId ? [[id, sequenceId] as const] : [];
    }),
  );
}

async function namesIn(db: Database, table: "reviews", wabaId: string, ids: ReadonlySet<string>) {
  if (ids.size === 0) return new Map<string, string>();
  const rows = await db
    .selectFrom(table)
    .select(["id", "name"])
    .where("waba_id", "=", wabaId)
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function peopleNames(db: Database, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  if (ids.size === 0) return new Map();
  const rows = await db
    .selectFrom("users")
    .select(["id", "name"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

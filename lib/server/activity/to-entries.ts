import type { ActivityEntry } from "@/lib/domain/activity/activity";
import type { Message } from "@/lib/domain/messages/message";
import type { RefusalReason } from "@/lib/domain/refusal/refusal";
import { refusalText } from "@/lib/domain/refusal/refusal-text";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { AuditRow } from "../store/activity-tables";
import type { ActivityContext } from "./activity-context";
import { type EntryDetail, readDetail } from "./entry-detail";
import { type Named, nameSubjects, subjectOf } from "./name-subjects";

const WITH_WORDS = /^(sequence\.(create|update|delete)|elsewhere\.(found|changed|disappeared))$/;

/** Adds names, for one page of rows with a few queries. */
export async function toEntries(
  waba: AuthorizedWaba,
  rows: readonly AuditRow[],
  ctx: ActivityContext,
): Promise<ActivityEntry[]> {
  const detailed = rows.map((row) => ({ row, detail: readDetail(row) }));
  const named = await nameSubjects(waba, detailed, ctx);
  return detailed.map(({ row, detail }) => toEntry(row, detail, named));
}

function toEntry(row: AuditRow, detail: EntryDetail, named: Named): ActivityEntry {
  const { seq, at, action, kind, outcome } = row;
  const subject = subjectOf(row, detail);
  const visitor = typeof detail.visitor === "string" ? detail.visitor : null;
  return {
    ...{ id: `${row.waba_id ? "own" : "all"}-${seq}`, seq, at, action, kind, outcome },
    actor: row.user_id === null ? visitor : (named.person.get(row.user_id) ?? null),
    subject: subject && { ...subject, name: named[subject.kind].get(subject.id) ?? null },
    sequenceId: row.sequence_id,
    facts: { ...factsOf(detail, outcome), ...sequenceFact(row, named) },
    reason: outcome === "done" ? null : reasonOf(detail),
    reference: outcome === "done" ? null : referenceOf(detail),
    hasWords: outcome === "done" && row.subject_id !== null && WITH_WORDS.test(action),
  };
}

/** An ad's entry also names the sequence that it was given. */
function sequenceFact({ sequence_id: id }: AuditRow, { sequence }: Named): Record<string, string> {
  const name = id === null ? undefined : sequence.get(id);
  return name === undefined ? {} : { sequence: name };
}

function factsOf(detail: EntryDetail, outcome: AuditRow["outcome"]): Record<string, string | number> {
  const facts = Object.entries(detail).filter(
    (fact): fact is [string, string | number] => typeof fact[1] === "string" || typeof fact[1] === "number",
  );
  return Object.fromEntries(
    facts.filter(([name]) => name !== "fbtraceId" && (outcome === "done" || !["kind", "reason"].includes(name))),
  );
}

/** Entries of older versions of Overture have no reason. */
function reasonOf({ reason, params }: EntryDetail): ActivityEntry["reason"] {
  if (typeof reason !== "string") return null;
  const given = typeof params === "object" && params !== null ? (params as Message["params"]) : undefined;
  const { title } = refusalText({ reason: reason as RefusalReason, params: given });
  return typeof title === "string" ? null : title;
}

function referenceOf({ code, subcode, fbtraceId, reference }: EntryDetail): string | null {
  const parts = [code && `code ${code}`, subcode && `subcode ${subcode}`, fbtraceId && `trace ${fbtraceId}`, reference];
  return parts.filter((part) => typeof part === "string").join(", ") || null;
}

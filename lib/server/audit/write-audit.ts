import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { AuditRow } from "../store/activity-tables";
import { beforeCommit } from "../store/before-commit";
import type { Database } from "../store/open-database";
import type { Tables } from "../store/tables";
import { appendEntries, type NewEntry } from "./append-entries";

export type Audit = {
  userId: string | null;
  wabaId: string | null;
  /** `<noun>.<verb>`; the noun decides the kind. */
  action: string;
  subjectId?: string | null;
  outcome: AuditRow["outcome"];
  /** Never a token; for a refusal its kind, reason, code and `fbtrace_id`. `sequenceId` says which sequence it is about. */
  detail?: Record<string, unknown>;
};

/** On `globalThis`, as the transactions are: bundles evaluate this module more than once. */
const slot = Symbol.for("overture.audits");
const shared = globalThis as typeof globalThis & { [slot]?: WeakMap<object, NewEntry[]> };
shared[slot] ??= new WeakMap();
const collected = shared[slot];

/**
 * One audit per attempt: a service audits what it starts; the gate audits what it rejects before that. In a
 * transaction, entries are chained just before it commits, so both are stored or neither.
 */
export async function writeAudit(db: Database | Transaction<Tables>, audit: Audit, at = new Date()): Promise<void> {
  if (!isTransaction(db)) return db.transaction().execute((tx) => writeAudit(tx, audit, at));
  const { userId, wabaId, action, subjectId = null, outcome, detail = {} } = audit;
  const entry = {
    id: randomUUID(),
    at: at.toISOString(),
    chain: wabaId ?? "",
    userId,
    action,
    subjectId,
    outcome,
    detail,
  };
  const known = collected.get(db);
  if (known) return void known.push(entry);
  const entries = [entry];
  collected.set(db, entries);
  beforeCommit(db, (tx) => appendEntries(tx, entries));
}

const isTransaction = (db: Database | Transaction<Tables>): db is Transaction<Tables> => db.isTransaction;

import type { ColumnType } from "kysely";
import type { ActivityKind } from "@/lib/domain/activity/activity-kind";
import type { Iso, JsonText } from "./column-types";

/** Rows are inserted and pruned; no statement can update them. */
type WrittenOnce<Row> = { [Column in keyof Row]: ColumnType<Row[Column], Row[Column], never> };

export type AuditRow = {
  /** The account; empty for what concerns a person or the installation. Each has its own chain. */
  waba_id: string;
  /** From 1 without gaps, in the order of commits. */
  seq: number;
  id: string;
  at: Iso;
  user_id: string | null;
  action: string;
  kind: ActivityKind;
  subject_id: string | null;
  sequence_id: string | null;
  outcome: "done" | "refused" | "unknown" | "failed";
  detail: JsonText;
  /** HMAC over the columns above. */
  digest: string;
  /** HMAC over the previous entry's `mac` and this `digest`. */
  mac: string;
  key_id: string;
};

export type AuditHeadsTable = {
  waba_id: string;
  seq: number;
  mac: string;
  key_id: string;
  seal: string;
};

/** Retention deleted the entries up to `seq`. */
export type AuditCheckpointsTable = {
  waba_id: string;
  seq: number;
  mac: string;
  at: Iso;
  key_id: string;
  seal: string;
};

/** No row: the default. `keep_days`: null keeps entries forever. */
export type ActivitySettingsTable = {
  waba_id: string;
  keep_days: number | null;
  changed_at: Iso;
};

/** A sequence that continues another one: the same words after a deletion, or the new version of one that ads used. */
export type SequenceOriginsTable = {
  waba_id: string;
  sequence_id: string;
  from_id: string;
  kind: "recreated" | "replaced";
  at: Iso;
};

export type PresenceTable = {
  page_id: string;
  waba_id: string;
  /** `sequence:<id>` or `review:<id>`. */
  place: string;
  user_id: string;
  state: "here" | "writing";
  seen_at: Iso;
};

export type ActivityTables = {
  audits: WrittenOnce<AuditRow>;
  audit_heads: AuditHeadsTable;
  audit_checkpoints: AuditCheckpointsTable;
  activity_settings: ActivitySettingsTable;
  sequence_origins: SequenceOriginsTable;
  presence: PresenceTable;
};

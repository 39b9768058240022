import type { Message } from "../messages/message";
import type { SequenceWords } from "../sequences/schema";
import { type ActivityKind, activityKinds } from "./activity-kind";

/** `refused`: whatever was not done, of any kind. */
export const activityFilterKinds = ["all", ...activityKinds, "refused"] as const;
export const activityPeriods = ["all", "1d", "7d", "28d", "90d", "custom"] as const;

export type ActivityFilterKind = (typeof activityFilterKinds)[number];
export type ActivityPeriod = (typeof activityPeriods)[number];

/** In place of a person: whatever happened outside Overture or by itself. */
export const nobody = "-";

export type ActivityFilters = {
  q: string;
  kind: ActivityFilterKind;
  /** A person's id or `nobody`. */
  person: string | null;
  sequence: string | null;
  period: ActivityPeriod;
  /** Days of the account's time zone, for `custom`. */
  from: string | null;
  to: string | null;
};

export type ActivityOutcome = "done" | "refused" | "unknown" | "failed";

export type ActivitySubject = {
  kind: "sequence" | "ad" | "change" | "review" | "person";
  id: string;
  /** Null if Overture doesn't know it or the reader may not see it. */
  name: string | null;
};

export type ActivityEntry = {
  /** Unique on the page: `<chain>-<seq>`. */
  id: string;
  seq: number;
  at: string;
  /** Null: nobody of this account, such as a change elsewhere. */
  actor: string | null;
  action: string;
  kind: ActivityKind;
  outcome: ActivityOutcome;
  subject: ActivitySubject | null;
  sequenceId: string | null;
  /** Numbers and names for the sentence. */
  facts: Record<string, string | number>;
  /** Why it was refused. */
  reason: Message | null;
  /** For support: Meta's code and trace, or the log's reference. */
  reference: string | null;
  /** It changed words that can be compared. */
  hasWords: boolean;
};

export type ActivityPage = {
  entries: ActivityEntry[];
  /** Opaque; null on the last page. */
  next: string | null;
  /** Opaque: everything up to here was read. */
  newest: string;
};

export type ActivityNews = Pick<ActivityPage, "entries" | "newest">;

/** Null: there were no words before, or none after, or they can't be read. */
export type ActivityWords = { before: SequenceWords | null; after: SequenceWords | null };

export type Person = { id: string; name: string };

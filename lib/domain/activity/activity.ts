import type { Message } from "../messages/message";
import type { SequenceWords } from "../sequences/schema";
import { type ActivityKind, activityKinds } from "./activity-kind";

export const activityFilterKinds = ["all", ...activityKinds, "refused"] as const;
export const activityPeriods = ["all", "1d", "7d", "28d", "90d", "custom"] as const;

export type ActivityFilterKind = (typeof activityFilterKinds)[number];
export type ActivityPeriod = (typeof activityPeriods)[number];

/** In place of a person: what no member did. */
export const nobody = "-";

export type ActivityFilters = {
  q: string;
  kind: ActivityFilterKind;
  person: string | null;
  sequence: string | null;
  period: ActivityPeriod;
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
  id: string;
  seq: number;
  at: string;
  actor: string | null;
  action: string;
  kind: ActivityKind;
  outcome: ActivityOutcome;
  subject: ActivitySubject | null;
  sequenceId: string | null;
  facts: Record<string, string | number>;
  reason: Message | null;
  reference: string | null;
  hasWords: boolean;
};

export type ActivityPage = {
  entries: ActivityEntry[];
  next: string | null;
  newest: string;
};

export type ActivityNews = Pick<ActivityPage, "entries" | "newest">;

/** Null: none, or unreadable. */
export type ActivityWords = { before: SequenceWords | null; after: SequenceWords | null };

export type Person = { id: string; name: string };

import type { Sequence, SequenceMessage, SequenceWords } from "../sequences/schema";

export type VersionEvent = "created" | "updated" | "deleted" | "found" | "changed" | "disappeared";

export type HistoryVersion = {
  id: string;
  sequenceId: string;
  at: string;
  event: VersionEvent;
  actor: string | null;
  name: string;
  message: SequenceMessage | null;
  words: SequenceWords | null;
  conversations: number | null;
  suggested: number;
  origin: "recreated" | "replaced" | null;
};

export type SequenceHistory = {
  sequence: Sequence;
  goneAt: string | null;
  /** Newest first, across deletions and recreations. */
  versions: HistoryVersion[];
  isCut: boolean;
};

export const isEnd = ({ event }: Pick<HistoryVersion, "event">): boolean =>
  event === "deleted" || event === "disappeared";

/** The two versions to compare: as chosen, or the newest and the one before. Deletions are no words of their own. */
export function comparedVersions(
  versions: readonly HistoryVersion[],
  { from, to }: { from: string | null; to: string | null },
): { from: HistoryVersion | null; to: HistoryVersion | null } {
  const written = versions.filter((version) => !isEnd(version));
  const newer = written.find(({ id }) => id === to) ?? written[0] ?? null;
  const before = newer ? written[written.indexOf(newer) + 1] : undefined;
  return { from: written.find(({ id }) => id === from && id !== newer?.id) ?? before ?? null, to: newer };
}

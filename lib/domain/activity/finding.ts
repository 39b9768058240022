/** What is wrong with a chain of entries; numbers are `seq`. */
export type Finding =
  /** The content isn't what Overture wrote. */
  | { kind: "changed"; seq: number; at: string; action: string }
  /** Deleted from the middle or from the beginning. */
  | { kind: "missing"; from: number; to: number }
  /** Deleted from the end. */
  | { kind: "cut"; from: number; to: number }
  /** Overture didn't write this end: entries after `seq` may be missing. */
  | { kind: "head"; seq: number }
  /** Overture didn't write this checkpoint: entries up to `seq` may not have been deleted by retention. */
  | { kind: "checkpoint"; seq: number }
  /** The key left the ring; these entries can't be checked. */
  | { kind: "key"; keyId: string; from: number; to: number }
  /** An earlier export holds another entry, or one that is gone. */
  | { kind: "export"; seq: number };

export type Verdict = { chain: string; checked: number; head: number; findings: Finding[] };

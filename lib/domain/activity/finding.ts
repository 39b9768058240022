/** What is wrong with a chain. `head`, `checkpoint`: Overture didn't write it, so entries may be missing around `seq`. */
export type Finding =
  | { kind: "changed"; seq: number; at: string; action: string }
  | { kind: "missing" | "cut-tail"; from: number; to: number }
  | { kind: "head" | "checkpoint"; seq: number }
  | { kind: "key-missing"; keyId: string; from: number; to: number }
  | { kind: "differs-from-export"; seq: number };

export type Verdict = { chain: string; checked: number; head: number; findings: Finding[] };

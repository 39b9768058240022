import type { Finding, Verdict } from "@/lib/domain/activity/finding";
import {
  type ChainedEntry,
  type ChainHead,
  type ChainKey,
  checkpointSeal,
  entryDigest,
  entryMac,
  headSeal,
  isSame,
  START_OF_CHAIN,
} from "../../secrets/audit-chain";

export type SealedEntry = ChainedEntry & { digest: string; mac: string; keyId: string };
export type SealedHead = ChainHead & { keyId: string; seal: string };
export type SealedCheckpoint = SealedHead & { at: string };

export type Chain = {
  name: string;
  /** By `seq`. */
  entries: AsyncIterable<SealedEntry>;
  head: SealedHead | null;
  checkpoint: SealedCheckpoint | null;
  /** A filtered export: entries between those given are elsewhere. */
  isPartial?: boolean;
};

/** Recomputes every link with the ring's keys. An edited entry is named alone; the entries after it still verify. */
export async function verifyEntries(chain: Chain, keys: readonly ChainKey[]): Promise<Verdict> {
  const { head, checkpoint, isPartial = false } = chain;
  const findings: Finding[] = [];
  const keyOf = (id: string) => keys.find((key) => key.id === id);
  let last = { seq: 0, mac: START_OF_CHAIN, isProven: true };
  let checked = 0;
  if (checkpoint) {
    const key = keyOf(checkpoint.keyId);
    const isOurs = key && isSame(checkpointSeal(key, checkpoint, checkpoint.at), checkpoint.seal);
    if (!isOurs) findings.push({ kind: "checkpoint", seq: checkpoint.seq });
    last = { seq: checkpoint.seq, mac: checkpoint.mac, isProven: Boolean(isOurs) };
  }
  for await (const entry of chain.entries) {
    checked++;
    const { seq, at, action, keyId } = entry;
    const hasGap = seq !== last.seq + 1;
    if (hasGap && !isPartial) findings.push({ kind: "missing", from: last.seq + 1, to: seq - 1 });
    const key = keyOf(keyId);
    if (!key) {
      const before = findings.at(-1);
      if (before?.kind === "key-missing" && before.keyId === keyId && before.to === seq - 1) before.to = seq;
      else findings.push({ kind: "key-missing", keyId, from: seq, to: seq });
      last = { seq, mac: entry.mac, isProven: false };
      continue;
    }
    const isIntact = isSame(entryDigest(key, entry), entry.digest);
    const expected = entryMac(key, last.mac, entry, entry.digest);
    // After a gap or an edited entry the link before is unknown, so it proves nothing about this one.
    const isLinked = isSame(expected, entry.mac) || hasGap || !last.isProven;
    if (!isIntact || !isLinked) findings.push({ kind: "changed", seq, at, action });
    last = {
      seq,
      mac: isIntact && isLinked ? entry.mac : last.isProven && isIntact ? expected : entry.mac,
      isProven: isIntact,
    };
  }
  findings.push(...endOf(head, last, keyOf, isPartial));
  return { chain: chain.name, checked, head: head?.seq ?? 0, findings };
}

function endOf(
  head: SealedHead | null,
  last: { seq: number; mac: string; isProven: boolean },
  keyOf: (id: string) => ChainKey | undefined,
  isPartial: boolean,
): Finding[] {
  if (!head) return last.seq > 0 ? [{ kind: "head", seq: last.seq }] : [];
  const key = keyOf(head.keyId);
  if (!key) return [{ kind: "key-missing", keyId: head.keyId, from: head.seq, to: head.seq }];
  if (!isSame(headSeal(key, head), head.seal)) return [{ kind: "head", seq: last.seq }];
  if (isPartial) return [];
  if (head.seq > last.seq) return [{ kind: "cut-tail", from: last.seq + 1, to: head.seq }];
  const isEnd = head.seq === last.seq && (!last.isProven || isSame(head.mac, last.mac));
  return isEnd ? [] : [{ kind: "head", seq: head.seq }];
}

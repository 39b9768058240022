import { createHmac, timingSafeEqual } from "node:crypto";
import { deriveKey } from "./derive-key";
import { type Key, keyRing } from "./key-ring";

export type ChainedEntry = {
  chain: string;
  seq: number;
  id: string;
  at: string;
  userId: string | null;
  action: string;
  kind: string;
  subjectId: string | null;
  sequenceId: string | null;
  outcome: string;
  /** The stored text, so that no formatting changes the digest. */
  detail: string;
};

export type ChainHead = { chain: string; seq: number; mac: string };

export type ChainKey = { id: string; bytes: Buffer };

/** The first entry of a chain follows this. */
export const START_OF_CHAIN = "";

/** Newest first: the first writes, all verify. */
export function chainKeys(ring: readonly Key[] = keyRing()): ChainKey[] {
  return ring.map((key) => ({ id: key.id, bytes: deriveKey(key, "activity chain v1") }));
}

/** Keyed, so that a short text can't be guessed from it after the text was deleted. */
export function entryDigest(key: ChainKey, entry: ChainedEntry): string {
  const { chain, seq, id, at, userId, action, kind, subjectId, sequenceId, outcome, detail } = entry;
  return hmac(key, "entry", [chain, seq, id, at, userId, action, kind, subjectId, sequenceId, outcome, detail]);
}

/** Links an entry to the one before it; needs only the digest, so the chain verifies without the entries' content. */
export function entryMac(
  key: ChainKey,
  previousMac: string,
  { chain, seq }: Pick<ChainedEntry, "chain" | "seq">,
  digest: string,
) {
  return hmac(key, "link", [previousMac, chain, seq, digest]);
}

/** A `mac` copied from an older entry makes no head. */
export function headSeal(key: ChainKey, { chain, seq, mac }: ChainHead): string {
  return hmac(key, "head", [chain, seq, mac]);
}

/** Proves that retention deleted everything up to this entry. */
export function checkpointSeal(key: ChainKey, { chain, seq, mac }: ChainHead, at: string): string {
  return hmac(key, "checkpoint", [chain, seq, mac, at]);
}

export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function hmac({ bytes }: ChainKey, label: string, parts: readonly (string | number | null)[]): string {
  return createHmac("sha256", bytes)
    .update(JSON.stringify([label, ...parts]))
    .digest("base64url");
}

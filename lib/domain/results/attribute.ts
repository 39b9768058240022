import type { Attribution } from "./attribution";
import { classifyOpening, type FirstText } from "./classify-opening";
import type { AdSpan, KnownVersion, KnownWords } from "./known-words";

/** `at` is ISO 8601 UTC. */
export type ConversationStart = {
  at: string;
  ref: string | null;
  adId: string | null;
  greetingKey: string | null;
  first: FirstText;
};

type Found = Pick<Attribution, "method" | "certainty" | "sequenceId">;

const NOTHING: Found = { method: "none", certainty: "unknown", sequenceId: null };

/** Tries `ref`, the ad's greeting at that time, a unique greeting text, then a unique first text. Pure. */
export function attribute(start: ConversationStart, known: KnownWords): Attribution {
  const found = findSequence(start, known);
  const version = found.sequenceId === null ? null : pickVersion(start, found, known);
  return { ...found, versionId: version?.id ?? null, ...classifyOpening(start.first, version) };
}

function findSequence(start: ConversationStart, known: KnownWords): Found {
  const { ref, adId, at } = start;
  if (ref !== null && known.versionsOf(ref).length > 0) return { method: "ref", certainty: "sure", sequenceId: ref };
  const spans = adId === null ? [] : known.spansOf(adId);
  const held = spans.find((span) => heldAt(span, at));
  if (held?.sequenceId) return fromAd(held.sequenceId, start, known);
  const greeted = byGreeting(start, known);
  if (greeted) return greeted;
  // The ad is known to greet without a sequence, and nothing contradicts it.
  if (held) return { method: "ad", certainty: "sure", sequenceId: null };
  const later = spans.find(({ fromAt }) => fromAt > at);
  // The click predates the first look at the ad; assume the same greeting.
  if (later?.sequenceId) return { method: "ad", certainty: "likely", sequenceId: later.sequenceId };
  return byFirstText(start, known) ?? NOTHING;
}

function fromAd(sequenceId: string, { greetingKey }: ConversationStart, known: KnownWords): Found {
  const versions = known.versionsOf(sequenceId);
  const isContradicted =
    greetingKey !== null && versions.length > 0 && versions.every((version) => version.greetingKey !== greetingKey);
  return { method: "ad", certainty: isContradicted ? "likely" : "sure", sequenceId };
}

function byGreeting({ greetingKey, at }: ConversationStart, known: KnownWords): Found | null {
  if (greetingKey === null) return null;
  const only = onlySequence(known.versionsGreeting(greetingKey), at);
  return only && { method: "greeting", certainty: only.byTime ? "likely" : "sure", sequenceId: only.sequenceId };
}

function byFirstText({ first, at }: ConversationStart, known: KnownWords): Found | null {
  const only = first && onlySequence(known.versionsOffering(first.key), at);
  return only && { method: "first-text", certainty: "likely", sequenceId: only.sequenceId };
}

/** Among several, the one that had these words then. */
function onlySequence(versions: readonly KnownVersion[], at: string) {
  const [first] = versions;
  if (!first) return null;
  if (versions.every(({ sequenceId }) => sequenceId === first.sequenceId))
    return { sequenceId: first.sequenceId, byTime: false };
  const then = versions.filter((version) => version.at <= at && (version.until === null || at < version.until));
  const [one] = then;
  if (!one || then.some(({ sequenceId }) => sequenceId !== one.sequenceId)) return null;
  return { sequenceId: one.sequenceId, byTime: true };
}

/** By greeting, then first text, then the newest at that time. */
function pickVersion(start: ConversationStart, { sequenceId }: Found, known: KnownWords): KnownVersion | null {
  const all = known.versionsOf(sequenceId ?? "");
  const greeted = all.filter(({ greetingKey }) => greetingKey === start.greetingKey);
  const offered = all.filter((version) => offers(version, start.first));
  const candidates = [greeted, offered].find(({ length }) => length > 0) ?? all;
  return candidates.findLast(({ at }) => at <= start.at) ?? candidates[0] ?? null;
}

function offers({ autofill, iceBreakers }: KnownVersion, first: FirstText): boolean {
  return first !== null && (autofill?.key === first.key || iceBreakers.some(({ key }) => key === first.key));
}

function heldAt({ fromAt, untilAt }: AdSpan, at: string): boolean {
  return fromAt <= at && (untilAt === null || at < untilAt);
}

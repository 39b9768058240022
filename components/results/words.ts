import { type Message, msg } from "@/lib/domain/messages/message";
import type { Certainty } from "@/lib/domain/results/attribution-method";
import type { Measure } from "@/lib/domain/results/compare-tallies";
import type { Opening } from "@/lib/domain/results/opening";

export const openingWords: Record<Opening, Message> = {
  "as-is": msg("results.words.prefilledMessageSent"),
  edited: msg("results.words.prefilledMessageEdited"),
  "ice-breaker": msg("results.words.iceBreakerTapped"),
  other: msg("results.words.ownMessage"),
  "not-text": msg("results.words.pictureVoiceOther"),
};

export const certaintyWords: Record<Certainty, Message> = {
  sure: msg("results.words.confirmed"),
  likely: msg("results.words.likely"),
  unknown: msg("results.words.unknown"),
};

/** Explains the attribution confidence. */
export const certaintyReasons: Record<Certainty, Message> = {
  sure: msg("results.words.metaReportedSequenceAd"),
  likely: msg("results.words.firstMessageMatchesOnly"),
  unknown: msg("results.words.sequenceCouldntDetermined"),
};

export const measureWords: Record<Measure, Message> = {
  offered: msg("results.words.usedSuggestedReply"),
  ...openingWords,
};

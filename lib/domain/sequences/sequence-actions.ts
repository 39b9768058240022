import { type Message, msg } from "../messages/message";

/** What a sequence's menu and the palette offer, in this order. */
export const sequenceActionLabels = {
  open: msg("commands.sequence.open"),
  ads: msg("commands.sequence.ads"),
  "hand-over": msg("commands.sequence.handOver"),
  review: msg("commands.sequence.review"),
  duplicate: msg("commands.sequence.duplicate"),
  change: msg("commands.sequence.change"),
  translate: msg("commands.sequence.translate"),
  history: msg("commands.sequence.history"),
  "copy-id": msg("commands.sequence.copyId"),
  delete: msg("commands.sequence.delete"),
} as const satisfies Record<string, Message>;

export type SequenceActionId = keyof typeof sequenceActionLabels;

export const sequenceActionIds = Object.keys(sequenceActionLabels) as SequenceActionId[];

import { type Message, msg } from "@/lib/domain/messages/message";
import type { Refusal } from "@/lib/domain/refusal/refusal";

export const noSuchChange: Refusal = {
  kind: "not-found",
  reason: "changeGone",
};

export const notNow: Refusal = {
  kind: "not-allowed",
  reason: "changeNotNow",
};

export const changedMeanwhile: Refusal = {
  kind: "changed-elsewhere",
  reason: "creativeReplaced",
};

export const takenByAnother: Refusal = {
  kind: "changed-elsewhere",
  reason: "takenByOtherChange",
};

export const creativeGone: Refusal = {
  kind: "not-found",
  reason: "creativeGone",
};

export const sequenceGone: Refusal = {
  kind: "not-found",
  reason: "sequenceGone",
};

export const beforeUnreadable: Refusal = {
  kind: "not-found",
  reason: "beforeUnreadable",
};

export const oldSequenceGone: Refusal = {
  kind: "not-found",
  reason: "oldSequenceGone",
};

export const stillUsed: Refusal = {
  kind: "used-in-ad",
  reason: "oldSequenceStillUsed",
};

export const usedSomewhere: Refusal = {
  kind: "used-in-ad",
  reason: "oldSequenceUsedSomewhere",
};

export const unknownAds: Refusal = {
  kind: "not-found",
  reason: "adsNotAccessible",
};

export const unreadableSequence: Refusal = {
  kind: "not-found",
  reason: "sequenceUnreadable",
};

export const accessEnded: Refusal = {
  kind: "not-allowed",
  reason: "starterLostAccess",
};

export const accessOfOther = (name: string): Refusal => ({
  kind: "not-allowed",
  ...(name === "" ? { reason: "accessOfSomeone" } : { reason: "accessOfOther", params: { name } }),
});

export const keptCreatives = (reasons: readonly Message[]): Refusal => ({
  kind: "used-in-ad",
  reason: "creativesKept",
  params: {
    count: reasons.length,
    reasons: reasons.reduce((first, second) => msg("changes.keptCreatives.both", { first, second })),
  },
});

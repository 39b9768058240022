import type { Refusal } from "@/lib/domain/refusal/refusal";

/** There is no such change in this account. */
export const noSuchChange: Refusal = {
  kind: "not-found",
  title: "This change is not there any more.",
  advice: "Look at the sequence or the ad to see how it stands.",
};

/** It stands where this cannot be done; what can be is on its page. */
export const notNow: Refusal = {
  kind: "not-allowed",
  title: "This cannot be done as things stand.",
  advice: "Somebody may have gone on with it meanwhile. Look at where it stands now and choose again.",
};

export const changedMeanwhile: Refusal = {
  kind: "changed-elsewhere",
  title: "Somebody gave this ad another creative meanwhile.",
  advice: "Nothing was overwritten. Check the ad again to go on from what it is now.",
};

export const takenByAnother: Refusal = {
  kind: "changed-elsewhere",
  title: "Another change is at work on this ad just now.",
  advice: "Nothing was done to it here. Wait for the other one, then check the ad again.",
};

export const creativeGone: Refusal = {
  kind: "not-found",
  title: "Meta no longer shows the ad's creative.",
  advice: "It cannot be copied or put back. Look at the ad in Ads Manager.",
};

export const sequenceGone: Refusal = {
  kind: "not-found",
  title: "The sequence was deleted elsewhere.",
  advice: "No ad was changed for it. Recreate it from the list of sequences, or choose another one.",
};

export const beforeUnreadable: Refusal = {
  kind: "not-found",
  title: "Overture can't read what this ad greeted with before.",
  advice: "The ad was left as it is. Choose a sequence for it, or change it in Ads Manager.",
};

export const oldSequenceGone: Refusal = {
  kind: "not-found",
  title: "What this ad greeted with before has been deleted.",
  advice: "Its old creative cannot be put back, for it would greet with nothing. Choose another sequence for the ad.",
};

export const stillUsed: Refusal = {
  kind: "used-in-ad",
  title: "Ads still use the old sequence.",
  advice: "Nothing was deleted. Switch those ads too, or take the sequence out of them first.",
};

export const usedSomewhere: Refusal = {
  kind: "used-in-ad",
  title: "Meta says that an ad still uses the old sequence.",
  advice:
    "Nothing was deleted. It may be in an ad account that is not chosen here, or Meta has not noticed the switch yet: look there, or try again in a while.",
};

export const unknownAds: Refusal = {
  kind: "not-found",
  title: "One of these ads is not among those that you can see here.",
  advice: "Refresh the ads, and choose among those that are listed.",
};

export const unreadableSequence: Refusal = {
  kind: "not-found",
  title: "Overture cannot read this sequence, so it cannot be copied.",
  advice: "It may have been deleted elsewhere. Refresh the list to see what is there now.",
};

/** To whoever it ran for, should they come back. */
export const accessEnded: Refusal = {
  kind: "not-allowed",
  title: "It ran for somebody who has no access to this account any more.",
  advice: "What was done is kept. Go on with it yourself, or undo it: it then runs with your own access to the ads.",
};

/** To everybody but the person whose access it ran with, whatever ended that. */
export const accessOfOther = (name: string): Refusal => ({
  kind: "not-allowed",
  title: `It ran with ${name || "somebody"}’s access to the ads, and that has ended.`,
  advice: `What was done is kept. ${name || "They"} can renew it and go on, or go on yourself: it then runs with your own access.`,
});

/** `reasons`: a sentence for each. */
export const keptCreatives = (reasons: readonly string[]): Refusal => ({
  kind: "used-in-ad",
  title: reasons.length === 1 ? "One creative was not deleted." : `${reasons.length} creatives were not deleted.`,
  advice: `${reasons.join(" ")} Nothing else was changed.`,
});

export const meantimeUnknown: Refusal = {
  kind: "outcome-unknown",
  title: "Meta did not answer, so it is not known yet what became of the last step.",
  advice: "Going on is safe: Overture looks what became of it before anything is repeated.",
};

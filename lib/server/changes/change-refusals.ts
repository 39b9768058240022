import type { Refusal } from "@/lib/domain/refusal/refusal";

export const noSuchChange: Refusal = {
  kind: "not-found",
  title: "This change no longer exists.",
  advice: "Open the sequence or the ad to see its current state.",
};

export const notNow: Refusal = {
  kind: "not-allowed",
  title: "This isn't possible right now.",
  advice: "Someone may have continued it meanwhile. Check its current state and try again.",
};

export const changedMeanwhile: Refusal = {
  kind: "changed-elsewhere",
  title: "Someone gave this ad another creative meanwhile.",
  advice: "Nothing was overwritten. Check the ad again to continue.",
};

export const takenByAnother: Refusal = {
  kind: "changed-elsewhere",
  title: "Another change is using this ad right now.",
  advice: "It wasn't changed here. Wait for the other change, then check the ad again.",
};

export const creativeGone: Refusal = {
  kind: "not-found",
  title: "Meta no longer shows the ad's creative.",
  advice: "It can't be copied or restored. Open the ad in Ads Manager.",
};

export const sequenceGone: Refusal = {
  kind: "not-found",
  title: "The sequence was deleted elsewhere.",
  advice: "No ad was changed. Recreate it from the list of sequences, or select another one.",
};

export const beforeUnreadable: Refusal = {
  kind: "not-found",
  title: "Overture can't read what this ad greeted with before.",
  advice: "The ad was left as it is. Choose a sequence for it, or change it in Ads Manager.",
};

export const oldSequenceGone: Refusal = {
  kind: "not-found",
  title: "This ad's previous greeting has been deleted.",
  advice: "Its old creative can't be restored because it would have no greeting. Select another sequence for the ad.",
};

export const stillUsed: Refusal = {
  kind: "used-in-ad",
  title: "Ads still use the old sequence.",
  advice: "Nothing was deleted. Switch those ads too, or remove the sequence from them first.",
};

export const usedSomewhere: Refusal = {
  kind: "used-in-ad",
  title: "Meta says an ad still uses the old sequence.",
  advice:
    "Nothing was deleted. It may be in an ad account that isn't selected here, or Meta hasn't processed the switch yet. Check there, or try again later.",
};

export const unknownAds: Refusal = {
  kind: "not-found",
  title: "You can't access one of these ads.",
  advice: "Refresh the ads and select from the list.",
};

export const unreadableSequence: Refusal = {
  kind: "not-found",
  title: "Overture can't read this sequence, so it can't be copied.",
  advice: "It may have been deleted elsewhere. Refresh the list to see the current state.",
};

export const accessEnded: Refusal = {
  kind: "not-allowed",
  title: "It was started by someone who no longer has access to this account.",
  advice: "Everything done so far is saved. Continue or undo it yourself, using your own access to the ads.",
};

export const accessOfOther = (name: string): Refusal => ({
  kind: "not-allowed",
  title: `It ran with ${name || "somebody"}’s access to the ads, which has ended.`,
  advice: `Everything done so far is saved. ${name || "They"} can renew access and continue, or you can continue with your own access.`,
});

export const keptCreatives = (reasons: readonly string[]): Refusal => ({
  kind: "used-in-ad",
  title: reasons.length === 1 ? "One creative was not deleted." : `${reasons.length} creatives were not deleted.`,
  advice: `${reasons.join(" ")} Nothing else was changed.`,
});

export const meantimeUnknown: Refusal = {
  kind: "outcome-unknown",
  title: "Meta didn't answer, so we don't know the outcome of the last step yet.",
  advice: "You can safely continue: Overture checks the outcome before repeating anything.",
};

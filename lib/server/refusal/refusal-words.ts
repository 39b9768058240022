import type { RefusedAct } from "@/lib/domain/refusal/refusal";
import type { GraphErrorKind } from "@/lib/graph/client/graph-error";

export type RefusalWords = { title: string; advice: string };

/** What happened, what is safe, what to do: by kind. Sources of the ways out: the guide's error table; Meta's "Handle Errors". */
export const REFUSAL_WORDS: Record<GraphErrorKind, RefusalWords> = {
  "invalid-input": {
    title: "Meta did not accept part of this sequence.",
    advice: "Nothing was changed at Meta and your words are kept. Correct what is named and try again.",
  },
  "create-refused": {
    title: "Meta refused to create this sequence.",
    advice:
      "Nothing was created and your words are kept. Check that your access to the WhatsApp business account includes managing it, then try again.",
  },
  "update-refused": {
    title: "Meta refused to change this sequence.",
    advice:
      "What is live stays as it was and your words are kept. Check the fields, and that you may manage this WhatsApp business account, then try again.",
  },
  "not-available-yet": {
    title: "Meta has not opened welcome message sequences for this account yet.",
    advice: "Your words are kept. Meta asks to wait a day or two and to try again then; there is nothing to repair.",
  },
  "used-in-ad": {
    title: "This sequence is used in an active ad, so Meta keeps it locked.",
    advice:
      "Nothing was changed. Take it out of the ad first, or duplicate it, change the copy and put the copy into the ad.",
  },
  "not-found": {
    title: "Meta cannot find this, or you may no longer see it.",
    advice:
      "It may have been deleted elsewhere, or your access was withdrawn. What Overture knows of it is kept; refresh the list to see what is there now.",
  },
  "sign-in-again": {
    title: "Meta no longer accepts your sign-in.",
    advice: "Your words are kept. Connect again, then carry on where you were.",
  },
  "permission-missing": {
    title: "Meta says that a permission is missing.",
    advice:
      "Nothing was changed. Ask an admin of the business to let you manage this WhatsApp account, or connect again and grant WhatsApp management.",
  },
  "rate-limited": {
    title: "Meta asks for a pause: too many requests for this account.",
    advice: "Nothing is lost. Overture asks nothing more until then; what you see comes from its own memory.",
  },
  "policy-blocked": {
    title: "Meta has blocked this action for breaking one of its policies.",
    advice:
      "Trying again will not help and may prolong the block. Look at the account's quality page in Meta Business Support; your words are kept.",
  },
  installation: {
    title: "Meta refuses how Overture is set up.",
    advice:
      "Nothing was changed and your words are kept. Only whoever installed Overture can fix this: Setup shows an admin what to change.",
  },
  "meta-unreachable": {
    title: "Meta cannot be reached just now.",
    advice:
      "Nothing was changed and your words are kept. What you see comes from Overture's memory; try again shortly.",
  },
  transient: {
    title: "Meta has a passing problem.",
    advice: "Your words are kept. Try again in a minute.",
  },
  timeout: {
    title: "Meta took too long to answer.",
    advice: "Your words are kept. Try again in a minute.",
  },
  malformed: {
    title: "Meta's answer can't be used.",
    advice: "Your words are kept. Try again; if it happens again, send the details below to support.",
  },
  aborted: {
    title: "The request was stopped before Meta answered.",
    advice: "Your words are kept. Try again.",
  },
  unexpected: {
    title: "Meta refused for a reason that Overture does not know.",
    advice: "Your words are kept. Try again later; if it stays, tell Meta or support the code below.",
  },
};

const SEE_WHAT_IS_KNOWN = "You see what Overture read last.";

/** Where the words for a kind do not fit what was attempted. */
const WORDS_BY_ACT: Partial<Record<RefusedAct, Partial<Record<GraphErrorKind, RefusalWords>>>> = {
  read: {
    "invalid-input": {
      title: "Meta refused to list what is in this account.",
      advice: `${SEE_WHAT_IS_KNOWN} Nothing was changed. Refresh to try again; if it stays, Setup shows the details.`,
    },
    "not-found": {
      title: "Meta can't find this account, or you may no longer see it.",
      advice: `${SEE_WHAT_IS_KNOWN} Ask an admin of the business account whether you still have access.`,
    },
    "permission-missing": {
      title: "You don't have permission to read this from Meta.",
      advice: `${SEE_WHAT_IS_KNOWN} Ask an admin of the business for access to its WhatsApp account, or connect again.`,
    },
    "sign-in-again": {
      title: "Meta no longer accepts your sign-in.",
      advice: `${SEE_WHAT_IS_KNOWN} Connect again to refresh it.`,
    },
    "not-available-yet": {
      title: "Meta hasn't opened welcome message sequences for this account yet.",
      advice: "Meta asks to wait a day or two. There is nothing to fix.",
    },
    "meta-unreachable": {
      title: "Meta can't be reached right now.",
      advice: `${SEE_WHAT_IS_KNOWN} It is refreshed as soon as Meta answers.`,
    },
    transient: {
      title: "Meta has a temporary problem.",
      advice: `${SEE_WHAT_IS_KNOWN} It is refreshed as soon as Meta answers.`,
    },
    timeout: {
      title: "Meta took too long to answer.",
      advice: `${SEE_WHAT_IS_KNOWN} It is refreshed as soon as Meta answers.`,
    },
    malformed: {
      title: "Meta's answer can't be used.",
      advice: `${SEE_WHAT_IS_KNOWN} Refresh to try again; if it stays, send the details below to support.`,
    },
    unexpected: {
      title: "Meta refused for a reason that Overture doesn't know.",
      advice: `${SEE_WHAT_IS_KNOWN} Refresh later; if it stays, send the code below to support.`,
    },
  },
  delete: {
    "invalid-input": {
      title: "Meta did not accept the deletion.",
      advice: "Nothing was deleted. Refresh the list and try again.",
    },
    "update-refused": {
      title: "Meta refused to delete this sequence.",
      advice: "Nothing was deleted. Check that you may manage this WhatsApp business account, then try again.",
    },
  },
};

/** What to say of a refusal, by kind and by what was attempted. */
export function refusalWords(kind: GraphErrorKind, act: RefusedAct | undefined): RefusalWords {
  return (act && WORDS_BY_ACT[act]?.[kind]) ?? REFUSAL_WORDS[kind];
}

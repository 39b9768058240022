import type { RefusedAct } from "@/lib/domain/refusal/refusal";
import type { GraphErrorKind } from "@/lib/graph/client/graph-error";

export type RefusalWords = { title: string; advice: string };

/** Sources of the remedies: the guide's error table; Meta's "Handle Errors". */
export const REFUSAL_WORDS: Record<GraphErrorKind, RefusalWords> = {
  "invalid-input": {
    title: "Meta didn't accept part of this sequence.",
    advice: "Nothing changed at Meta, and your draft is saved. Correct it and try again.",
  },
  "create-refused": {
    title: "Meta refused to create this sequence.",
    advice:
      "Nothing was created, and your draft is saved. Check that you can manage the WhatsApp business account, then try again.",
  },
  "update-refused": {
    title: "Meta refused to change this sequence.",
    advice:
      "The live version is unchanged, and your draft is saved. Check the fields and that you can manage this WhatsApp business account, then try again.",
  },
  "not-available-yet": {
    title: "Meta hasn't enabled welcome message sequences for this account yet.",
    advice: "Your draft is saved. Try again in a day or two; there is nothing to fix.",
  },
  "used-in-ad": {
    title: "This sequence is in an active ad, so Meta doesn't allow changes.",
    advice:
      "Nothing was changed. Remove it from the ad first, or duplicate it, edit the copy and put the copy into the ad.",
  },
  "not-found": {
    title: "Meta can't find this, or you no longer have access.",
    advice:
      "It may have been deleted elsewhere, or your access was removed. Refresh the list to see the current state.",
  },
  "sign-in-again": {
    title: "Your connection to Meta was removed.",
    advice: "Your draft is saved. Reconnect to continue.",
  },
  "permission-missing": {
    title: "A permission is missing at Meta.",
    advice:
      "Nothing was changed. Ask an admin of the business for access to this WhatsApp account, or reconnect and allow WhatsApp management.",
  },
  "rate-limited": {
    title: "Meta is limiting requests for this account.",
    advice: "Overture tries again automatically. Until then you see the last known data.",
  },
  "policy-blocked": {
    title: "Meta has blocked this action for breaking one of its policies.",
    advice:
      "Trying again won't help and may extend the block. Check the account's quality in Meta Business Support. Your draft is saved.",
  },
  installation: {
    title: "Meta doesn't accept this installation's settings.",
    advice:
      "Nothing was changed, and your draft is saved. Ask the person who installed Overture; Setup shows what to change.",
  },
  "meta-unreachable": {
    title: "Meta can't be reached right now.",
    advice: "Nothing was changed, and your draft is saved. You see the last known data. Try again shortly.",
  },
  transient: {
    title: "Meta has a temporary problem.",
    advice: "Your draft is saved. Try again in a minute.",
  },
  timeout: {
    title: "Meta took too long to answer.",
    advice: "Your draft is saved. Try again in a minute.",
  },
  malformed: {
    title: "Meta's answer can't be used.",
    advice: "Your draft is saved. Try again. If it happens again, send the details below to support.",
  },
  aborted: {
    title: "The request was stopped before Meta answered.",
    advice: "Your draft is saved. Try again.",
  },
  unexpected: {
    title: "Meta refused for an unknown reason.",
    advice: "Your draft is saved. Try again later. If it keeps happening, send the code below to support.",
  },
};

const SEE_WHAT_IS_KNOWN = "You see the last known data.";

/** Overrides where a kind's words don't fit the attempted act. */
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
      title: "Your connection to Meta was removed.",
      advice: `${SEE_WHAT_IS_KNOWN} Connect again to refresh it.`,
    },
    "not-available-yet": {
      title: "Meta hasn't enabled welcome message sequences for this account yet.",
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
      title: "Meta refused for an unknown reason.",
      advice: `${SEE_WHAT_IS_KNOWN} Refresh later; if it stays, send the code below to support.`,
    },
  },
  delete: {
    "invalid-input": {
      title: "Meta didn't accept the deletion.",
      advice: "Nothing was deleted. Refresh the list and try again.",
    },
    "update-refused": {
      title: "Meta refused to delete this sequence.",
      advice: "Nothing was deleted. Check that you can manage this WhatsApp business account, then try again.",
    },
  },
};

export function refusalWords(kind: GraphErrorKind, act: RefusedAct | undefined): RefusalWords {
  return (act && WORDS_BY_ACT[act]?.[kind]) ?? REFUSAL_WORDS[kind];
}

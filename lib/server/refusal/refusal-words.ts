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
    title: "Meta's answer could not be read.",
    advice: "Your words are kept. Try again; if it happens again, tell support the details below.",
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

import type { RefusedReason } from "@/lib/domain/setup/webhook-log";

/** Why the receiver turns something away, and what is to be done about it. */
export const refusedWords: Record<RefusedReason, { what: string; advice: string }> = {
  "too-large": { what: "Too large", advice: "Meta sends at most 3 MB, so this wasn't from Meta." },
  "no-signature": { what: "Not signed", advice: "Not from Meta, or a proxy removes X-Hub-Signature-256." },
  "bad-signature": {
    what: "Wrong signature",
    advice: "Check that META_APP_SECRET belongs to this app and that no proxy changes the body.",
  },
  "bad-json": { what: "Not JSON", advice: "Signed with the app secret, but not by Meta." },
  "not-ours": {
    what: "About other accounts",
    advice: "The app receives data about accounts that aren't connected here.",
  },
  "bad-handshake": { what: "Handshake refused", advice: "The verify token entered at Meta is different." },
};

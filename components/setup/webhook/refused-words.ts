import type { RefusedReason } from "@/lib/domain/setup/webhook-log";

/** Why the receiver turns something away, and what is to be done about it. */
export const refusedWords: Record<RefusedReason, { what: string; advice: string }> = {
  "too-large": { what: "Too large", advice: "Meta sends at most 3 MB: this was somebody else." },
  "no-signature": { what: "Not signed", advice: "Not from Meta, or a proxy takes X-Hub-Signature-256 away." },
  "bad-signature": { what: "Wrong signature", advice: "Is META_APP_SECRET the app’s? Does a proxy change the body?" },
  "bad-json": { what: "Not JSON", advice: "Signed by the app’s secret, but not by Meta." },
  "not-ours": { what: "About other accounts", advice: "The app hears of accounts that nobody has connected here." },
  "bad-handshake": { what: "Handshake refused", advice: "The verify token typed at Meta is another one." },
};

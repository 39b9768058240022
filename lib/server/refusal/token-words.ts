import type { RefusalWords } from "./refusal-words";

/** By `error_subcode` of code 190 (and 102). Source: Meta's "Handle Errors". */
export const TOKEN_WORDS: Record<number, RefusalWords> = {
  458: {
    title: "Overture was removed from your Facebook account's apps.",
    advice: "Your draft is saved. Reconnect and allow access.",
  },
  459: {
    title: "Facebook wants to confirm it's you.",
    advice: "Sign in at facebook.com and complete the check, then reconnect. Your draft is saved.",
  },
  460: {
    title: "Your Facebook password was changed, which ended the connection.",
    advice: "Reconnect with the new password. Your draft is saved.",
  },
  463: {
    title: "Your connection to Meta has expired.",
    advice: "Reconnect to continue. Your draft is saved.",
  },
  464: {
    title: "Your Facebook account is not confirmed.",
    advice: "Confirm it at facebook.com, then reconnect. Your draft is saved.",
  },
  467: {
    title: "Your connection to Meta was removed.",
    advice: "Reconnect to continue. Your draft is saved.",
  },
  492: {
    title: "Your role in the business no longer covers this connection.",
    advice: "Ask an admin of the business for access, then reconnect. Your draft is saved.",
  },
};

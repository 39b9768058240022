import type { RefusalWords } from "./refusal-words";

/** Why a token is no longer good, by `error_subcode` of code 190 (and 102). Source: Meta's "Handle Errors". */
export const TOKEN_WORDS: Record<number, RefusalWords> = {
  458: {
    title: "Overture was removed from your Facebook account's apps.",
    advice: "Your words are kept. Connect again and allow the access it asks for.",
  },
  459: {
    title: "Facebook wants you to confirm that it is you.",
    advice: "Sign in at facebook.com and follow the check there, then connect again. Your words are kept.",
  },
  460: {
    title: "Your Facebook password was changed, which ended the connection.",
    advice: "Connect again with the new password. Your words are kept.",
  },
  463: {
    title: "Your connection to Meta has expired.",
    advice: "Connect again; Meta ends connections after a while. Your words are kept.",
  },
  464: {
    title: "Your Facebook account is not confirmed.",
    advice: "Confirm it at facebook.com, then connect again. Your words are kept.",
  },
  467: {
    title: "The connection to Meta was ended.",
    advice: "Somebody signed out or withdrew the token. Connect again. Your words are kept.",
  },
  492: {
    title: "Your role in the business no longer covers this connection.",
    advice: "Ask an admin of the business for access, then connect again. Your words are kept.",
  },
};

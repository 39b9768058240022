import { type Message, msg } from "@/lib/domain/messages/message";
import type { RefusedReason } from "@/lib/domain/setup/webhook-log";

export const refusedWords: Record<RefusedReason, { what: Message; advice: Message }> = {
  "too-large": { what: msg("setup.refusedWords.tooLarge"), advice: msg("setup.refusedWords.metaSendsAtMost") },
  "no-signature": { what: msg("setup.refusedWords.notSigned"), advice: msg("setup.refusedWords.notFromMetaProxy") },
  "bad-signature": {
    what: msg("setup.refusedWords.wrongSignature"),
    advice: msg("setup.refusedWords.checkMetaAppSecret"),
  },
  "bad-json": { what: msg("setup.refusedWords.notJson"), advice: msg("setup.refusedWords.signedWithAppSecret") },
  "not-ours": {
    what: msg("setup.refusedWords.aboutOtherAccounts"),
    advice: msg("setup.refusedWords.appReceivesDataAbout"),
  },
  "bad-handshake": {
    what: msg("setup.refusedWords.handshakeRefused"),
    advice: msg("setup.refusedWords.verifyTokenEnteredAt"),
  },
};

import { type Message, msg } from "@/lib/domain/messages/message";
import type { AdIssue } from "./ad-row";

type Known = { code?: number; words: RegExp; advice: Message };

/** Codes win; the words match Meta's English messages without a code. */
const KNOWN: readonly Known[] = [
  {
    code: 1_815_869,
    words: /post (is |was )?(not available|deleted|unavailable)/i,
    advice: msg("ads.issueAdvice.chooseAnotherPostFor"),
  },
  {
    words: /payment|billing|unsettled|balance/i,
    advice: msg("ads.issueAdvice.checkAdAccountsPayment"),
  },
  {
    words: /whatsapp.*(link|connect|number|account)|(link|connect).*whatsapp/i,
    advice: msg("ads.issueAdvice.openPagesSettingsLink"),
  },
  {
    words: /page.*(unpublished|restricted|no longer|not available)/i,
    advice: msg("ads.issueAdvice.publishPageAgainAsk"),
  },
  {
    words: /ad account.*(disabled|restricted)/i,
    advice: msg("ads.issueAdvice.openAccountQualityAt"),
  },
];

const REJECTED = msg("ads.issueAdvice.changeWhatMetaNames");
const OTHERWISE = msg("ads.issueAdvice.adsManagerShowsDetails");

/** What to do about a problem that Meta reports: the known fix, or where to look for one. */
export function issueAdvice({ code, summary, message }: AdIssue, effectiveStatus: string): Message {
  const text = `${summary} ${message}`;
  const known =
    KNOWN.find((one) => one.code !== undefined && one.code === code) ?? KNOWN.find(({ words }) => words.test(text));
  return known?.advice ?? (effectiveStatus === "DISAPPROVED" ? REJECTED : OTHERWISE);
}

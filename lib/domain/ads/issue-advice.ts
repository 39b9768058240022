import type { AdIssue } from "./ad-row";

type Known = { code?: number; words: RegExp; advice: string };

/** Codes win; the words match Meta's English messages without a code. */
const KNOWN: readonly Known[] = [
  {
    code: 1_815_869,
    words: /post (is |was )?(not available|deleted|unavailable)/i,
    advice: "Choose another post for the ad in Ads Manager, or restore the deleted one.",
  },
  {
    words: /payment|billing|unsettled|balance/i,
    advice: "Check the ad account's payment method and balance under Billing in Ads Manager.",
  },
  {
    words: /whatsapp.*(link|connect|number|account)|(link|connect).*whatsapp/i,
    advice: "Open the Page's settings and link the WhatsApp number again. Setup shows which numbers are connected.",
  },
  {
    words: /page.*(unpublished|restricted|no longer|not available)/i,
    advice: "Publish the Page again, or ask its admin whether Meta has restricted it.",
  },
  {
    words: /ad account.*(disabled|restricted)/i,
    advice: "Open Account Quality at Meta and ask for a review of the ad account.",
  },
];

const REJECTED = "Change what Meta names, or ask for another review in Ads Manager.";
const OTHERWISE = "Ads Manager shows the details and what Meta suggests.";

export function issueAdvice({ code, summary, message }: AdIssue, effectiveStatus: string): string {
  const text = `${summary} ${message}`;
  const known =
    KNOWN.find((one) => one.code !== undefined && one.code === code) ?? KNOWN.find(({ words }) => words.test(text));
  return known?.advice ?? (effectiveStatus === "DISAPPROVED" ? REJECTED : OTHERWISE);
}

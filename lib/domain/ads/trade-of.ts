import { foldForSearch } from "../text/fold-for-search";
import { tradeWords } from "./trade-words";

export type Trade = keyof typeof tradeWords | "generic";

const trades = Object.keys(tradeWords) as (keyof typeof tradeWords)[];

const arabicPrefix = "(?:و?(?:ال|لل|بال))?";
const matcher = (words: string) => {
  const starts = foldForSearch(words)
    .split(/\s+/)
    .map((word) => word.replace(/\.$/, "(?![\\p{L}\\p{N}])").replace(".", "\\s"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${arabicPrefix}(?:${starts.join("|")})`, "gu");
};
let matchers: RegExp[] | undefined;

/** A shop that sells shoes is one of fashion; a clinic for teeth, a dentist. */
const yields: readonly string[] = ["shop", "clinic"];

/** The first text that speaks of one trade more than of any other decides, so begin with the surest. */
export function tradeOf(texts: readonly (string | null | undefined)[]): Trade {
  matchers ??= trades.map((trade) => matcher(tradeWords[trade]));
  for (const text of texts) {
    if (!text) continue;
    const folded = foldForSearch(text);
    const found = matchers.map(
      (each, index) => (folded.match(each)?.length ?? 0) - (yields.includes(trades[index] ?? "") ? 0.5 : 0),
    );
    const most = Math.max(...found);
    const trade = trades[found.indexOf(most)];
    if (trade && most > 0 && found.lastIndexOf(most) === found.indexOf(most)) return trade;
  }
  return "generic";
}

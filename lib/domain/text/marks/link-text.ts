const bare = (address: string) =>
  address
    .replace(/^(https?:\/\/|mailto:|tel:)(www\.)?/i, "")
    .replace(/\/$/, "")
    .toLowerCase();

/** A link as plain words: WhatsApp knows no hidden addresses, so one that the words do not show stands behind them. */
export function linkText(words: string, href: string): string {
  const label = words.trim();
  const address = href.trim().replace(/^mailto:/i, "");
  if (!/^(https?:\/\/|mailto:)/i.test(href.trim())) return words;
  if (label === "") return address;
  if (bare(label) === bare(address)) return words;
  return `${words.trimEnd()} (${address})`;
}

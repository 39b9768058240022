const bare = (address: string) =>
  address
    .replace(/^(https?:\/\/|mailto:|tel:)(www\.)?/i, "")
    .replace(/\/$/, "")
    .toLowerCase();

/** WhatsApp has no hidden addresses, so append one that the words don't show. */
export function linkText(words: string, href: string): string {
  const label = words.trim();
  const address = href.trim().replace(/^mailto:/i, "");
  if (!/^(https?:\/\/|mailto:)/i.test(href.trim())) return words;
  if (label === "") return address;
  if (bare(label) === bare(address)) return words;
  return `${words.trimEnd()} (${address})`;
}

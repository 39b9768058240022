import { foldForSearch } from "@/lib/domain/text/fold-for-search";

/** Every word typed must occur in the account's name, owner or id. */
export function matchesAccount(
  account: { wabaId: string; name: string; ownerName: string | null },
  query: string,
): boolean {
  const text = foldForSearch([account.name, account.ownerName, account.wabaId].join(" "));
  return foldForSearch(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

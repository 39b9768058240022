import { foldForSearch } from "@/lib/domain/text/fold-for-search";

type Account = { wabaId: string; name: string; ownerName: string | null };

/** Every word typed must occur in the account's name, owner or id. Up to two digits are a number: any id has them. */
export function matchesAccount({ wabaId, name, ownerName }: Account, query: string): boolean {
  const text = foldForSearch(`${name} ${ownerName ?? ""}`);
  const words = text.split(/\s+/);
  return foldForSearch(query)
    .split(/\s+/)
    .every((word) => (/^\d{1,2}$/.test(word) ? words.includes(word) : text.includes(word) || wabaId.includes(word)));
}

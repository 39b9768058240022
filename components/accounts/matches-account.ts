/** Every word typed must occur in the account's name, owner or id. */
export function matchesAccount(
  account: { wabaId: string; name: string; ownerName: string | null },
  query: string,
): boolean {
  const text = [account.name, account.ownerName, account.wabaId].join(" ").toLocaleLowerCase();
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
